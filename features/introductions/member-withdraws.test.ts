import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { States } from '../../rules/lifecycles.ts'
import { theCast } from '../../test/support/cast.ts'
import { onePostOneMember, standing } from '../../test/support/introducing.ts'
import { anIntroduction } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const [asha, priya, wendy] = [site.as(cast.asha), site.as(cast.priya), site.as(cast.wendy)]

let [vacancy, member, open] = ['', '', '']
beforeEach(async () => {
  ;[vacancy, member] = await onePostOneMember(owner, cast)
})

const at = (state: States['introduction']) => anIntroduction(owner, { of: cast.asha, member, vacancy, state })
const { stateOf, vacancyNow, told } = standing(web)
const interviewNow = () => web.selectFrom('introduction').select(['interview_on', 'interview_words']).executeTakeFirst()

test('the member refuses the offer: it ends, they and the teams are told, and the vacancy goes on', async () => {
  const id = await at('chosen')
  expect((await wendy.get(paths.introduction(id))).text).toContain('They refused the offer')
  expect((await wendy.submit(paths.offerRefused(id), { reason: 'It would mean a move.' })).status).toBe(303)
  expect([await stateOf(id), await vacancyNow()]).toEqual(['offer-refused', 'open'])
  expect([await told(cast.asha.email), await told(cast.tom.email), await told(cast.wendy.email)]).toEqual([1, 1, 0])
  const page = (await asha.get(paths.introduction(id))).text
  expect(page).toContain('recorded that you refused the offer')
  expect(page).toContain('It would mean a move.')
})

test.each([
  ['who paused', { unavailable_until: '2098-12-31' }],
  ['who hid from the organisation', { employer_code: 'RX2', hide_from_employer: true }],
])('%s since they were proposed is not asked: their team is told why', async (_what, change) => {
  const id = await at('proposed')
  const opened = await priya.get(paths.agreeIntroduction(id))
  await owner.updateTable('membership').set(change).execute()
  const agreed = await priya.post(paths.agreeIntroduction(id), { ...opened.hidden })
  expect([agreed.status, await stateOf(id), await told(cast.asha.email)]).toEqual([422, 'proposed', 0])
  expect(agreed.text).toContain('Asha Rahman no longer fits.')
  await owner.updateTable('membership').set({ unavailable_until: null, employer_code: 'RX1' }).execute()
  expect((await priya.submit(paths.agreeIntroduction(id))).status).toBe(303)
})

describe('the member withdraws', () => {
  test.each(['offered', 'accepted', 'released', 'shortlisted', 'interviewing', 'chosen'] as const)(
    'when it stands at “%s”: it ends, and whoever knew of it is told',
    async (state) => {
      const id = await at(state)
      expect((await asha.submit(paths.withdrawIntroduction(id))).status).toBe(303)
      expect(await stateOf(id)).toBe('withdrawn')
      expect([await told(cast.wendy.email), await told(cast.tom.email)]).toEqual([state === 'offered' ? 0 : 1, 1])
      expect((await wendy.get(paths.profile(id))).status).toBe(404)
    },
  )
})

describe.each([
  ['withdraws', () => asha.submit(paths.withdrawIntroduction(open))],
  ['refuses the offer', () => wendy.submit(paths.offerRefused(open), { reason: 'It would mean a move.' })],
] as const)('when a member %s', (_, ends) => {
  test.each([
    ['that was to come is taken off the page', '2098-03-02', { interview_on: null, interview_words: '' }],
    ['that was held stays', dayInLondon(), { interview_on: dayInLondon(), interview_words: 'At ten.' }],
  ] as const)('an interview %s', async (_what, day, kept) => {
    open = await at('chosen')
    await owner.updateTable('introduction').set({ interview_on: day, interview_words: 'At ten.' }).execute()
    expect((await ends()).status).toBe(303)
    expect(await interviewNow()).toEqual(kept)
  })
})

test.each([
  ['withdrawn', 'Introduce Asha Rahman to this post again'],
  ['fallen-through', 'Introduce Asha Rahman to this post again'],
  ['declined', undefined],
  ['interviewing', undefined],
] as const)('where it stands at “%s” the team may begin anew: %s', async (state, text) => {
  const id = await at(state)
  const again = (await site.as(cast.tom).get(paths.introduction(id))).links.find((link) =>
    link.text.startsWith('Introduce '),
  )
  expect(again?.text).toBe(text)
  if (again) expect((await site.as(cast.tom).get(again.href)).text).toContain('Make a slate')
  expect((await wendy.get(paths.introduction(id))).text).not.toContain('to this post again')
})
