import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { aMember, anIntroduction, aVacancy } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { listInterests } from '../pool/interests.ts'

const site = await testSite()
const { as, owner, web } = site
const { asha, priya, tom, wendy } = await theCast(site)
let member = ''
let vacancy = ''

beforeEach(async () => {
  for (const table of ['event', 'introduction', 'vacancy', 'membership'] as const)
    await owner.deleteFrom(table).execute()
  member = await aMember(owner, { of: asha })
  vacancy = await aVacancy(owner, { by: wendy })
})

const changed = async (what: Record<string, unknown>) => {
  await owner.updateTable('membership').set(what).where('id', '=', member).execute()
  await listInterests(owner, [member])
}

test('the vacancy’s own team sees who fits, each rule in words, and that it looked is recorded', async () => {
  const { text } = await as(tom).get(paths.matches(vacancy))
  for (const words of ['1 member fits', 'Asha Rahman', 'Would work in South West', 'not put forward yet', 'no score'])
    expect(text).toContain(words)
  const event = await web.selectFrom('event').select('thing_id').where('name', '=', 'vacancy.match').executeTakeFirst()
  expect(event?.thing_id).toBe(vacancy)
})

test.each([paths.matches, paths.nearMisses])(
  'nobody else finds the page, the organisation least of all',
  async (path) => {
    for (const who of [asha, wendy, priya]) expect((await as(who).get(path(vacancy))).status).not.toBe(200)
  },
)

const said = async () => (await as(tom).get(paths.matches(vacancy))).text

test('a readiness that was judged before the member changed post says so', async () => {
  expect(await said()).not.toContain('before they changed post')
  await changed({ post_changed_at: new Date(Date.now() + 1_000) })
  expect(await said()).toMatch(/Ready now, set on [^,]*, before they changed post/)
})

test('where nobody fits it says which rule to relax and whom that would bring', async () => {
  await changed({ contract_types: ['interim'] })
  const { text } = await as(tom).get(paths.matches(vacancy))
  expect(text).toContain('Nobody fits as the vacancy stands')
  expect(text).toContain('1 member would fit if the post were held on other terms')
  expect(text).toContain('Would not hold the post as substantive')
})

test('members who look in other regions only are counted, and not named to a team that may not read of them', async () => {
  await changed({ regions: ['Y56'] })
  const { text } = await as(tom).get(paths.nearMisses(vacancy))
  expect(text).toContain('1 member would fit, but looks in other regions')
  expect(text).toContain('A member of the pool of London')
  expect(text).not.toContain('Asha')
})

test('whoever is hidden from the organisation is nowhere, not even as a near miss', async () => {
  await owner.updateTable('vacancy').set({ organisation_code: 'RX1' }).execute()
  for (const path of [paths.matches, paths.nearMisses]) {
    const { text } = await as(tom).get(path(vacancy))
    expect(text).not.toContain('Asha')
    expect(text).toContain('Nobody is kept out by one rule alone')
  }
})

test('where growth would close the gap it leads to what organisations offer of that kind', async () => {
  await changed({ board_member: 'no' })
  await owner.updateTable('vacancy').set({ board_experience: 'must' }).execute()
  const { text } = await as(tom).get(paths.nearMisses(vacancy))
  expect(text).toContain('See what organisations offer: shadowing')
  expect(await linksTo(`${paths.opportunities()}?kind=shadowing`)).toBe(1)
  expect((await as(tom).get(`${paths.opportunities()}?kind=shadowing`)).status).toBe(200)
})

test('it leads to answering that nobody fits while an answer is due, and not before or afterwards', async () => {
  await changed({ contract_types: ['interim'] })
  await owner.updateTable('vacancy').set({ asked_on: '2026-11-30', answer_due: '2026-12-14' }).execute()
  expect(await linksTo(paths.nobodyFits(vacancy), paths.matches(vacancy))).toBe(1)
  expect(await linksTo(paths.nobodyFits(vacancy))).toBe(1)
  await owner.updateTable('vacancy').set({ answer: 'nobody-fits', answered_on: '2026-12-01' }).execute()
  expect(await linksTo(paths.nobodyFits(vacancy))).toBe(0)
  await owner
    .updateTable('vacancy')
    .set({ state: 'predicted', answer: null, answered_on: null, asked_on: null })
    .execute()
  expect(await linksTo(paths.nobodyFits(vacancy))).toBe(0)
})

const linksTo = async (address: string, path = paths.nearMisses(vacancy)) =>
  (await as(tom).get(path)).links.filter(({ href }) => href === address).length

test('it leads to those whom a panel could have appointed before, where there are some', async () => {
  expect(await linksTo(paths.slate(vacancy), paths.matches(vacancy))).toBe(0)
  const earlier = await aVacancy(owner, { by: wendy })
  const met = await anIntroduction(owner, { of: asha, member, vacancy: earlier, state: 'not-appointed' })
  const found = { appointable_for: 'finance', appointable_on: '2026-11-30' }
  await owner.updateTable('introduction').set(found).where('id', '=', met).execute()
  expect(await linksTo(paths.slate(vacancy), paths.matches(vacancy))).toBe(1)
})
