import { crc32, deflateRawSync } from 'node:zlib'

/** A file as a browser sends it. */
export const aFile = (name: string, bytes: Buffer | string) => new File([new Uint8Array(Buffer.from(bytes))], name)

export const aPdf = (says = 'A career') => Buffer.from(`%PDF-1.7\n% ${says}\ntrailer\n<< >>\nstartxref\n0\n%%EOF\n`)

const mainPart = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** A Word document; by what else is in it, or by the type of its main part, one that is refused. */
export const aWordDocument = (others: Record<string, string> = {}, type = mainPart, flags = 0) =>
  aZip(
    {
      '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
      'word/document.xml': '<w:document/>',
      ...others,
    },
    flags,
  )

/** A zip of these files, each packed; with `flags` 1 it says of itself that it is encrypted. */
export function aZip(files: Record<string, string>, flags = 0): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content)
    const fields = Buffer.alloc(26)
    for (const [value, place] of [
      [20, 0],
      [flags, 2],
      [8, 4],
      [name.length, 22],
    ] as const)
      fields.writeUInt16LE(value, place)
    fields.writeUInt32LE(crc32(content), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(content.length, 18)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    parts.push(Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed)
    directory.push(Buffer.from('PK\x01\x02\x14\0'), fields, rest, Buffer.from(name))
    at += 30 + name.length + packed.length
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(Object.keys(files).length, 6)
  end.writeUInt32LE(Buffer.concat(directory).length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\x05\x06'), end])
}

/** A Word document as written until 2007, of these streams; with `flags` 0x0100 it wants a password. */
export function anOldWordDocument(streams = ['WordDocument'], flags = 0): Buffer {
  const bytes = Buffer.alloc(4096)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  bytes.writeUInt16LE(9, 30)
  for (const [n, name] of streams.entries()) {
    const entry = 512 + n * 128
    bytes.write(name, entry, 'utf16le')
    bytes.writeUInt16LE((name.length + 1) * 2, entry + 64)
    bytes.writeUInt32LE(1, entry + 116)
  }
  bytes.writeUInt16LE(0xa5ec, 1024)
  bytes.writeUInt16LE(flags, 1024 + 10)
  return bytes
}
