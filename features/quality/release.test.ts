import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dueOn } from '../../rules/clocks.ts'
import { dayInLondon } from '../../rules/days.ts'
import { expiryOf } from '../../rules/readiness.ts'
import { anAssessment, aPanel } from '../../test/support/assessing.ts'
import { somebody, theCast, withRole, type Person } from '../../test/support/cast.ts'
import { newestMail } from '../../test/support/mailbox.ts'
import { aMember, aRound } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const panel = await aPanel(owner)
const round = await aRound(owner)
const una = await withRole(web, cast.priya, 'board-member', 'Y56', 'Una Boardmember')
const [cara, dan] = [await somebody(owner, 'Cara Candidate'), await somebody(owner, 'Dan Candidate')]
const [bo, other] = [site.as(panel.bo), site.as(una)]
const today = dayInLondon()

beforeEach(async () => {
  await owner.deleteFrom('membership').execute()
  await owner.deleteFrom('application').execute()
  await owner.deleteFrom('mail').execute()
})

const signedOff = (of: Person, outcome: string) => anAssessment(owner, { of, panel, state: 'signed-off', outcome })

const application = (id: string) =>
  owner
    .selectFrom('application')
    .select(['state', 'strengths', 'development', 'reason', 'due_on', 'decided_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

const memberships = () =>
  owner.selectFrom('membership').select(['person_id', 'readiness', 'state', 'expires_on', 'id']).execute()

const events = async (...names: string[]) =>
  (await owner.selectFrom('event').select('thing_id').where('name', 'in', names).execute()).map(
    ({ thing_id }) => thing_id,
  )

const letters = async ({ email }: Person) =>
  (await owner.selectFrom('mail').select('id').where('recipient', '=', email).execute()).length

describe('the board releases the outcomes of a round together', () => {
  test('each application has its answer, members begin, feedback falls due, and each candidate is told', async () => {
    const now = await signedOff(cast.asha, 'now')
    await owner
      .insertInto('application_hidden_from')
      .values({ application_id: now.application, organisation_code: 'RX4' })
      .execute()
    const others = [
      [await signedOff(cast.ben, 'pipeline'), 'pipeline'],
      [await signedOff(cara, 'develop'), 'develop'],
      [await signedOff(dan, 'defer'), 'not-now'],
    ] as const
    const page = await bo.get(paths.releaseOutcomes(round))
    expect(page.text).toContain('4 outcomes will be released together')
    expect(page.text).toContain('Nobody of the round is still being assessed.')
    const sent = await bo.submit(paths.releaseOutcomes(round))
    expect(sent.location).toBe(`${paths.roundOutcomes(round)}?state=released&done=assessment.release`)
    expect((await bo.get(sent.location!)).text).toMatch(/You released the outcome.*Released 4/)

    const words = { strengths: 'Calm in a crisis.', development: 'Time with a board.', reason: 'Clear evidence.' }
    expect(await application(now.application)).toMatchObject({ state: 'admitted', ...words, due_on: null })
    for (const [it, state] of others) expect(await application(it.application)).toMatchObject({ state, ...words })
    const [member, ...rest] = await memberships()
    expect(rest).toEqual([])
    expect(member).toMatchObject({
      person_id: cast.asha.id,
      readiness: 'now',
      state: 'active',
      expires_on: expiryOf(today),
    })
    const hidden = await owner.selectFrom('membership_hidden_from').select('organisation_code').execute()
    expect(hidden).toEqual([{ organisation_code: 'RX4' }])
    const interests = await owner.selectFrom('membership_interest').selectAll().orderBy('region_code').execute()
    expect(interests.map(({ region_code, readiness_rank }) => [region_code, readiness_rank])).toEqual([
      ['Y56', 1],
      ['Y58', 1],
    ])

    const feedback = await owner.selectFrom('feedback').select(['assessment_id', 'due_on', 'given_at']).execute()
    expect(feedback.length).toBe(4)
    for (const row of feedback) expect(row).toMatchObject({ due_on: dueOn('feedback', today), given_at: null })
    for (const person of [cast.asha, cast.ben, cara, dan]) expect(await letters(person)).toBe(1)
    const letter = await newestMail(web, cast.asha.email)
    expect(letter.link).toBe(paths.outcome(now.application))
    expect(letter.text).not.toMatch(/admit|pool/i)
    expect((await events('assessment.release')).length).toBe(4)
  })

  test('who is still being assessed hears nothing, and the board says that it knows', async () => {
    const { application: done } = await signedOff(cast.asha, '6-12')
    const open = await anAssessment(owner, { of: cast.ben, panel, state: 'moderation' })
    const page = await bo.get(paths.releaseOutcomes(round))
    expect(page.text).toContain('1 person of the round is still being assessed, and hears nothing yet.')
    const unsaid = await bo.post(paths.releaseOutcomes(round), page.hidden)
    expect([unsaid.status, unsaid.errors]).toEqual([422, ['Confirm that you release these before the others']])
    expect((await bo.post(paths.releaseOutcomes(round), { ...unsaid.hidden, early: 'yes' })).status).toBe(303)
    expect((await application(done)).state).toBe('admitted')
    expect((await application(open.application)).state).toBe('eligible')
    expect(await letters(cast.ben)).toBe(0)
  })

  test('nothing while an objection has no answer', async () => {
    const { application: id } = await signedOff(cast.asha, 'now')
    const before = await bo.get(paths.releaseOutcomes(round))
    await anAssessment(owner, { of: cast.ben, panel, state: 'objected' })
    const page = await bo.get(paths.releaseOutcomes(round))
    expect(page.text).toContain('Nothing is released while an objection has no answer')
    expect(page.links.map(({ href }) => href)).toContain(`${paths.roundOutcomes(round)}?state=objected`)
    expect(page.hidden).toEqual({})
    const sent = await bo.post(paths.releaseOutcomes(round), before.hidden)
    expect([sent.status, sent.errors]).toEqual([422, ['Answer each objection first, or return it to its panel']])
    expect((await application(id)).state).toBe('eligible')
  })

  test('once, when two press at the same moment: one outcome, each told once', async () => {
    await signedOff(cast.asha, 'now')
    await signedOff(cast.ben, 'defer')
    const [one, two] = [await bo.get(paths.releaseOutcomes(round)), await other.get(paths.releaseOutcomes(round))]
    const replies = await Promise.all([
      bo.post(paths.releaseOutcomes(round), one.hidden),
      other.post(paths.releaseOutcomes(round), two.hidden),
    ])
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const late = replies.find(({ status }) => status === 409)!
    expect(late.text).toMatch(/(Bo|Una) Boardmember released the outcome on/)
    expect(late.text).toContain('No outcome of the round waits to be released.')
    expect((await memberships()).length).toBe(1)
    for (const person of [cast.asha, cast.ben]) expect(await letters(person)).toBe(1)
  })

  test.each([1, 2, 3])('or the candidate withdraws first: never both (round %i)', async () => {
    const { application: id } = await signedOff(cast.asha, 'now')
    const candidate = site.as(cast.asha)
    const [release, withdraw] = [
      await bo.get(paths.releaseOutcomes(round)),
      await candidate.get(paths.withdrawApplication(id)),
    ]
    const replies = await Promise.all([
      bo.post(paths.releaseOutcomes(round), release.hidden),
      candidate.post(paths.withdrawApplication(id), withdraw.hidden),
    ])
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const admitted = replies[0]!.status === 303
    expect((await application(id)).state).toBe(admitted ? 'admitted' : 'withdrawn')
    expect((await memberships()).length).toBe(admitted ? 1 : 0)
  })

  test('as they were seen: what was signed off meanwhile is shown first', async () => {
    await signedOff(cast.asha, 'now')
    const { hidden } = await bo.get(paths.releaseOutcomes(round))
    await signedOff(cast.ben, 'defer')
    const stale = await bo.post(paths.releaseOutcomes(round), hidden)
    expect([stale.status, stale.text]).toEqual([409, expect.stringContaining('2 outcomes will be released together')])
    expect(await memberships()).toEqual([])
    expect((await bo.post(paths.releaseOutcomes(round), stale.hidden)).status).toBe(303)
  })

  test('one who is a member of a pool already stays that, and stops nobody else', async () => {
    await aMember(owner, { of: cast.asha })
    const [known] = await memberships()
    const { application: id } = await signedOff(cast.asha, '6-12')
    await signedOff(cast.ben, 'now')
    const { text } = await bo.get(paths.releaseOutcomes(round))
    expect(text).toMatch(/T\w+ is a member of a pool already/)
    const sent = await bo.submit(paths.releaseOutcomes(round))
    expect((await application(id)).state).toBe('admitted')
    expect(await letters(cast.asha)).toBe(1)
    const after = await memberships()
    expect(after.length).toBe(2)
    expect(after.find(({ person_id }) => person_id === cast.asha.id)).toEqual(known)
    const page = await bo.get(sent.location!)
    expect(page.text.match(/Was a member of a pool already: that membership stays/g)?.length).toBe(1)
  })

  test('a member of the board never their own: another releases it', async () => {
    const { application: own } = await signedOff(panel.bo, 'now')
    const { application: theirs } = await signedOff(cast.asha, 'now')
    const { text } = await bo.get(paths.releaseOutcomes(round))
    expect(text).toContain('1 outcome will be released together')
    expect(text).toContain('What concerns you yourself')
    expect((await bo.submit(paths.releaseOutcomes(round))).status).toBe(303)
    expect([(await application(theirs)).state, (await application(own)).state]).toEqual(['admitted', 'eligible'])
    expect((await other.submit(paths.releaseOutcomes(round))).status).toBe(303)
    expect((await application(own)).state).toBe('admitted')
  })

  test('nobody else: neither the team, nor the panel, nor a candidate', async () => {
    await signedOff(cast.asha, 'now')
    for (const person of [cast.priya, panel.cleo, panel.ida, cast.asha, cast.administrator])
      expect((await site.as(person).post(paths.releaseOutcomes(round))).status).toBe(403)
    expect(await memberships()).toEqual([])
  })
})
