import { sql } from 'kysely'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { somebody } from '../test/support/cast.ts'
import { testDatabase } from '../test/support/database.ts'
import { sentForm, servedPages } from '../test/support/pages.ts'
import { address } from './address.ts'
import { text } from './fields.ts'
import { form } from './form.ts'
import { page } from './page.ts'

const database = await testDatabase()
const [asha, ben] = [await somebody(database.web, 'Asha Rahman'), await somebody(database.web, 'Ben Other')]
const seen: string[] = []

const recorded = page({
  path: address('/recorded'),
  can: 'account.see',
  reads: 'application.see',
  notice: 'candidate',
  load: () => ({ about: { thing: 'application', id: randomUUID(), person: ben.id } }),
  view: () => 'x',
  form: form({ answer: text({ label: 'Answer', missing: 'Enter an answer' }) }),
  submit: async ({ values, pressed }) => {
    seen.push(`${values.answer} ${pressed}`)
    return '/done'
  },
})
const unrecorded = page({ ...recorded, path: address('/unrecorded'), unrecorded: true } as never)
const ask = servedPages(database, [recorded, unrecorded])

/** Everything that a page could leave behind. */
async function traces() {
  const tables = ['draft', 'form_post', 'event', 'notice_seen']
  const counts = tables.map((name) => sql`(select count(*) from ${sql.id(name)})`)
  const { rows } = await sql<{ all: number[] }>`select array[${sql.join(counts)}]::int[] as all`.execute(database.owner)
  return rows[0]?.all
}

const sent = () => sentForm({ answer: 'yes', 'form-id': randomUUID(), button: 'later' })

async function usedIn(path: string) {
  await ask(asha, path)
  expect((await ask(asha, path, sent())).headers.get('location')).toBe('/done')
  expect((await ask({ ...asha, ended: true }, path, sent())).headers.get('location')).toMatch(/^\/sign-in/)
}

test('a page that is not to be recorded leaves nothing, whether it is read, sent, or sent too late', async () => {
  await usedIn('/unrecorded')
  expect(await traces()).toEqual([0, 0, 0, 0])
  expect(seen).toEqual(['yes later'])
})

test('any other leaves all of it', async () => {
  await usedIn('/recorded')
  expect(await traces()).toEqual([1, 1, 1, 1])
})
