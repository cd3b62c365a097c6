const header = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const wordDocument = 0xa5ec
const encrypted = 0x0100

/**
 * Whether it is a Word document as written until 2007 (MS-CFB: a folder of streams; MS-DOC: one of them the text), which
 * opens without a password and carries no macros. A newer one behind a password is such a folder too, without the text.
 */
export function isOldWord(bytes: Buffer): boolean {
  if (!bytes.subarray(0, 8).equals(header)) return false
  if (entryAt(bytes, '_VBA_PROJECT') >= 0 || entryAt(bytes, 'Macros') >= 0) return false
  const entry = entryAt(bytes, 'WordDocument')
  if (entry < 0 || bytes.length < entry + 128) return false
  const sector = 1 << Math.min(bytes.readUInt16LE(30), 12)
  const text = (bytes.readUInt32LE(entry + 116) + 1) * sector
  if (bytes.length < text + 12) return false
  return bytes.readUInt16LE(text) === wordDocument && (bytes.readUInt16LE(text + 10) & encrypted) === 0
}

/** Where the folder has an entry of this name: its 64 bytes, filled up with zeros, and its length; -1 where it has none. */
function entryAt(bytes: Buffer, name: string): number {
  const entry = Buffer.alloc(66)
  entry.write(name, 'utf16le')
  entry.writeUInt16LE((name.length + 1) * 2, 64)
  return bytes.indexOf(entry)
}
