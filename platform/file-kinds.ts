import { isOldWord } from './old-word.ts'
import { isWord } from './word.ts'

export const pdf = 'application/pdf'
export const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const oldWord = 'application/msword'

export type FileType = typeof pdf | typeof word | typeof oldWord

/** What people may attach: in their words, and the media types of it. */
export const fileKinds = {
  pdf: { says: 'PDF', types: [pdf] },
  word: { says: 'Word document', types: [word, oldWord] },
} as const satisfies Record<string, { says: string; types: readonly FileType[] }>

export type FileKind = keyof typeof fileKinds

/** How a file of each type is named at its end. */
export const endings: Record<FileType, string> = { [pdf]: '.pdf', [word]: '.docx', [oldWord]: '.doc' }

/**
 * What a file is by its content, whatever it is called; null for everything else, and for a document that carries
 * programs or that only a password opens.
 */
export function typeOf(bytes: Buffer): FileType | null {
  if (isPdf(bytes)) return pdf
  if (isWord(bytes)) return word
  return isOldWord(bytes) ? oldWord : null
}

/** ISO 32000 7.5: it begins with its version, and ends with a mark, behind which programs leave some blanks. */
const isPdf = (bytes: Buffer) =>
  /^%PDF-\d\.\d/.test(bytes.toString('latin1', 0, 8)) && bytes.subarray(-1024).includes('%%EOF')
