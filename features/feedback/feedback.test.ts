import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { applyAgainFrom } from '../../rules/outcomes.ts'
import { addDays } from '../../rules/working-days.ts'
import { aPanel, anAssessment } from '../../test/support/assessing.ts'
import { theCast, withRole } from '../../test/support/cast.ts'
import { newestMail } from '../../test/support/mailbox.ts'
import { typedOn } from '../../test/support/typed.ts'
import { wrongAgain } from '../assessments/apply-again.ts'
import { testSite } from '../../test/support/visitor.ts'
import { day } from '../../ui/words.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const panel = await aPanel(owner)
const pia = await withRole(web, cast.administrator, 'talent-team', 'Y56', 'Pia Colleague')
const [asha, priya, cleo] = [site.as(cast.asha), site.as(cast.priya), site.as(panel.cleo)]
const today = dayInLondon()
let [application, assessment] = ['', '']

beforeEach(async () => {
  for (const table of ['application', 'mail'] as const) await owner.deleteFrom(table).execute()
  await released('develop')
})

async function released(outcome: string) {
  await owner.deleteFrom('application').execute()
  ;({ application, assessment } = await anAssessment(owner, { of: cast.asha, panel, state: 'released', outcome }))
}

const words = 'The panel saw how you led. More of your work with places would help.'
const again = addDays(today, 200)
const typed = { words, plan: 'Shadow a board.', ...typedOn('again', again) }
const stored = () => owner.selectFrom('feedback').selectAll().executeTakeFirstOrThrow()

describe('written feedback', () => {
  test('is given by the team, with plan and day to a near-miss; the candidate is told and reads it', async () => {
    const sent = await priya.submit(paths.giveFeedback(assessment), typed)
    expect([sent.status, sent.location]).toEqual([303, paths.feedback()])
    const { text: letter, link } = await newestMail(web, cast.asha.email)
    expect([letter.includes('There is something new for you'), link]).toEqual([true, paths.outcome(application)])
    expect(letter).not.toMatch(/feedback|panel|outcome of/i)
    const { text, links } = await asha.get(paths.outcome(application))
    expect(text).toContain(words)
    expect(text).toContain('Development plan Shadow a board.')
    expect(text).toContain(`You may apply again from ${day(again)}`)
    expect(text).toContain(`From ${day(again)} you may apply again`)
    expect(links.map(({ href }) => href)).not.toContain(`${paths.startApplication()}?from=${application}`)
    expect((await asha.get(paths.application(application))).text).toContain('Priya Shah gave written feedback')
  })

  test('by the chair too, who comes back to the assessment', async () => {
    expect((await cleo.submit(paths.giveFeedback(assessment), typed)).location).toBe(paths.assessment(assessment))
    expect(await stored()).toMatchObject({ given_by: panel.cleo.id, plan: 'Shadow a board.', apply_again_on: again })
  })

  test('begins with what the panel proposed, else with the day that the programme proposes', async () => {
    await owner.updateTable('assessment').set({ plan: 'Chair a committee.' }).execute()
    const proposed = await priya.get(paths.giveFeedback(assessment))
    expect(proposed.html).toContain('Chair a committee.')
    expect(proposed.html).toContain(`value="${applyAgainFrom('develop', today)!.slice(0, 4)}"`)
    await owner.updateTable('assessment').set({ apply_again_on: '2031-02-03' }).execute()
    expect((await priya.get(paths.giveFeedback(assessment))).html).toContain('value="2031"')
  })

  test.each([
    ['develop', { ...typed, words: '' }, 'Write your feedback'],
    ['develop', { ...typed, words: 'word '.repeat(601) }, 'Your feedback must be 600 words or fewer. You used 601.'],
    ['pipeline', { ...typed, plan: '' }, 'Write a development plan'],
    ['pipeline', { ...typed, ...typedOn('again', '') }, 'Enter from when they may apply again'],
    ['develop', { ...typed, ...typedOn('again', today) }, 'From when they may apply again must be in the future'],
    ['pipeline', { ...typed, ...typedOn('again', '2098-01-01') }, wrongAgain('2098-01-01')],
    ['defer', { ...typed, ...typedOn('again', today) }, 'From when they may apply again must be in the future'],
  ])('%s, with something wrong in it, gets its own sentence and keeps what was typed', async (outcome, wrong, says) => {
    await released(outcome)
    const reply = await priya.submit(paths.giveFeedback(assessment), wrong)
    expect([reply.status, reply.errors]).toEqual([422, [says]])
    if (wrong.words) expect(reply.text).toContain(wrong.words.slice(0, 30))
    expect((await stored()).given_at).toBeNull()
  })

  test('needs no plan and no day for somebody who was admitted', async () => {
    await released('6-12')
    const page = await priya.get(paths.giveFeedback(assessment))
    expect(page.html).not.toContain('again-day')
    expect((await priya.submit(paths.giveFeedback(assessment), { words, plan: '' })).status).toBe(303)
    expect(await stored()).toMatchObject({ words, plan: '', apply_again_on: null })
  })

  test('is given once: whoever comes second sees it, and keeps what they wrote', async () => {
    const both = [site.as(pia), cleo]
    const opened = await Promise.all(both.map((one) => one.get(paths.giveFeedback(assessment))))
    const replies = await Promise.all(
      both.map((one, index) =>
        one.post(paths.giveFeedback(assessment), { ...opened[index]!.hidden, ...typed, words: `Words of ${index}` }),
      ),
    )
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const first = replies.findIndex(({ status }) => status === 303)
    const second = replies[1 - first]!
    expect(second.heading).toContain('Feedback has been given')
    expect(second.text).toContain(`Words of ${first}`)
    expect(second.text).toContain(`if you want to keep it: Information: Words of ${1 - first}`)
    expect((await stored()).words).toBe(`Words of ${first}`)
    const told = await web.selectFrom('mail').select('id').where('template', '=', 'feedback-given').execute()
    expect(told).toHaveLength(1)
    const later = await priya.get(paths.giveFeedback(assessment))
    expect([later.status, later.hidden]).toEqual([200, {}])
  })

  test('is not for others: another region, an assessor, the board, the candidate', async () => {
    for (const who of [cast.tom, panel.abe, panel.ida, panel.bo, cast.asha, cast.ben])
      expect([403, 404]).toContain((await site.as(who).get(paths.giveFeedback(assessment))).status)
    expect([403, 404]).toContain((await asha.post(paths.giveFeedback(assessment), typed)).status)
    await owner
      .insertInto('conflict_check')
      .values({ application_id: application, person_id: pia.id, kind: 'manager', declared_by: pia.id })
      .execute()
    expect((await site.as(pia).get(paths.giveFeedback(assessment))).status).toBe(404)
    expect((await site.as(pia).get(paths.feedback())).text).not.toContain('Asha Rahman')
  })
})

