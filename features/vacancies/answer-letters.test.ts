import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast, withRole } from '../../test/support/cast.ts'
import { slateAt, typedSlate } from '../../test/support/slate.ts'
import { aMember, aVacancy } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { as, owner, web } = site
const cast = await theCast(site)
const { asha, ben, rhys, tom, wendy } = cast
await withRole(web, cast.westAdmin, 'recruiter', 'RX2', 'Walt Colleague')
let id = ''

beforeEach(async () => {
  for (const table of ['introduction', 'vacancy', 'membership', 'mail'] as const)
    await owner.deleteFrom(table).execute()
  id = await aVacancy(owner, { by: wendy, state: 'draft' })
  await as(wendy).submit(paths.askPool(id))
})

const letters = (template = 'vacancy-answered') =>
  web.selectFrom('mail').selectAll().where('template', '=', template).execute()
const asked = async () => (await letters('vacancy-asked')).map(({ recipient }) => recipient)
const told = async () => (await letters()).map(({ recipient }) => recipient).toSorted()
const all = [wendy.email, 'walt.colleague@example.org'].toSorted()

test('the region’s team is told that it is asked, and that it is asked again, and of no other vacancy', async () => {
  expect(await asked()).toEqual([tom.email])
  const member = await aMember(owner, { of: asha })
  await as(tom).submit(slateAt(id, member), typedSlate(member))
  await owner.updateTable('introduction').set({ state: 'withdrawn' }).execute()
  expect((await as(wendy).submit(paths.askAgain(id))).status).toBe(303)
  expect(await asked()).toEqual([tom.email, tom.email])
  await as(wendy).submit(paths.predictVacancy(await aVacancy(owner, { by: wendy, state: 'draft' })))
  expect(await asked()).toHaveLength(2)
})

test('an answer that nobody fits names no member', async () => {
  await aMember(owner, { of: asha })
  const named = await as(tom).submit(paths.nobodyFits(id), { words: 'Nobody but Asha Rahman, and she is not asked.' })
  expect(named.errors).toEqual(['Leave out Asha Rahman: nobody is named to an organisation before they accept'])
  expect(await told()).toEqual([])
})

test('everybody who recruits for the organisation is told that nobody fits, and no more in the email', async () => {
  await as(tom).submit(paths.nobodyFits(id), { words: 'Three could begin in June.' })
  expect(await told()).toEqual(all)
  for (const { subject, body } of await letters()) {
    expect(subject).toBe('A message for you in Aspire Together')
    expect(body).toContain(paths.vacancy(id))
    expect(body).not.toMatch(/June|Director|nobody/)
  }
})

test('of a slate they are told once, however many follow, and again once the team was asked again', async () => {
  for (const of of [asha, ben]) {
    const member = await aMember(owner, { of })
    expect((await as(tom).submit(slateAt(id, member), typedSlate(member))).status).toBe(303)
    expect(await told()).toEqual(all)
  }
  await owner.updateTable('introduction').set({ state: 'withdrawn' }).execute()
  expect((await as(wendy).submit(paths.askAgain(id))).status).toBe(303)
  await as(tom).submit(paths.nobodyFits(id), { words: 'Nobody else.' })
  expect(await told()).toEqual([...all, ...all].toSorted())
})

test('who recruits for an organisation that shares the post is told too', async () => {
  await as(wendy).submit(paths.vacancyPartners(id), { organisation: 'RX1' })
  await as(tom).submit(paths.nobodyFits(id), { words: 'Nobody.' })
  expect(await told()).toEqual([...all, rhys.email].toSorted())
})
