import { entriesOf } from './zip.ts'

const document = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
/** Content types of parts that carry programs (ECMA-376 leaves them to the vendor). */
const programs = /macroEnabled|vbaProject|vbaData|activeX|ms-office\.legacyDocData/i

/** Whether it is a Word document (ECMA-376: a zip whose first part names the rest) without programs in it. */
export function isWord(bytes: Buffer): boolean {
  if (bytes.toString('latin1', 0, 4) !== 'PK\x03\x04') return false
  try {
    const entries = entriesOf(bytes)
    const types = entries.filter(({ name }) => name === '[Content_Types].xml')
    if (types.length !== 1 || !entries.some(({ name }) => name === 'word/document.xml')) return false
    if (entries.some(({ name, encrypted }) => encrypted || /vbaProject|activeX/i.test(name))) return false
    const named = types[0]!.read(512 * 1024).toString('utf8')
    return named.includes(`"${document}"`) && !programs.test(named)
  } catch {
    return false
  }
}
