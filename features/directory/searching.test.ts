import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast, somebody, withRole } from '../../test/support/cast.ts'
import { aMember, anApplication } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { aRound } from '../../test/support/round.ts'
import { forgetWords, learnWords } from './tidy.ts'

const site = await testSite()
const { owner, jobs } = site
const cast = await theCast(site)
const [priya, tom] = [site.as(cast.priya), site.as(cast.tom)]
const nia = site.as(await withRole(site.web, cast.administrator, 'talent-team', 'Y62', 'Nia North'))

beforeEach(() => owner.deleteFrom('membership').execute())

const found = async (query: string, who = priya) => {
  const page = await who.get(`${paths.members()}?${query}`)
  expect(page.status).toBe(200)
  return {
    ...page,
    names: page.links.filter(({ href }) => /^\/members\/[\da-f]{8}-/.test(href)).map(({ text }) => text),
  }
}

const member = async (name: string, changes: Record<string, unknown> = {}) => {
  const of = await somebody(site.web, name)
  await owner.deleteFrom('person_address').where('person_id', '=', of.id).execute()
  await owner
    .updateTable('person')
    .set({ email: `${of.id}@example.org` })
    .where('id', '=', of.id)
    .execute()
  const id = await aMember(owner, { of })
  if (Object.keys(changes).length > 0) await owner.updateTable('membership').set(changes).where('id', '=', id).execute()
  return { id, of }
}

/** A member whose statements say this. */
async function stating(name: string, words: string): Promise<string> {
  const { id, of } = await member(name)
  const application = await anApplication(owner, { of, round: await aRound(owner), state: 'admitted' })
  await owner.updateTable('application_answer').set({ words }).where('application_id', '=', application).execute()
  await owner.updateTable('membership').set({ application_id: application }).where('id', '=', id).execute()
  return id
}

test('a name is found with and without its accents, its apostrophe and its capitals', async () => {
  await member('Zoë O’Brien-Strauß')
  await member('Ben Okafor')
  for (const words of ['zoe', 'ZOË', 'o’brien', "O'Brien", 'obrien', 'strauss', 'zoe+obrien'])
    expect([words, (await found(`words=${words}`)).names]).toEqual([words, ['Zoë O’Brien-Strauß']])
})

test('a post and an employer are found, by the employer’s present name too', async () => {
  await member('Ben Okafor', { current_post: 'Chief nursing officer' })
  expect((await found('words=nursing+thames')).names).toEqual(['Ben Okafor'])
  await owner
    .updateTable('organisation_period')
    .set({ name: 'Mersea Invented NHS Trust' })
    .where('organisation_code', '=', 'RX1')
    .execute()
  expect((await found('words=mersea')).names).toEqual(['Ben Okafor'])
})

test('a misspelt name is put right, and the page says so', async () => {
  await member('Ngozi Okafor')
  const page = await found('words=Okafro')
  expect(page.names).toEqual(['Ngozi Okafor'])
  expect(page.text).toContain('Nobody has “Okafro”. Showing results for okafor.')
})

test('a name that only another region has is not offered', async () => {
  await member('Ngozi Okafor', { region_code: 'Y58', regions: ['Y58'] })
  const page = await found('words=Okafro')
  expect(page.text).toContain('Nobody fits all of that.')
  expect(page.text).not.toContain('okafor')
})

test('a misspelt word of a statement is put right, for the team that may read it', async () => {
  const id = await stating('Ben Okafor', 'Apprentices led the recovery of our maternity services.')
  expect((await found('words=recovry')).names).toEqual([])
  for (let times = 0; times < 2; times++) await learnWords(jobs, new Date(Date.now() + 1_000))
  const page = await found('words=recovry+aprentices')
  expect(page.names).toEqual(['Ben Okafor'])
  expect(page.text).toContain('Showing results for')
  expect((await found('words=recovery')).text).not.toContain('Showing results for')
  await owner.updateTable('membership').set({ application_id: null }).where('id', '=', id).execute()
  await forgetWords(jobs)
  expect(await owner.selectFrom('directory_stated_word').select('word').execute()).toEqual([])
})

