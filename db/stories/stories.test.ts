import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { statesOf } from '../../rules/lifecycle.ts'
import { lifecycles, type LifecycleName } from '../../rules/lifecycles.ts'
import { testDatabase } from '../../test/support/database.ts'
import { testSite } from '../../test/support/visitor.ts'
import { tellStoriesOnce } from './index.ts'
import { personas } from './personas.ts'

const site = await testSite()
const { owner } = site
const said: string[] = []
const say = (line: string) => void said.push(line)

test('two starts at once and a later one tell the stories once', async () => {
  await Promise.all([tellStoriesOnce(site, say), tellStoriesOnce(site, say)])
  const told = await counts()
  expect(told['persona']).toBe(personas.length)
  expect(told['person']).toBeGreaterThan(40)
  await tellStoriesOnce(site, say)
  expect(await counts()).toEqual(told)
  expect(said).toHaveLength(1)
})

test('a start that is killed leaves nothing half told, and the next one tells everything', async () => {
  const other = await testDatabase()
  const child = spawn(process.execPath, ['--input-type=module', '-e', telling, JSON.stringify(other.connection)])
  const ended = once(child, 'exit')
  await once(child.stdout, 'data')
  await pause(300)
  child.kill('SIGKILL')
  expect(await ended).toEqual([null, 'SIGKILL'])
  const names = await other.owner.selectFrom('person').select('name').execute()
  expect(names).toEqual([{ name: 'Aspire Together' }])
  await tellStoriesOnce(other, () => {})
  expect(await other.owner.selectFrom('persona').select('position').execute()).toHaveLength(personas.length)
  const twice = await sql`select name from person group by name having count(*) > 1`.execute(other.owner)
  expect(twice.rows).toEqual([])
})

const telling = `
  import { tellStoriesOnce } from '${new URL('index.ts', import.meta.url).href}'
  await tellStoriesOnce({ connection: JSON.parse(process.argv[1]) }, (line) => console.log(line))`

test.each(Object.keys(lifecycles) as LifecycleName[])('every state of the %s is told of', async (name) => {
  const found = await owner
    .selectFrom(name as 'application')
    .select('state')
    .distinct()
    .execute()
  expect(found.map(({ state }) => state as string).toSorted()).toEqual(statesOf<string>(lifecycles[name]).toSorted())
})

test.each([
  ['Caroline Mensah', paths.overview(), ['People you nominated', 'Harriet Oduya Waiting for the nominee']],
  ['Harriet Oduya', paths.overview(), ['Caroline Mensah nominated you', 'Waiting for the nominee']],
  ['Samuel Attoh', paths.overview(), ['Your applications', 'London Regional Talent Board Draft']],
  ['David Hallworth', paths.overview(), ['Endorse Meera Raghunathan']],
  ['Nadia Osei', paths.overview(), ['Meera Raghunathan Submitted', 'Leila Haddadi for Chief digital']],
  ['Gethin Pryce', paths.overview(), ['Fiona Abernethy Submitted', 'Chief nurse']],
  ['Amara Sesay', paths.overview(), ['Director of finance and estates, Thornhithe', 'Waiting for the member']],
  ['Rosalind Veale', paths.overview(), ['Chief nurse, Larkfield and Tamar Valley NHS Foundation Trust Immediate']],
  ['Marcus Adeyinka', paths.overview(), ['Endorse Tom Ellery']],
  ['Marcus Adeyinka', paths.people(), ['Jo Fairbrother']],
  ['Helen Marchbank', paths.people(), ['Sunita Bhogal', 'Talent team', 'until']],
])('%s finds something to do at %s', async (name, address, words) => {
  const { person_id: id } = await owner
    .selectFrom('persona')
    .innerJoin('person', 'person.id', 'persona.person_id')
    .select('person_id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  const page = await site.as({ id }).get(address)
  for (const each of words) expect(page.text).toContain(each)
})

test('a vacancy has fitting members and nobody introduced yet', async () => {
  const nadia = await owner.selectFrom('person').select('id').where('name', '=', 'Nadia Osei').executeTakeFirstOrThrow()
  const post = await owner
    .selectFrom('vacancy')
    .select('id')
    .where('title', '=', 'Chief finance officer')
    .executeTakeFirstOrThrow()
  const matches = await site.as(nadia).get(paths.matches(post.id))
  for (const name of ['Zainab Malik', 'Amara Sesay']) expect(matches.text).toContain(name)
})

test('everything lies in the past, each story in its order, over two years', async () => {
  const events = owner.selectFrom('event').where('name', 'not in', ['sign-in.complete', 'vacancy.match'])
  const { first, last } = await events
    .select((is) => [is.fn.min('at').as('first'), is.fn.max('at').as('last')])
    .executeTakeFirstOrThrow()
  expect(days(first)).toBeGreaterThan(730)
  expect(days(last)).toBeGreaterThan(0.2)
  const outOfOrder = await sql`
    select * from (select at, lag(at) over (partition by thing, thing_id order by id) as before from event) as told
    where at < before`.execute(owner)
  expect(outOfOrder.rows).toEqual([])
  const admittedOnOtherDays = await sql`
    select name from membership where admitted_on <> (select (at at time zone 'Europe/London')::date from event
      where name = 'membership.begin' and thing_id = membership.id::text)
      or expires_on <> (admitted_on + interval '24 months')::date`.execute(owner)
  expect(admittedOnOtherDays.rows).toEqual([])
})

test('no letter is sent for what is long past', async () => {
  expect(await owner.selectFrom('mail').select('recipient').where('sent_at', 'is', null).execute()).toEqual([])
  expect((await sql`select 1 from pgboss.job where name = 'mail.send'`.execute(owner)).rows).toEqual([])
  const elsewhere = await owner
    .selectFrom('person')
    .select('email')
    .where('email', 'not like', '%.example')
    .where('email', '<>', 'service@localhost')
    .execute()
  expect(elsewhere).toEqual([])
})

const days = (since: Date) => (Date.now() - since.getTime()) / 86_400_000

async function counts(): Promise<Record<string, number>> {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(owner)
  const found: Record<string, number> = {}
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ count: number }>`select count(*) from ${sql.table(name)}`.execute(owner)
    found[name] = rows[0]?.count ?? 0
  }
  return found
}