describe('the candidate judges it', () => {
  const judge = { useful: 'partly', words: 'Say more of what was missing.' }

  test('once, and the team reads it', async () => {
    await priya.submit(paths.giveFeedback(assessment), typed)
    const page = await asha.get(paths.judgeFeedback(application))
    expect(page.text).toContain(words)
    expect((await asha.submit(paths.judgeFeedback(application), {})).errors).toEqual([
      'Choose how useful the feedback is',
    ])
    expect((await asha.post(paths.judgeFeedback(application), { ...page.hidden, ...judge })).location).toBe(
      paths.outcome(application),
    )
    const second = await asha.post(paths.judgeFeedback(application), {
      ...page.hidden,
      'form-id': crypto.randomUUID(),
      useful: 'not',
      words: 'Changed my mind',
    })
    expect([second.status, second.text.includes('Changed my mind')]).toEqual([409, true])
    expect(await stored()).toMatchObject({ useful: 'partly', useful_words: judge.words })
    expect((await asha.get(paths.outcome(application))).text).toContain('You found the feedback: partly useful')
    const { text } = await priya.get(`${paths.feedback()}?given=yes`)
    expect(text).toContain('Partly useful Say more of what was missing.')
    expect((await priya.get(paths.outcome(application))).text).toContain('What the candidate said of it')
  })

  test('and nobody else does, nor before it is given', async () => {
    expect((await asha.get(paths.judgeFeedback(application))).status).toBe(404)
    await priya.submit(paths.giveFeedback(assessment), typed)
    for (const who of [priya, site.as(cast.ben), cleo])
      expect((await who.get(paths.judgeFeedback(application))).status).toBe(404)
    expect((await priya.post(paths.judgeFeedback(application), judge)).status).toBe(404)
  })
})
