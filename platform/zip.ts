import { inflateRawSync } from 'node:zlib'

export interface ZipEntry {
  name: string
  encrypted: boolean
  /** Its content, at most so many bytes; throws where it is longer or damaged. */
  read: (most: number) => Buffer
}

const endOfDirectory = Buffer.from('PK\x05\x06', 'latin1')
const inDirectory = 0x02014b50
const stored = 0
const deflated = 8

/** What a zip's directory names, without unpacking anything. @throws RangeError or Error where it is no zip */
export function entriesOf(zip: Buffer): ZipEntry[] {
  const end = zip.lastIndexOf(endOfDirectory)
  if (end < 0) throw new Error('no zip')
  const entries: ZipEntry[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== inDirectory) throw new Error('no zip')
    const nameLength = zip.readUInt16LE(at + 28)
    entries.push(entryAt(zip, at, nameLength))
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

function entryAt(zip: Buffer, at: number, nameLength: number): ZipEntry {
  return {
    name: zip.toString('utf8', at + 46, at + 46 + nameLength),
    encrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
    read(most) {
      const method = zip.readUInt16LE(at + 10)
      const local = zip.readUInt32LE(at + 42)
      const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
      const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20))
      if (method === stored && packed.length <= most) return packed
      if (method === deflated) return inflateRawSync(packed, { maxOutputLength: most })
      throw new Error('packed in another way, or too long')
    },
  }
}
