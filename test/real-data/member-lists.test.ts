import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readList } from '../../features/pool-import/read-list.ts'
import { repositoryRoot } from '../../platform/repository.ts'
import { theCast } from '../support/cast.ts'
import { isShown, kept, naughty } from '../support/hostile.ts'
import { listOf, sendList } from '../support/member-lists.ts'
import { testSite } from '../support/visitor.ts'

const data = process.env['ASPIRE_REAL_DATA'] ?? join(repositoryRoot, '..', 'shared', 'data')
const folders = ['csv-spectrum/csvs', 'csv-test-data/csv'].map((name) => join(data, 'webtest', name))
const missing = folders.some((folder) => !existsSync(folder))
if (missing) console.warn(`Skipped: the CSV files of csv-spectrum and csv-test-data are not in ${data}.`)

describe.skipIf(missing)('CSV files that have broken programs', () => {
  if (missing) return
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))

  test.each(files)('%s is refused with one sentence', (file) => {
    expect(readList(readFileSync(file))).toEqual({ wrong: expect.stringMatching(/^[A-Z].*\.$/) as string })
  })

  test.each(files)('%s, behind the headings of a list, is read whole or refused with one sentence', (file) => {
    const headings = Buffer.from('Name,Email,Current post,Target roles,Readiness\n')
    const found = readList(Buffer.concat([headings, readFileSync(file)]))
    if ('wrong' in found) expect(found.wrong).toMatch(/^[A-Z].*\.$/)
    else for (const { cells } of found.list.rows) expect(Object.keys(cells).length).toBeLessThanOrEqual(5)
  })
})

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

test('hostile texts as names and posts are shown, stored and imported as the texts they are', async () => {
  const site = await testSite()
  const cast = await theCast(site)
  const priya = site.as(cast.priya)
  const texts = naughty
    .map((text) => kept(text).replaceAll('\r', '\n').trim())
    .filter((text) => text && text.length <= 200)
  const rows = texts.map((text, n) => `Row ${n},row${n}@example.nhs.uk,${quoted(text)},RX1,Finance,now,`)
  const { location } = await sendList(site, priya, listOf(...rows))
  const preview = await priya.get(location ?? '')
  expect(preview.status).toBe(200)
  for (const text of texts.slice(0, 12)) expect([text, isShown(preview.html, text)]).toEqual([text, true])
  expect((await priya.submit(location ?? '')).status).toBe(303)
  const posts = await site.owner.selectFrom('membership').select('current_post').execute()
  expect(posts.map(({ current_post }) => current_post).toSorted()).toEqual(texts.toSorted())
}, 60_000)
