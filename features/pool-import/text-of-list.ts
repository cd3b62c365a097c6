/** The text of a list as spreadsheets save it, or the sentence that says why it is none. */
export function textOfList(bytes: Uint8Array): { text: string } | { wrong: string } {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return { wrong: 'This is a workbook. In your spreadsheet choose “Save as” and “CSV UTF-8”, and send that file.' }
  const text = decoded(bytes)
  if (text === null || text.includes('\0'))
    return { wrong: 'This is no text that we can read. Save the list as “CSV UTF-8” and send that file.' }
  return text.trim() ? { text } : { wrong: 'The list is empty. Choose another file.' }
}

/** UTF-8, with or without a mark; UTF-16, which Excel calls Unicode text; or else Windows’ own Western letters. */
function decoded(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, [0xfe, 0xff])) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const startsWith = (bytes: Uint8Array, start: number[]) => start.every((byte, at) => bytes[at] === byte)
