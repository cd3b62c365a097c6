import { expect, test } from 'vitest'
import { aPdf, aWordDocument, aZip, anOldWordDocument } from '../test/support/files.ts'
import { oldWord, pdf, typeOf, word } from './file-kinds.ts'

const macros = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'

test('a PDF and both kinds of Word document are known by what is in them', () => {
  expect([aPdf(), aWordDocument(), anOldWordDocument()].map(typeOf)).toEqual([pdf, word, oldWord])
  expect(typeOf(aWordDocument({ 'word/media/image1.png': 'x', 'word/embeddings/sheet.xlsx': 'x' }))).toBe(word)
})

test.each<[string, Buffer]>([
  ['nothing', Buffer.alloc(0)],
  ['a program', Buffer.from('MZ\x90\0')],
  ['a page that says it is a PDF further down', Buffer.from('<html>%PDF-1.7 %%EOF')],
  ['a PDF that breaks off', aPdf().subarray(0, 20)],
  ['another zip', aZip({ 'a.txt': 'x' })],
  ['a workbook', aWordDocument({}, workbook)],
  ['a document with macros', aWordDocument({}, macros)],
  ['a document with macros that its main part does not admit', aWordDocument({ 'word/vbaProject.bin': 'x' })],
  ['a document with controls', aWordDocument({ 'word/activeX/activeX1.bin': 'x' })],
  ['an encrypted zip', aWordDocument({}, undefined, 1)],
  ['a document that breaks off', aWordDocument().subarray(0, -30)],
  ['two lists of contents', Buffer.concat([aWordDocument(), aZip({ 'a.txt': 'x' })])],
  ['contents that unpack to far more', aWordDocument({ '[Content_Types].xml': ' '.repeat(10_000_000) })],
  ['an old document with macros', anOldWordDocument(['Macros', 'WordDocument'])],
  ['an old document that wants a password', anOldWordDocument(['WordDocument'], 0x0100)],
  ['a new one behind a password', anOldWordDocument(['EncryptedPackage'])],
  ['an old document that breaks off', anOldWordDocument().subarray(0, 700)],
])('%s is none of them', (_, bytes) => expect(typeOf(bytes)).toBeNull())

test('whatever a zip says of itself, nothing breaks', () => {
  const whole = aWordDocument()
  for (let at = 0; at < whole.length; at++)
    for (const value of [0, 0xff]) {
      const damaged = Buffer.from(whole)
      damaged[at] = value
      expect([null, word]).toContain(typeOf(damaged))
    }
})
