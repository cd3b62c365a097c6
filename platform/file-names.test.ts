import { expect, test } from 'vitest'
import { attachmentNamed, safeFileName } from './file-names.ts'

test.each([
  ['My CV.pdf', 'My CV.pdf'],
  ['C:\\Users\\asha\\CV.docx', 'CV.docx'],
  ['../../etc/passwd', 'passwd'],
  ['.htaccess', 'htaccess'],
  ['a\0b\r\nc.pdf', 'abc.pdf'],
  ['cv\u202Efdp.exe', 'cvfdp.exe'],
  ['Ngũgĩ – 履歴書.pdf', 'Ngũgĩ – 履歴書.pdf'],
  ['half \uD800.pdf', 'half _.pdf'],
  ['<b>"x"|?*.pdf', '_b__x____.pdf'],
  ['', 'file'],
  ['...', 'file'],
  ['a/', 'file'],
])('%j is stored as %j', (sent, kept) => expect(safeFileName(sent)).toBe(kept))

test('a long name is cut before its ending, and never through a character', () => {
  expect(safeFileName(`${'a'.repeat(300)}.pdf`)).toBe(`${'a'.repeat(116)}.pdf`)
  const faces = safeFileName(`a${'😀'.repeat(100)}.pdf`)
  expect(faces.length).toBe(119)
  expect(faces.isWellFormed()).toBe(true)
})

test('a browser is told to save it, in plain letters and exactly', () => {
  expect(attachmentNamed('Zoë’s "CV"; 1.pdf')).toBe(
    `attachment; filename="Zoe_s _CV__ 1.pdf"; filename*=UTF-8''Zo%C3%AB%E2%80%99s%20_CV_%3B%201.pdf`,
  )
})
