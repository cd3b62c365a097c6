import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dueOn } from '../../rules/clocks.ts'
import { dayInLondon } from '../../rules/days.ts'
import { day } from '../../ui/words.ts'
import { inTransaction } from '../../platform/db.ts'
import type { States } from '../../rules/lifecycles.ts'
import { theCast, withRole } from '../../test/support/cast.ts'
import { aMember, anApplication, anIntroduction, aVacancy } from '../../test/support/things.ts'
import { slateAt, typedSlate } from '../../test/support/slate.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'
import { endDueMemberships } from '../pool/end-membership.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const rita = await withRole(web, cast.westAdmin, 'recruiter', 'RX2', 'Rita Colleague')
const [asha, priya, tom, wendy] = [cast.asha, cast.priya, cast.tom, cast.wendy].map((person) => site.as(person))
if (!asha || !priya || !tom || !wendy) throw new Error('Nobody is there.')

const starts = typedOn('starts', '2098-04-01')
let member = ''

beforeEach(async () => {
  await sql`truncate introduction, vacancy, membership_interest, membership cascade`.execute(owner)
  member = await aMember(owner, { of: cast.asha })
})

const introducedTo = async (vacancy: string, state: States['introduction']) =>
  anIntroduction(owner, { of: cast.asha, member, vacancy, state })
const stateOf = async (id: string) =>
  (await web.selectFrom('introduction').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state

describe('somebody who has been appointed to a substantive post', () => {
  test('is not suggested for a later one, even if they say that they are available', async () => {
    const id = await introducedTo(await aVacancy(owner, { by: cast.wendy }), 'chosen')
    expect((await wendy.submit(paths.recordAppointment(id), typedOn('starts', '2097-01-01'))).status).toBe(303)
    await asha.submit(paths.availability(member), typedOn('until', ''))

    const later = await aVacancy(owner, { by: cast.wendy })
    expect((await tom.get(paths.matches(later))).text).toContain('Nobody fits as the vacancy stands')
    expect((await tom.submit(slateAt(later, member), typedSlate(member))).status).toBe(422)
  })

  test.each([1, 2, 3, 4])('by two trusts at once, is appointed by one of them (round %i)', async () => {
    const posts = [await aVacancy(owner, { by: cast.wendy }), await aVacancy(owner, { by: cast.wendy })]
    const ids = [await introducedTo(posts[0]!, 'chosen'), await introducedTo(posts[1]!, 'chosen')]
    const browsers = [wendy, site.as(rita)]
    const opened = await Promise.all(ids.map((id, n) => browsers[n]!.get(paths.recordAppointment(id))))
    const replies = await Promise.all(
      ids.map((id, n) => browsers[n]!.post(paths.recordAppointment(id), { ...opened[n]!.hidden, ...starts })),
    )
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 409])
  })
})

test('an interim post never shortens the time that somebody is not available, nor is it overwritten unseen', async () => {
  await owner.updateTable('membership').set({ unavailable_until: '2099-01-01' }).execute()
  const vacancy = await aVacancy(owner, { by: cast.wendy })
  await owner.updateTable('vacancy').set({ contract_type: 'interim' }).execute()
  const id = await introducedTo(vacancy, 'chosen')
  const early = await asha.get(paths.availability(member))
  await wendy.submit(paths.recordAppointment(id), { ...starts, ...typedOn('ends', '2098-10-01') })
  const { unavailable_until } = await web.selectFrom('membership').select('unavailable_until').executeTakeFirstOrThrow()
  expect(unavailable_until).toBe('2099-01-01')
  const stale = await asha.post(paths.availability(member), { ...early.hidden, ...typedOn('until', '') })
  expect(stale.status).toBe(409)
})

