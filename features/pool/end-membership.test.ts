import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { inTransaction } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import { somebody, theCast, type Person } from '../../test/support/cast.ts'
import { aSuspendedMember } from '../../test/support/members.ts'
import { aMember, anIntroduction, aVacancy } from '../../test/support/things.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'
import { endDueMemberships } from './end-membership.ts'

const site = await testSite()
const { as, owner, web, jobs } = site
const { wendy } = await theCast(site)

const sweep = (today?: string) => inTransaction(jobs, null, (db) => endDueMemberships(db, today))

const stateOf = async (id: string) =>
  (await web.selectFrom('membership').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state

const interestsOf = async (id: string) =>
  (await web.selectFrom('membership_interest').select('region_code').where('membership_id', '=', id).execute()).length

/** A member whom Severn interviews for a post. */
async function interviewed(
  name: string,
): Promise<{ of: Person; member: string; vacancy: string; introduction: string }> {
  const of = await somebody(web, name)
  const member = await aMember(owner, { of })
  const vacancy = await aVacancy(owner, { by: wendy })
  const introduction = await anIntroduction(owner, { of, member, vacancy, state: 'chosen' })
  return { of, member, vacancy, introduction }
}

test('a substantive post ends the membership on the day it begins, not before', async () => {
  const { of, member, introduction } = await interviewed('Sunita Substantive')
  await as(wendy).submit(paths.recordAppointment(introduction), typedOn('starts', '2098-04-01'))
  await sweep('2098-03-31')
  expect(await stateOf(member)).toBe('active')
  await sweep('2098-04-01')
  expect(await stateOf(member)).toBe('appointed')
  expect(await interestsOf(member)).toBe(0)
  expect((await as(of).get(paths.member(member))).text).toContain('Aspire Together ended the membership')
})

test('one that has begun already ends it at once, and running the job again changes nothing', async () => {
  const { member, introduction } = await interviewed('Bola Begun')
  await as(wendy).submit(paths.recordAppointment(introduction), typedOn('starts', dayInLondon()))
  expect(await stateOf(member)).toBe('appointed')
  await sweep('2098-04-01')
  const events = await web.selectFrom('event').select('name').where('thing_id', '=', member).execute()
  expect(events.filter(({ name }) => name === 'membership.complete')).toHaveLength(1)
})

test('an interim post makes the member unavailable until it ends', async () => {
  const { of, member, vacancy, introduction } = await interviewed('Ines Interim')
  await owner
    .updateTable('vacancy')
    .set({ contract_type: 'interim', ends_on: '2098-10-01' })
    .where('id', '=', vacancy)
    .execute()
  const endless = await as(wendy).submit(paths.recordAppointment(introduction), typedOn('starts', '2098-04-01'))
  expect(endless.errors).toEqual(['Enter when the post ends'])
  const dates = { ...typedOn('starts', '2098-04-01'), ...typedOn('ends', '2098-10-01') }
  expect((await as(wendy).submit(paths.recordAppointment(introduction), dates)).status).toBe(303)
  expect(await stateOf(member)).toBe('active')
  expect((await as(of).get(paths.member(member))).text).toContain('Paused until 1 October 2098')
})

test('a membership whose term is over lapses', async () => {
  const of = await somebody(web, 'Lena Lapsed')
  const member = await aMember(owner, { of })
  await owner.updateTable('membership').set({ expires_on: '2027-01-31' }).where('id', '=', member).execute()
  await sweep('2027-01-30')
  expect(await stateOf(member)).toBe('active')
  await owner.deleteFrom('mail').execute()
  await sweep('2027-01-31')
  expect(await stateOf(member)).toBe('lapsed')
  const letters = await web.selectFrom('mail').select('recipient').execute()
  expect(letters.map(({ recipient }) => recipient)).toEqual([of.email])
})

test('a suspended one too, so that no suspension outlasts its term', async () => {
  const member = await aSuspendedMember(owner, { of: await somebody(web, 'Sue Stopped'), by: wendy })
  await sweep('2026-12-01')
  expect(await stateOf(member)).toBe('suspended')
  await sweep('2098-01-01')
  expect(await stateOf(member)).toBe('lapsed')
})

test('whoever takes a substantive post is withdrawn from the others, who read why', async () => {
  const { of, member, introduction } = await interviewed('Wren Wanted')
  const vacancy = await aVacancy(owner, { by: wendy })
  const other = await anIntroduction(owner, { of, member, vacancy, state: 'accepted' })
  await as(wendy).submit(paths.recordAppointment(introduction), typedOn('starts', '2098-04-01'))
  const read = await as(of).get(paths.introduction(other))
  expect(read.text).toContain('Withdrawn')
  expect(read.text).toContain('The member has taken another post.')
})

test('nobody is left in silence: those who knew of an introduction that ends are told by email', async () => {
  const { of, member, introduction } = await interviewed('Tariq Told')
  const vacancy = await aVacancy(owner, { by: wendy })
  await anIntroduction(owner, { of, member, vacancy, state: 'accepted' })
  await owner.deleteFrom('mail').execute()
  await as(wendy).submit(paths.recordAppointment(introduction), typedOn('starts', '2098-04-01'))
  const letters = await web.selectFrom('mail').select('recipient').orderBy('recipient').execute()
  expect(letters.map(({ recipient }) => recipient)).toEqual([of.email, of.email, wendy.email])
})
