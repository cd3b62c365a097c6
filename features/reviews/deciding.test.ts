import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dueOn } from '../../rules/clocks.ts'
import { dayInLondon } from '../../rules/days.ts'
import { aPanel } from '../../test/support/assessing.ts'
import { somebody, theCast } from '../../test/support/cast.ts'
import { newestMail } from '../../test/support/mailbox.ts'
import { aReview } from '../../test/support/reviewing.ts'
import { anApplication } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const panel = await aPanel(owner)
const rita = await somebody(web, 'Rita Reviewer')
const [asha, priya, reviewer] = [site.as(cast.asha), site.as(cast.priya), site.as(rita)]
const today = dayInLondon()
let [application, id] = ['', '']

beforeEach(async () => {
  for (const table of ['application', 'mail'] as const) await owner.deleteFrom(table).execute()
  await withTheReviewer('develop')
})

async function withTheReviewer(outcome: string) {
  await owner.deleteFrom('application').execute()
  ;({ application, review: id } = await aReview(owner, { of: cast.asha, panel, by: rita, outcome }))
  await owner.updateTable('application').set({ reason: 'The panel’s reason.', decided_at: new Date() }).execute()
}

const standing = () =>
  owner
    .selectFrom('application')
    .select(['state', 'due_on', 'decided_at', 'reason'])
    .where('id', '=', application)
    .executeTakeFirstOrThrow()
const stored = () => owner.selectFrom('review').selectAll().executeTakeFirstOrThrow()

describe('whoever was appointed decides', () => {
  test('the process was kept: the outcome stays; candidate and team are told, and read why', async () => {
    const decided = await reviewer.submit(paths.decideReview(id), { kept: 'yes', reasons: 'All was as published.' })
    expect(decided.location).toBe(`${paths.review(id)}?done=review.dismiss`)
    expect(await stored()).toMatchObject({ state: 'dismissed', decision: 'All was as published.' })
    expect((await standing()).state).toBe('develop')
    for (const { email } of [cast.asha, cast.priya]) expect((await newestMail(web, email)).link).toBe(paths.review(id))
    for (const who of [asha, priya, reviewer]) {
      const { text } = await who.get(paths.review(id))
      expect(text).toContain('Decision The process was kept Reasons All was as published.')
    }
    expect((await reviewer.get(paths.decideReview(id))).status).toBe(409)
    expect((await asha.get(paths.withdrawReview(id))).status).toBe(409)
  })

  test('the process was not kept: the application is assessed anew, with a fresh clock', async () => {
    expect((await reviewer.get(paths.decideReview(id))).text).toContain('another panel assesses the application')
    await reviewer.submit(paths.decideReview(id), { kept: 'no', reasons: 'A conflict was not looked at.' })
    expect(await standing()).toEqual({
      state: 'eligible',
      due_on: dueOn('assessment', today),
      decided_at: null,
      reason: '',
    })
    const { text, links } = await asha.get(paths.application(application))
    expect(text).toContain('another panel assesses you anew')
    expect(text).toContain('Rita Reviewer had the application assessed anew')
    expect(links).toContainEqual({ text: 'The earlier outcome', href: paths.outcome(application) })
    expect((await asha.get(paths.outcome(application))).text).toContain('The application is assessed anew since then')
  })

  test('of somebody who was admitted, or has applied to the round again, only what went wrong', async () => {
    await withTheReviewer('6-12')
    expect((await reviewer.get(paths.decideReview(id))).text).toContain('the outcome of the application stays')
    await reviewer.submit(paths.decideReview(id), { kept: 'no', reasons: 'It was late.' })
    expect([(await stored()).state, (await standing()).state]).toEqual(['upheld', 'admitted'])

    await withTheReviewer('develop')
    await anApplication(owner, { of: cast.asha })
    await reviewer.submit(paths.decideReview(id), { kept: 'no', reasons: 'It was late.' })
    expect([(await stored()).state, (await standing()).state]).toEqual(['upheld', 'develop'])
  })

  test('with a choice and reasons', async () => {
    const { status, errors } = await reviewer.submit(paths.decideReview(id), {})
    expect([status, errors]).toEqual([422, ['Choose whether the process was kept', 'Give your reasons']])
  })

  test('and nobody else: not the candidate, the team, or whoever was there before', async () => {
    const decision = { kept: 'no', reasons: 'Mine.' }
    for (const who of [asha, priya, site.as(cast.ben)])
      expect([403, 404]).toContain((await who.post(paths.decideReview(id), decision)).status)
    const opened = await reviewer.get(paths.decideReview(id))
    await priya.submit(paths.appointReviewer(id), { name: 'Nia New', email: 'nia.new@example.org' })
    expect([403, 404, 409]).toContain(
      (await reviewer.post(paths.decideReview(id), { ...opened.hidden, ...decision })).status,
    )
    expect((await stored()).state).toBe('appointed')
  })

  test('while the candidate takes it back: one of the two counts', async () => {
    const [deciding, taking] = [await reviewer.get(paths.decideReview(id)), await asha.get(paths.withdrawReview(id))]
    const replies = await Promise.all([
      reviewer.post(paths.decideReview(id), { ...deciding.hidden, kept: 'no', reasons: 'Late.' }),
      asha.post(paths.withdrawReview(id), taking.hidden),
    ])
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const { state } = await stored()
    expect([state, (await standing()).state]).toEqual(
      replies[0].status === 303 ? ['upheld', 'eligible'] : ['withdrawn', 'develop'],
    )
  })
})

test('one of the team who asks appoints nobody and sees their own review as a candidate does', async () => {
  await owner.updateTable('review').set({ person_id: cast.priya.id, reviewer_id: null, state: 'asked' }).execute()
  const { links, text } = await priya.get(paths.review(id))
  expect(links.map(({ href }) => href)).not.toContain(paths.appointReviewer(id))
  expect(text).not.toContain('Who sat on the panel')
  expect([403, 404]).toContain(
    (await priya.post(paths.appointReviewer(id), { name: rita.name, email: rita.email })).status,
  )
  expect((await priya.get(paths.reviews())).text).toContain('None is open.')
})
