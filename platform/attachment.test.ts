import { expect, test } from 'vitest'
import { aFile, aPdf, aWordDocument, anOldWordDocument } from '../test/support/files.ts'
import { attachment, optionalAttachment } from './attachment.ts'
import { form, parseForm } from './form.ts'
import { filesIn } from './uploads.ts'

const look = { label: 'Your CV', called: 'The CV', maxBytes: 5 * 1024 * 1024, types: ['pdf', 'word'] } as const
const must = form({ cv: attachment({ ...look, missing: 'Choose your CV' }) })
const may = form({ cv: optionalAttachment(look) })
const onlyPdf = form({ cv: attachment({ ...look, types: ['pdf'], missing: 'Choose your CV' }) })

async function read(of: typeof must | typeof may, cv?: File | string) {
  const body = new FormData()
  if (cv !== undefined) body.append('cv', cv as string)
  return parseForm(of, body, await filesIn(of, body))
}

test('a file that is what it may be becomes a name, a type and its bytes, and is never typed', async () => {
  const { values, typed } = await read(must, aFile('C:\\CV of Asha.PDF', aPdf()))
  expect(values?.cv).toEqual({ name: 'CV of Asha.PDF', type: 'application/pdf', bytes: aPdf() })
  expect(typed).toEqual({})
})

const name = async (file: File) => (await read(must, file)).values?.cv?.name

test('its name ends as what it is', async () => {
  expect(await name(aFile('cv.exe', aPdf()))).toBe('cv.exe.pdf')
  expect(await name(aFile('cv', aWordDocument()))).toBe('cv.docx')
  expect(await name(aFile('cv.docx', anOldWordDocument()))).toBe('cv.docx.doc')
  expect(await name(aFile(`${'a'.repeat(200)}.exe`, aPdf()))).toMatch(/^a{100,}\.pdf$/)
})

test.each<[string, File | string | undefined, string]>([
  ['none', undefined, 'Choose your CV'],
  ['none, as a browser sends it', new File([], ''), 'Choose your CV'],
  ['a text where a file is expected', 'cv.pdf', 'Choose your CV'],
  ['an empty one', aFile('cv.pdf', ''), 'The CV is empty. Choose another file.'],
  ['another kind', aFile('cv.pdf', 'I am a text'), 'The CV must be a PDF or Word document'],
  ['5 MB', aFile('cv.pdf', Buffer.alloc(look.maxBytes, aPdf())), 'The CV must be smaller than 5 MB'],
])('%s is told beside the field', async (_, file, sentence) => {
  expect((await read(must, file)).errors).toEqual({ cv: sentence })
})

test('where it may be left out, none is null; what may be sent can be fewer kinds', async () => {
  expect((await read(may)).values).toEqual({ cv: null })
  expect((await read(onlyPdf, aFile('cv.docx', aWordDocument()))).errors).toEqual({ cv: 'The CV must be a PDF' })
})
