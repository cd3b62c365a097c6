import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { agreements } from '../../rules/data-sharing.ts'
import { dayInLondon } from '../../rules/days.ts'
import { statesOf } from '../../rules/lifecycle.ts'
import { lifecycles, moves, type LifecycleName, type MoveName } from '../../rules/lifecycles.ts'
import { testSite } from '../../test/support/visitor.ts'
import { tellStoriesOnce } from './index.ts'
import { personas } from './personas.ts'

const site = await testSite()
const { owner } = site
const said: string[] = []
const say = (line: string) => void said.push(line)
const begun = new Date()

test('two starts at once and a later one tell the stories once', async () => {
  await Promise.all([tellStoriesOnce(site, say), tellStoriesOnce(site, say)])
  const told = await counts()
  expect(told['persona']).toBe(personas.length)
  expect(told['person']).toBeGreaterThan(40)
  await tellStoriesOnce(site, say)
  expect(await counts()).toEqual(told)
  expect(said).toHaveLength(1)
})

test('no moment that the stories tell of is the moment of the telling', async () => {
  const columns = await sql<{ name: string; column: string }>`
    select table_name as name, column_name as column from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and data_type = 'timestamp with time zone' and table_type = 'BASE TABLE'
      -- An index of what the members say; nobody reads when it was made.
      and table_name <> 'directory_entry'`.execute(owner)
  const now: string[] = []
  for (const { name, column } of columns.rows) {
    const { rows } = await sql<{ told: number }>`
      select 1 as told from ${sql.table(name)}
      where ${sql.ref(column)} between ${begun} and now() limit 1`.execute(owner)
    if (rows.length > 0) now.push(`${name}.${column}`)
  }
  expect(now).toEqual([])
})

test('no organisation accepted the agreement before there was one', async () => {
  const accepted = await owner.selectFrom('data_sharing_agreement').select(['version', 'accepted_at']).execute()
  const early = accepted.filter(
    ({ version, accepted_at }) => dayInLondon(accepted_at) < (agreements[version - 1]?.from ?? '9999'),
  )
  expect([accepted.length > 0, early]).toEqual([true, []])
})

test('everything lies in the past, each story in its order, over two years', async () => {
  const { first, last } = await owner
    .selectFrom('event')
    .select((is) => [is.fn.min('at').as('first'), is.fn.max('at').as('last')])
    .executeTakeFirstOrThrow()
  expect(days(first)).toBeGreaterThan(730)
  expect(days(last)).toBeGreaterThan(0.2)
  const outOfOrder = await sql`
    select * from (select at, lag(at) over (order by id) as before from event) as told where at < before`.execute(owner)
  expect(outOfOrder.rows).toEqual([])
  const admittedOnOtherDays = await sql`
    select name from membership where admitted_on <> (select (at at time zone 'Europe/London')::date from event
      where name = 'membership.begin' and thing_id = membership.id::text)
      or expires_on <> (admitted_on + interval '24 months')::date`.execute(owner)
  expect(admittedOnOtherDays.rows).toEqual([])
})

test('every move is told after those that led to it', async () => {
  const told = await owner.selectFrom('event').select(['name', 'thing', 'thing_id']).orderBy('id').execute()
  const states = new Map<string, string>()
  const wrong = told.filter(({ name, thing, thing_id }) => {
    const move = name.startsWith(`${thing}.`) ? moves[name as MoveName] : undefined
    if (!move) return false
    const before = states.get(`${thing} ${thing_id}`)
    states.set(`${thing} ${thing_id}`, move.to)
    return before === undefined ? move.from.length > 0 : !move.from.includes(before)
  })
  expect(wrong).toEqual([])
})

test.each(Object.keys(lifecycles) as LifecycleName[])('every state of the %s is told of', async (name) => {
  const found = await owner
    .selectFrom(name as 'application')
    .select('state')
    .distinct()
    .execute()
  expect(found.map(({ state }) => state as string).toSorted()).toEqual(statesOf<string>(lifecycles[name]).toSorted())
})

