import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { aPanel } from '../../test/support/assessing.ts'
import { somebody, theCast } from '../../test/support/cast.ts'
import { newestMail } from '../../test/support/mailbox.ts'
import { aReview } from '../../test/support/reviewing.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const panel = await aPanel(owner)
const rita = await somebody(web, 'Rita Reviewer')
const [asha, priya] = [site.as(cast.asha), site.as(cast.priya)]
let id = ''

beforeEach(async () => {
  for (const table of ['application', 'mail'] as const) await owner.deleteFrom(table).execute()
  id = (await aReview(owner, { of: cast.asha, panel })).review
})

const typed = ({ name, email }: { name: string; email: string }) => ({ name, email })
const stored = () => owner.selectFrom('review').select(['state', 'reviewer_id']).executeTakeFirstOrThrow()

describe('the team appoints who decides', () => {
  test('somebody new to the service, who is told; or another one in their place', async () => {
    const sent = await priya.submit(paths.appointReviewer(id), { name: 'Nia New', email: 'nia.new@example.org' })
    expect(sent.location).toBe(`${paths.review(id)}?done=review.appoint`)
    const { text, link } = await newestMail(web, 'nia.new@example.org')
    expect([text.includes('Asha'), link]).toEqual([false, paths.review(id)])
    expect((await asha.get(paths.review(id))).text).toContain('Reviewer Nia New, who took no part')
    expect((await priya.get(paths.appointReviewer(id))).text).toContain('Nia New decides at present')
    await priya.submit(paths.appointReviewer(id), typed(rita))
    expect(await stored()).toEqual({ state: 'appointed', reviewer_id: rita.id })
  })

  test.each(['Enter their full name', 'Enter their email address'])('wrong input: %s', async (sentence) => {
    expect((await priya.submit(paths.appointReviewer(id), {})).errors).toContain(sentence)
  })

  test('two at once: one counts, the other is told', async () => {
    const opened = await Promise.all([1, 2].map(() => priya.get(paths.appointReviewer(id))))
    const [first, second] = [rita, { name: 'Nia New', email: 'nia.new@example.org' }]
    const replies = await Promise.all([
      priya.post(paths.appointReviewer(id), { ...opened[0]!.hidden, ...typed(first) }),
      priya.post(paths.appointReviewer(id), { ...opened[1]!.hidden, ...typed(second) }),
    ])
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const old = await priya.post(paths.appointReviewer(id), { ...opened[0]!.hidden, 'form-id': '', ...typed(first) })
    expect(old.status).toBe(409)
  })

  test('is shown to the team alone, the oldest first, and no longer when it is over', async () => {
    expect((await priya.get(paths.reviews())).text).toMatch(/Asha Rahman .* Asked for .* Nobody yet .* left/)
    expect((await site.as(cast.tom).get(paths.reviews())).text).toContain('None is open.')
    for (const who of [asha, site.as(panel.bo), site.as(rita)])
      expect((await who.get(paths.reviews())).status).toBe(403)
    expect((await site.as(cast.tom).get(paths.appointReviewer(id))).status).toBe(404)
    await asha.submit(paths.withdrawReview(id))
    expect((await priya.get(paths.reviews())).text).toContain('None is open.')
    expect((await priya.get(`${paths.reviews()}?ended=yes`)).text).toMatch(/Asha Rahman .* Taken back/)
  })
})
