import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { anOpportunity } from '../../test/support/opportunities.ts'
import { aMember } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)
const [asha, ben] = [site.as(cast.asha), site.as(cast.ben)]
const [rhys, wendy] = [site.as(cast.rhys), site.as(cast.wendy)]
const [priya, tom] = [site.as(cast.priya), site.as(cast.tom)]
const wish = { kinds: ['shadowing', 'mentoring'], words: 'To sit with a finance director.' }

beforeEach(async () => {
  for (const table of ['opportunity_call', 'opportunity', 'membership', 'mail'] as const)
    await owner.deleteFrom(table).execute()
})

const told = async () => (await owner.selectFrom('mail').select(['recipient', 'body']).execute()).map((one) => one)

test('a member says what they look for; the team of their own region reads it, and nobody else', async () => {
  const member = await aMember(owner, { of: cast.asha })
  expect((await priya.get(paths.developmentWishes())).text).toContain('No member of your region has said')
  expect((await asha.submit(paths.developmentWish(), {})).errors).toEqual([
    'Choose at least one',
    'Say in a few words what you look for',
  ])
  expect((await asha.submit(paths.developmentWish(), wish)).status).toBe(303)
  expect((await asha.get(paths.opportunities())).text).toContain('To sit with a finance director.')
  expect((await priya.get(paths.developmentWishes())).text).toContain('To sit with a finance director.')
  expect((await tom.get(paths.developmentWishes())).text).not.toContain('finance director')
  expect((await tom.get(paths.pointToOpportunity(member))).status).toBe(404)
  expect((await rhys.get(paths.developmentWishes())).status).toBe(403)
  expect((await ben.get(paths.developmentWish())).status).toBe(404)
})

test('changed in two tabs, the second is told; taken back, it is gone', async () => {
  await aMember(owner, { of: cast.asha })
  const [one, two] = [await asha.get(paths.developmentWish()), await asha.get(paths.developmentWish())]
  expect((await asha.post(paths.developmentWish(), { ...one.hidden, ...wish })).status).toBe(303)
  expect((await asha.post(paths.developmentWish(), { ...two.hidden, ...wish })).status).toBe(409)
  expect((await asha.submit(paths.developmentWish(), { ...wish, words: 'Other.' })).status).toBe(303)
  const written = { ...wish, words: 'Other, and more.', remove: 'yes' }
  expect((await asha.submit(paths.developmentWish(), written)).errors).toEqual([
    'You have written something new: save it without this, or put back what you wrote before',
  ])
  expect((await asha.submit(paths.developmentWish(), { ...written, words: 'Other.' })).status).toBe(303)
  expect(await owner.selectFrom('development_wish').select('words').execute()).toEqual([])
})

test('the team points a member to what is offered, once; the member sees it and is told no more than that', async () => {
  const member = await aMember(owner, { of: cast.asha })
  await asha.submit(paths.developmentWish(), wish)
  expect((await priya.get(paths.pointToOpportunity(member))).text).toContain('Nothing is offered')
  const opportunity = await anOpportunity(owner, { by: cast.rhys })
  const elsewhere = await anOpportunity(owner, { by: cast.wendy, organisation: 'RX2', region: 'Y58' })
  expect((await priya.submit(paths.pointToOpportunity(member), { opportunity: elsewhere })).status).toBe(422)
  for (let times = 0; times < 2; times++)
    expect((await priya.submit(paths.pointToOpportunity(member), { opportunity })).status).toBe(303)
  expect((await asha.get(paths.opportunities())).text).toContain('Your talent team points you to Shadow the board')
  const letters = await told()
  expect(letters.map(({ recipient }) => recipient)).toEqual([cast.asha.email])
  expect(letters[0]?.body).not.toContain('Shadow')
})

test('the team asks organisations of its region without naming anybody', async () => {
  const { errors } = await priya.submit(paths.callForOpportunities(), {})
  expect(errors).toHaveLength(3)
  const call = { organisations: ['RX1'], kinds: ['mentoring'], words: 'Two of our members look for a mentor.' }
  expect((await priya.submit(paths.callForOpportunities(), { ...call, organisations: ['RX2'] })).status).toBe(422)
  expect((await priya.submit(paths.callForOpportunities(), call)).status).toBe(303)
  expect((await rhys.get(paths.offeredOpportunities())).text).toContain('Two of our members look for a mentor.')
  expect((await wendy.get(paths.offeredOpportunities())).text).not.toContain('mentor.')
  const people = [cast.grace.email, cast.londonAdmin.email, cast.rhys.email]
  expect((await told()).map(({ recipient }) => recipient).toSorted()).toEqual(people.toSorted())
})
