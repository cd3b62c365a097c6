import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { aFile, aPdf, aWordDocument, aZip } from '../../test/support/files.ts'
import { replyOf } from '../../test/support/reply.ts'
import { anApplication } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const cast = await theCast(site)
const [asha, priya, tom] = [site.as(cast.asha), site.as(cast.priya), site.as(cast.tom)]
let id = ''

beforeEach(async () => {
  await site.owner.deleteFrom('application').execute()
  id = await anApplication(site.owner, { of: cast.asha, state: 'draft' })
})

const page = () => asha.get(paths.cv(id))

/** Sends the form as a browser does, with the file and what the page hid when it was opened. */
async function attach(file?: File, opened?: Record<string, string>) {
  const hidden = opened ?? (await page()).hidden
  const body = new FormData()
  for (const [name, value] of Object.entries(hidden)) body.append(name, value)
  if (file) body.append('cv', file)
  const cookie = [...asha.cookies].map((pair) => pair.join('=')).join('; ')
  const headers = { cookie: cookie || (await signedIn()), origin: site.config.url, 'sec-fetch-site': 'same-origin' }
  return replyOf(await site.app.request(`${site.config.url}${paths.cv(id)}`, { method: 'POST', body, headers }))
}

const signedIn = async () => (await page(), [...asha.cookies].map((pair) => pair.join('=')).join('; '))

test('it is attached, replaced, downloaded and removed', async () => {
  expect((await attach(aFile('My CV.pdf', aPdf()))).status).toBe(303)
  expect((await page()).text).toContain('My CV.pdf (1 KB)')
  expect((await attach(aFile('Newer.docx', aWordDocument()))).status).toBe(303)
  expect((await page()).text).toContain('Newer.docx')
  expect((await asha.get(paths.downloadCv(id))).status).toBe(200)
  expect((await asha.submit(paths.removeCv(id))).status).toBe(303)
  expect((await page()).text).not.toContain('Newer.docx')
  expect((await asha.get(paths.downloadCv(id))).status).toBe(404)
  expect((await asha.get(paths.removeCv(id))).location).toBe(paths.cv(id))
})

describe('what is no CV is refused, with a sentence', () => {
  const wrong = 'The CV must be a PDF or Word document'
  const macros = 'application/vnd.ms-word.document.macroEnabled.main+xml'
  const files: [string, File | undefined, string][] = [
    ['nothing', undefined, 'Choose the file with your CV'],
    ['an empty file', aFile('cv.pdf', ''), 'The CV is empty. Choose another file.'],
    ['a web page called .pdf', aFile('cv.pdf', '<!doctype html><script>alert(1)</script>'), wrong],
    ['a program called .docx', aFile('cv.docx', 'MZ\u0090\u0000'), wrong],
    ['a document with macros', aFile('cv.docm', aWordDocument({ 'word/vbaProject.bin': 'x' }, macros)), wrong],
    ['a zip that unpacks without end', aFile('cv.docx', aZip({ 'word/document.xml': '0'.repeat(60_000_000) })), wrong],
    ['6 MB', aFile('cv.pdf', Buffer.alloc(6 * 1024 * 1024, aPdf())), 'The CV must be smaller than 5 MB'],
  ]
  test.each(files)('%s', async (_, file, sentence) => {
    const reply = await attach(file)
    expect([reply.status, reply.errors]).toEqual([422, [sentence]])
    expect((await asha.get(paths.downloadCv(id))).status).toBe(404)
  })
})

test('it is only ever saved, never shown, whatever it holds', async () => {
  await attach(aFile('cv.html', aPdf('<script>alert(1)</script>')))
  const { headers } = await asha.get(paths.downloadCv(id))
  expect(headers.get('content-disposition')).toMatch(/^attachment;.*cv\.html\.pdf/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toContain('sandbox')
  expect(headers.get('content-type')).toBe('application/pdf')
})

test('the board’s team has it once it is submitted, and no other team ever', async () => {
  await attach(aFile('cv.pdf', aPdf()))
  expect((await priya.get(paths.downloadCv(id))).status).toBe(404)
  expect((await asha.submit(paths.checkAnswers(id), { declared: 'yes' })).status).toBe(303)
  expect((await priya.get(paths.application(id))).links.map(({ href }) => href)).toContain(paths.downloadCv(id))
  expect((await priya.get(paths.downloadCv(id))).status).toBe(200)
  expect((await tom.get(paths.downloadCv(id))).status).toBe(404)
  expect((await attach(aFile('cv.pdf', aPdf()), {})).status).toBe(409)
})

describe('in two tabs', () => {
  test('the second does not replace the CV of the first unseen, and then may', async () => {
    const second = await page()
    await attach(aFile('first.pdf', aPdf()))
    const stale = await attach(aFile('second.pdf', aPdf()), second.hidden)
    expect(stale.status).toBe(409)
    expect(stale.text).toContain('You saved a part of the application in another tab on')
    expect(stale.text).toContain('first.pdf')
    expect((await attach(aFile('second.pdf', aPdf()), stale.hidden)).status).toBe(303)
  })

  test('another task that is saved meanwhile does not cost a chosen file', async () => {
    const opened = await page()
    await asha.submit(paths.readiness(id), { readiness: '6-12' })
    expect((await attach(aFile('cv.pdf', aPdf()), opened.hidden)).status).toBe(303)
  })
})
