import { gunzipSync } from 'node:zlib'

/** What a file may weigh, unpacked, in bytes: more than ten times the adverts of a busy month. */
export const mostBytes = 64 * 1024 * 1024

export type FileText = { text: string } | { refused: string }

/** The text of a file, packed by gzip or not. What is not UTF-8 in it stays marked by U+FFFD, and its line is refused. */
export function textOfFile(bytes: Uint8Array): FileText {
  if (bytes.length > mostBytes) return tooLarge
  if (startsWith(bytes, 0x50, 0x4b, 3, 4))
    return { refused: 'This is a zip file. Unpack it and import the file inside.' }
  const unpacked = startsWith(bytes, 0x1f, 0x8b) ? unpack(bytes) : bytes
  if (!(unpacked instanceof Uint8Array)) return unpacked
  if (startsWith(unpacked, 0xff, 0xfe) || startsWith(unpacked, 0xfe, 0xff))
    return { refused: 'The file is in UTF-16. Save it in UTF-8.' }
  if (unpacked.subarray(0, 4096).includes(0)) return { refused: 'This is a binary file, neither CSV nor JSON Lines.' }
  const text = new TextDecoder('utf-8').decode(unpacked)
  return text.trim() === '' ? { refused: 'The file is empty.' } : { text }
}

function unpack(bytes: Uint8Array): Uint8Array | { refused: string } {
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes })
  } catch (error) {
    if (error instanceof RangeError) return tooLarge
    return { refused: 'The packed file is damaged or cut off. Fetch it again.' }
  }
}

const tooLarge = { refused: `The file is larger than ${mostBytes / 1024 / 1024} MB. Split it and import the parts.` }

const startsWith = (bytes: Uint8Array, ...start: number[]) =>
  bytes.length >= start.length && start.every((byte, at) => bytes[at] === byte)