test.each([
  [
    'Caroline Mensah',
    paths.overview(),
    ['Dominic Ferreira', 'With Jonathan Bligh, ', 'Waiting for your acknowledgement'],
  ],
  ['Caroline Mensah', paths.developmentPlan(), ['Take Samuel to the system’s executive meeting']],
  ['Ines Marlowe', paths.nominations(), ['Dominic Ferreira', 'Ifeoma Nwachukwu']],
  ['Harriet Oduya', paths.overview(), ['Caroline Mensah nominated you', 'Waiting for you', 'last changed on']],
  [
    'Samuel Attoh',
    paths.overview(),
    ['London Regional Talent Board Draft', 'With Stephen Achebe Arranged', 'finished on'],
  ],
  ['David Hallworth', paths.overview(), ['Endorse Meera Raghunathan', 'With Charlotte Iveson Waiting for your answer']],
  ['Nadia Osei', paths.overview(), ['Leila Haddadi for Chief digital']],
  [
    'Gethin Pryce',
    paths.overview(),
    ['Have not said that they are still available: 1', 'Memberships that end soon: 1', 'Adverts to settle'],
  ],
  ['Nadia Osei', paths.applications(), ['Meera Raghunathan']],
  ['Nadia Osei', paths.requests(), ['Jonathan Bligh', 'Brian Stokoe']],
  ['Elin Rosser', paths.adjustmentsAsked(), ['Meera Raghunathan', 'printed at 16 points', 'Yusuf Karim']],
  ['Duncan Pascoe', paths.assessments(), ['5 items scored', 'Not begun']],
  ['Duncan Pascoe', paths.panels(), ['Panel B']],
  [
    'Yetunde Bakare',
    paths.overview(),
    ['Aspirant directors Returned to the panel', 'Aspirant directors In moderation'],
  ],
  ['Shirin Vakil', paths.overview(), ['Aspirant directors With the inclusion adviser']],
  ['Winston Fairbairn', paths.overview(), ['Aspirant directors: 2 outcomes, 1 objected to']],
  ['Theresa Akinola', paths.overview(), ['Develop and apply again', 'Yetunde Bakare gave written feedback']],
  ['Anil Deshmukh', paths.overview(), ['Reviews that you are asked to decide Graham Tilbury']],
  ['Gethin Pryce', paths.feedback(), ['Adam Nance']],
  ['Gethin Pryce', paths.reviews(), ['Robert Inglis Status Asked for']],
  ['Gethin Pryce', paths.panels(), ['Being formed']],
  ['Gethin Pryce', paths.overview(), ['Fiona Abernethy Submitted', 'Chief nurse']],
  ['Gethin Pryce', paths.applications(), ['working days late']],
  ['Amara Sesay', paths.overview(), ['Director of finance and estates, Thornhithe', 'Waiting for you']],
  ['Amara Sesay', paths.developmentPlan(), ['1 of 4 actions done, 1 overdue', 'estates team Overdue']],
  ['Rosalind Veale', paths.overview(), ['Chief nurse, Larkfield and Tamar Valley NHS Foundation Trust Immediate']],
  ['Marcus Adeyinka', paths.overview(), ['Endorse Tom Ellery']],
  ['Marcus Adeyinka', paths.people(), ['Jo Fairbrother']],
  ['Helen Marchbank', paths.people(), ['Sunita Bhogal', 'Talent team', 'until']],
])('%s finds something to do at %s', async (name, address, words) => {
  const page = await site.as(await whoIs(name)).get(address)
  for (const each of words) expect(page.text).toContain(each)
})

test('a vacancy has fitting members and nobody introduced yet', async () => {
  const post = await owner
    .selectFrom('vacancy')
    .select('id')
    .where('title', '=', 'Chief finance officer')
    .executeTakeFirstOrThrow()
  const matches = await site.as(await whoIs('Nadia Osei')).get(paths.matches(post.id))
  for (const name of ['Zainab Malik', 'Amara Sesay']) expect(matches.text).toContain(name)
})

test('a talent team reads the record that was shared with it, and no other', async () => {
  const nadia = site.as(await whoIs('Nadia Osei'))
  const queue = await nadia.get(paths.applications())
  const meera = await nadia.get(queue.links.find(({ text }) => text === 'Meera Raghunathan')?.href ?? '')
  const record = meera.links.find(({ text }) => text.includes('read the record'))?.href ?? ''
  expect((await nadia.get(record)).text).toContain('I bring the worry before the answer')
  const talks = await owner.selectFrom('conversation').select('id').execute()
  for (const { id } of talks.filter((talk) => paths.conversation(talk.id) !== record))
    expect((await nadia.get(paths.conversation(id))).text).not.toContain('Career aspirations')
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

const whoIs = (name: string) =>
  owner
    .selectFrom('persona')
    .innerJoin('person', 'person.id', 'persona.person_id')
    .select('person.id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow()

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
