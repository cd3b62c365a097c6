import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dueOn } from '../../rules/clocks.ts'
import { dayInLondon } from '../../rules/days.ts'
import { addDays } from '../../rules/working-days.ts'
import { aPanel, anAssessment } from '../../test/support/assessing.ts'
import { theCast } from '../../test/support/cast.ts'
import { newestMail } from '../../test/support/mailbox.ts'
import { testSite } from '../../test/support/visitor.ts'
import { day } from '../../ui/words.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const panel = await aPanel(owner)
const [asha, priya] = [site.as(cast.asha), site.as(cast.priya)]
const today = dayInLondon()
let application = ''

beforeEach(async () => {
  for (const table of ['application', 'mail'] as const) await owner.deleteFrom(table).execute()
  ;({ application } = await anAssessment(owner, { of: cast.asha, panel, state: 'released', outcome: 'develop' }))
})

const words = 'My time was changed twice on the day.'
const stored = () => owner.selectFrom('review').selectAll().orderBy('created_at', 'desc').executeTakeFirstOrThrow()

describe('a candidate asks', () => {
  test('within the time; the page says that the judgement is not reviewed, and the clock runs', async () => {
    const page = await asha.get(paths.askReview(application))
    expect(page.text).toContain('A review looks at the process and not at the judgement')
    expect((await asha.submit(paths.askReview(application), { words: '' })).errors).toEqual([
      'Say what in the process was not as it was published',
    ])
    const sent = await asha.submit(paths.askReview(application), { words })
    const { id, due_on, state } = await stored()
    expect(sent.location).toBe(`${paths.review(id)}?done=review.ask`)
    expect([due_on, state]).toEqual([dueOn('review', today), 'asked'])
    const { text } = await asha.get(paths.review(id))
    expect(text).toContain(`An answer is due by ${day(due_on)} (20 working days left).`)
    expect(text).toContain(words)
    expect((await newestMail(web, cast.priya.email)).link).toBe(paths.review(id))
    expect((await asha.get(paths.outcome(application))).links.map(({ href }) => href)).toContain(paths.review(id))
  })

  test('once, from two tabs too; having taken it back, again', async () => {
    const opened = await Promise.all([1, 2].map(() => asha.get(paths.askReview(application))))
    const replies = await Promise.all(
      opened.map(({ hidden }) => asha.post(paths.askReview(application), { ...hidden, words })),
    )
    expect(replies.map(({ status }) => status)).toContain(303)
    expect(await owner.selectFrom('review').select('id').execute()).toHaveLength(1)
    const { id } = await stored()
    expect((await asha.get(paths.askReview(application))).location).toBe(paths.review(id))
    expect((await asha.submit(paths.withdrawReview(id))).location).toBe(`${paths.review(id)}?done=review.withdraw`)
    expect((await asha.get(paths.withdrawReview(id))).status).toBe(409)
    expect((await asha.submit(paths.askReview(application), { words })).status).toBe(303)
    expect(await owner.selectFrom('review').select('id').execute()).toHaveLength(2)
  })

  test('not when three months have passed, nor of what is another’s', async () => {
    const ago = new Date(`${addDays(today, -95)}T12:00:00Z`)
    await owner.updateTable('assessment').set({ released_at: ago }).execute()
    expect((await asha.get(paths.askReview(application))).status).toBe(404)
    expect((await asha.post(paths.askReview(application), { words })).status).toBe(404)
    expect((await asha.get(paths.outcome(application))).text).not.toContain('Ask for a review')
    await owner.updateTable('assessment').set({ released_at: new Date() }).execute()
    for (const who of [priya, site.as(cast.ben), site.as(panel.cleo)])
      expect((await who.get(paths.askReview(application))).status).toBe(404)
  })
})
