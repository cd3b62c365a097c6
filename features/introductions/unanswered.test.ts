import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { inTransaction } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import { addDays } from '../../rules/working-days.ts'
import { theCast } from '../../test/support/cast.ts'
import { slateAt, typedSlate } from '../../test/support/slate.ts'
import { aMember, anIntroduction, aVacancy } from '../../test/support/things.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'
import { sendReminders } from '../reminders/send.ts'
import { endUnanswered } from './lapse.ts'

const site = await testSite()
const { owner, web, jobs } = site
const cast = await theCast(site)
const [asha, tom, wendy] = [site.as(cast.asha), site.as(cast.tom), site.as(cast.wendy)]
const today = dayInLondon()

let [vacancy, member, id] = ['', '', '']
beforeEach(async () => {
  await sql`truncate introduction, vacancy, membership_interest, membership, mail cascade`.execute(owner)
  vacancy = await aVacancy(owner, { by: cast.wendy })
  member = await aMember(owner, { of: cast.asha })
  id = await anIntroduction(owner, { of: cast.asha, member, vacancy })
  await owner
    .updateTable('introduction')
    .set({ answer_by: addDays(today, -1), remind_on: addDays(today, -3), offered_at: new Date('2026-01-05') })
    .execute()
})

const lapses = (day = today) => inTransaction(jobs, null, (db) => endUnanswered(db, day))
const stateNow = async () =>
  (await web.selectFrom('introduction').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state
const letters = async (template: string) =>
  (await web.selectFrom('mail').select('recipient').where('template', '=', template).execute()).map(
    ({ recipient }) => recipient,
  )

test('the last day is still in time; the day after it ends, and member and team are told', async () => {
  await lapses(addDays(today, -1))
  expect(await stateNow()).toBe('offered')
  await lapses()
  await lapses()
  expect(await stateNow()).toBe('unanswered')
  expect((await letters('introduction-moved')).toSorted()).toEqual([cast.asha.email, cast.tom.email].toSorted())
  expect((await wendy.get(paths.introduction(id))).status).toBe(404)
})

test('the member may still accept while the post is there', async () => {
  await lapses()
  expect((await asha.get(paths.introduction(id))).text).toContain('accept it now')
  expect((await asha.submit(paths.acceptIntroduction(id))).status).toBe(303)
  expect((await wendy.get(paths.introduction(id))).heading).toContain('Member 1')
})

test('and no longer once it is gone, or the team has asked them again', async () => {
  await lapses()
  const again = await tom.submit(slateAt(vacancy, member), typedSlate(member))
  expect(again.status).toBe(303)
  expect((await asha.submit(paths.acceptIntroduction(id))).status).toBe(422)
  await owner.deleteFrom('introduction').where('id', '<>', id).execute()
  await wendy.submit(paths.closeVacancy(vacancy), { outcome: 'Merged.' })
  expect((await asha.submit(paths.acceptIntroduction(id))).status).toBe(422)
})

test('a member who answers while it lapses is heard, or told', async () => {
  const opened = await asha.get(paths.acceptIntroduction(id))
  const [accepted] = await Promise.all([asha.post(paths.acceptIntroduction(id), { ...opened.hidden }), lapses()])
  expect([accepted.status, await stateNow()]).toEqual(accepted.status === 303 ? [303, 'accepted'] : [409, 'unanswered'])
})

const rightAsItStands = () => owner.updateTable('vacancy').set({ confirmed_on: '2027-03-10' }).execute()

test('they are reminded two working days before and on the day, once each', async () => {
  const by = '2027-03-15'
  await rightAsItStands()
  await owner.updateTable('introduction').set({ answer_by: by, remind_on: '2027-03-11' }).execute()
  const reminded = []
  for (const day of ['2027-03-10', '2027-03-11', '2027-03-11', '2027-03-12', '2027-03-15', '2027-03-16']) {
    await sendReminders(jobs, day)
    reminded.push((await letters('reminder')).length)
  }
  expect(reminded).toEqual([0, 1, 1, 1, 2, 2])
})

test('an organisation that owes answers is reminded, for each vacancy once however many wait', async () => {
  const others = {
    state: 'shortlisted' as const,
    feedback_due: '2027-03-15',
    accepted_at: new Date(),
    released_at: new Date(),
  }
  await owner.updateTable('introduction').set(others).execute()
  await rightAsItStands()
  const bens = await aMember(owner, { of: cast.ben })
  await anIntroduction(owner, { of: cast.ben, member: bens, vacancy, state: 'shortlisted' })
  await owner.updateTable('introduction').set({ feedback_due: '2027-03-15' }).execute()
  await sendReminders(jobs, '2027-03-12')
  expect(await letters('reminder')).toEqual([cast.wendy.email])
  await sendReminders(jobs, '2027-03-16')
  expect(await letters('reminder')).toEqual([cast.wendy.email, cast.wendy.email])
})

test('a member of another region has as long from the day their own team agrees', async () => {
  await owner.deleteFrom('introduction').execute()
  const proposed = await tom.submit(slateAt(vacancy, member), {
    ...typedSlate(member),
    ...typedOn('by', addDays(today, 1)),
  })
  const theirs = /[0-9a-f-]{36}/.exec(proposed.location ?? '')?.[0] ?? ''
  await site.as(cast.priya).submit(paths.agreeIntroduction(theirs))
  const { answer_by } = await web.selectFrom('introduction').select('answer_by').executeTakeFirstOrThrow()
  expect(answer_by! > addDays(today, 1)).toBe(true)
})