describe('when a vacancy is closed or filled', () => {
  test.each(['closed', 'filled'])('%s: nobody is asked or seen for it any more', async (how) => {
    const vacancy = await aVacancy(owner, { by: cast.wendy })
    const proposed = await introducedTo(vacancy, 'proposed')
    await owner
      .updateTable('introduction')
      .set({ membership_id: await another() })
      .execute()
    const offered = await introducedTo(vacancy, 'offered')
    const opened = [
      await asha.get(paths.acceptIntroduction(offered)),
      await priya.get(paths.agreeIntroduction(proposed)),
    ]
    if (how === 'closed') await wendy.submit(paths.closeVacancy(vacancy), { outcome: 'Merged.' })
    else {
      await owner.updateTable('introduction').set({ person_id: cast.ben.id }).where('id', '=', proposed).execute()
      const theirs = await anIntroduction(owner, {
        of: cast.ben,
        member: await another(),
        vacancy,
        state: 'chosen',
      })
      expect((await wendy.submit(paths.recordAppointment(theirs), starts)).status).toBe(303)
    }

    const accepting = await asha.post(paths.acceptIntroduction(offered), { ...opened[0]!.hidden })
    expect([accepting.status, await stateOf(offered)]).toEqual([409, 'withdrawn'])
    expect(accepting.text).toContain('Aspire Together withdrew the introduction on')
    expect((await wendy.get(paths.introduction(offered))).status).toBe(404)
    const agreeing = await priya.post(paths.agreeIntroduction(proposed), { ...opened[1]!.hidden })
    expect([agreeing.status, await stateOf(proposed)]).toEqual([409, 'withdrawn'])
    expect((await asha.get(paths.overview())).text).not.toContain('took back the proposal')
  })

  test('a member who accepts at the same moment is told, and not shown to anybody', async () => {
    const vacancy = await aVacancy(owner, { by: cast.wendy })
    const id = await introducedTo(vacancy, 'offered')
    const opened = [await asha.get(paths.acceptIntroduction(id)), await wendy.get(paths.closeVacancy(vacancy))]
    const [accepted] = await Promise.all([
      asha.post(paths.acceptIntroduction(id), { ...opened[0]!.hidden }),
      wendy.post(paths.closeVacancy(vacancy), { ...opened[1]!.hidden, outcome: 'Merged.' }),
    ])
    expect([accepted.status, await stateOf(id)]).toEqual(
      accepted.status === 303 ? [303, 'accepted'] : [409, 'withdrawn'],
    )
    // Whoever accepts first waits for an answer, and the vacancy stays open until they have it.
    const { state } = await web.selectFrom('vacancy').select('state').executeTakeFirstOrThrow()
    expect(state).toBe(accepted.status === 303 ? 'open' : 'closed')
  })

  test('it is not closed while somebody who was seen waits; once it is filled they are owed an answer by a day', async () => {
    const vacancy = await aVacancy(owner, { by: cast.wendy })
    const id = await introducedTo(vacancy, 'shortlisted')
    const closing = await wendy.submit(paths.closeVacancy(vacancy), { outcome: 'Merged.' })
    expect([closing.status, closing.errors]).toEqual([
      422,
      ['1 member who was introduced still waits for your answer. Give feedback to each of them first.'],
    ])
    const other = await anIntroduction(owner, { of: cast.ben, member: await another(), vacancy, state: 'chosen' })
    expect((await wendy.submit(paths.recordAppointment(other), starts)).status).toBe(303)
    const due = dueOn('introduction-feedback', dayInLondon())
    expect((await wendy.get(paths.introduction(id))).text).toContain(`owed an answer by ${day(due)}`)
    expect((await asha.get(paths.introduction(id))).text).toContain(`You are owed an answer by ${day(due)}`)
    expect((await wendy.submit(paths.recordInterview(id), typedOn('interview', '2098-01-01'))).status).toBe(422)
    const answer = { feedback: 'Strong. We closed the post, and were glad to have met you.', appointable: 'unmet' }
    expect((await wendy.submit(paths.turnDown(id), answer)).status).toBe(303)
    expect((await asha.get(paths.introduction(id))).text).toContain(answer.feedback)
  })
})

test('somebody who has left the pool is not asked any more', async () => {
  const id = await introducedTo(await aVacancy(owner, { by: cast.wendy }), 'proposed')
  const opened = await priya.get(paths.agreeIntroduction(id))
  expect((await asha.submit(paths.leavePool(member))).status).toBe(303)
  expect((await priya.post(paths.agreeIntroduction(id), { ...opened.hidden })).status).toBe(409)
  expect(await stateOf(id)).toBe('withdrawn')
  const letters = await web.selectFrom('mail').select('id').where('template', '=', 'introduction-offered').execute()
  expect(letters).toEqual([])
})

test('somebody whose membership is over is not asked any more, without hearing of it', async () => {
  const id = await introducedTo(await aVacancy(owner, { by: cast.wendy }), 'proposed')
  await owner.updateTable('membership').set({ expires_on: '2026-01-01' }).execute()
  await inTransaction(site.jobs, null, (db) => endDueMemberships(db))
  expect(await stateOf(id)).toBe('withdrawn')
  expect((await asha.get(paths.introduction(id))).status).toBe(404)
})

test('nobody decides in an office on what is their own', async () => {
  await withRole(web, cast.administrator, 'talent-team', 'Y56', 'Asha Rahman')
  await withRole(web, cast.westAdmin, 'recruiter', 'RX2', 'Asha Rahman')
  const application = await anApplication(owner, { of: cast.asha })
  expect((await asha.get(paths.eligibility(application))).status).toBe(403)
  const proposed = await introducedTo(await aVacancy(owner, { by: cast.wendy }), 'proposed')
  expect((await asha.get(paths.introduction(proposed))).status).toBe(404)
  expect((await asha.get(paths.introductions())).text).not.toContain('Director of finance')
  expect((await asha.post(paths.agreeIntroduction(proposed))).status).toBe(404)
  const interviewing = await introducedTo(await aVacancy(owner, { by: cast.wendy }), 'chosen')
  expect((await asha.post(paths.recordAppointment(interviewing), starts)).status).toBe(403)
  const own = await aVacancy(owner, { by: cast.rhys, organisation: 'RX4', region: 'Y56' })
  expect((await asha.post(slateAt(own, member), typedSlate(member))).status).toBe(403)
})

test('of an acceptance those are told who recruit now, where whoever shared the vacancy no longer does', async () => {
  await owner.deleteFrom('mail').execute()
  const [first, second] = [await aVacancy(owner, { by: cast.wendy }), await aVacancy(owner, { by: cast.wendy })]
  await asha.submit(paths.acceptIntroduction(await introducedTo(first, 'offered')))
  const held = web.selectFrom('role_grant').select('id').where('person_id', '=', cast.wendy.id)
  const { id } = await held.executeTakeFirstOrThrow()
  expect((await site.as(cast.westAdmin).submit(paths.endRole(id))).status).toBe(303)
  await asha.submit(paths.acceptIntroduction(await introducedTo(second, 'offered')))
  const letters = web.selectFrom('mail').select('recipient').where('template', '=', 'introduction-moved')
  const told = await letters.orderBy('created_at').execute()
  expect(told.filter(({ recipient }) => recipient === cast.tom.email)).toHaveLength(2)
  expect(told.map(({ recipient }) => recipient).filter((one) => one !== cast.tom.email)).toEqual([
    cast.wendy.email,
    rita.email,
  ])
})

let people = 0
async function another() {
  const name = `Nobody Number ${String.fromCharCode(65 + people++)}`
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`
  const { id } = await web.insertInto('person').values({ name, email }).returning('id').executeTakeFirstOrThrow()
  return aMember(owner, { of: { id, name, email } })
}