test('words of a statement find the member for the team that may read it, and for no other', async () => {
  await stating('Ben Okafor', 'I transformed our maternity services.')
  expect((await found('words=transforming+maternity')).names).toEqual(['Ben Okafor'])
  expect((await found('from=others&words=maternity', tom)).names).toEqual([])
  expect((await found('from=others&words=okafor', tom)).names).toEqual(['Ben Okafor'])
})

test('another region’s members are listed only where they would work here, and nobody who has left', async () => {
  const { id } = await member('Ben Okafor')
  expect((await found('', tom)).names).toEqual([])
  expect((await found('from=others', tom)).names).toEqual(['Ben Okafor'])
  for (const query of ['', 'from=others', 'region=Y56', 'words=okafor', 'from=others&words=okafor&region=Y56'])
    expect([query, (await found(query, nia)).names]).toEqual([query, []])
  await owner.updateTable('membership').set({ state: 'left' }).where('id', '=', id).execute()
  for (const query of ['', 'words=okafor', 'role=finance']) expect((await found(query)).names).toEqual([])
})

test.each([
  `'`,
  `"`,
  '%',
  '\\',
  `') or 1=1 --`,
  ':*',
  '!&|()',
  '<->',
  '💩',
  'ﷺ',
  '\u202e',
  'a'.repeat(500),
  '' + 'x '.repeat(300),
])('words like %j find nobody and break nothing', async (words) => {
  await member('Ben Okafor')
  const page = await found(new URLSearchParams({ words }).toString())
  expect(page.names).toEqual([])
})

test('what is chosen stands on top and can be taken away by itself', async () => {
  await member('Ben Okafor', { contract_types: ['interim', 'joint'] })
  const page = await found('role=finance&contract=interim&words=ben')
  expect(page.names).toEqual(['Ben Okafor'])
  const remove = page.links.filter(({ text }) => text.startsWith('Remove'))
  expect(remove.map(({ text }) => text)).toEqual([
    'Remove Words: ben ×',
    'Remove Role they look for: Finance ×',
    'Remove Contract: Interim or acting ×',
    'Remove all',
  ])
  expect(remove[1]!.href).toBe(`${paths.members()}?region=Y56&words=ben&contract=interim`)
  expect(page.html.length).toBeLessThan(60_000)
})

test('the region whose team looks is not the region that it looks for', async () => {
  await member('Ben Okafor', { regions: ['Y58'] })
  expect((await found('region=Y56')).names).toEqual(['Ben Okafor'])
  expect((await found('region=Y56&place=Y56')).names).toEqual([])
  const page = await found('region=Y56&place=Y58')
  expect(page.names).toEqual(['Ben Okafor'])
  expect(page.text).toContain('Remove Region they would work in: South West')
})

test('with a role chosen, readiness is readiness for that role', async () => {
  const { id } = await member('Ben Okafor', { target_roles: ['finance', 'strategy'] })
  await owner
    .insertInto('membership_readiness')
    .values({ membership_id: id, role_family: 'strategy', band: '12-24', set_on: '2026-11-01' })
    .execute()
  expect((await found('role=strategy&ready=now')).names).toEqual([])
  expect((await found('role=strategy&ready=12-24')).names).toEqual(['Ben Okafor'])
  expect((await found('role=finance&ready=now')).text).toContain('Ready now')
})

test('two who change one member at once leave an entry that holds both changes', async () => {
  const { id } = await member('Ben Okafor')
  const change = (values: Record<string, unknown>) =>
    owner.updateTable('membership').set(values).where('id', '=', id).execute()
  const judge = owner
    .updateTable('membership_readiness')
    .set({ band: '6-12' })
    .where('membership_id', '=', id)
    .execute()
  await Promise.all([change({ contract_types: ['joint'] }), judge, change({ organisation_kinds: ['acute'] })])
  const { rows } = await sql<{ tags: string[] }>`select tags from directory_entry where membership_id = ${id}`.execute(
    owner,
  )
  expect(rows[0]!.tags).toEqual(expect.arrayContaining(['contract.joint', 'ready.6-12', 'kind.acute']))
})
