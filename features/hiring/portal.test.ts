import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { addDays, addMonths } from '../../rules/working-days.ts'
import { aBoardPost } from '../../test/support/board-posts.ts'
import { theCast, withRole } from '../../test/support/cast.ts'
import { aMember, anIntroduction, aVacancy } from '../../test/support/things.ts'
import { typedOn, typedVacancy } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'
import { balanceOf } from './balance.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const [wendy, wyn] = [site.as(cast.wendy), site.as(cast.westAdmin)]
const today = dayInLondon()

beforeEach(async () => {
  for (const table of [
    'introduction',
    'appointment',
    'vacancy',
    'membership_interest',
    'membership',
    'board_post',
  ] as const)
    await owner.deleteFrom(table).execute()
})

const ways = async (at: string, who = wendy) => (await who.get(at)).links.map(({ href }) => href)

const toShare = async () => (await ways(paths.hiring())).filter((href) => href.includes('?post='))

async function said(state: 'draft' | 'predicted' | 'open', set: object = { title: 'Director of finance' }) {
  const id = await aVacancy(owner, { by: cast.wendy, state })
  await owner.updateTable('vacancy').set(set).where('id', '=', id).execute()
  return (await wendy.get(paths.hiring())).text
}

describe('what to do next', () => {
  test('somebody who has never seen it reads how it works, and begins with the register and a vacancy', async () => {
    const { text, links } = await wendy.get(paths.hiring())
    expect(text).toMatch(/Severn Invented NHS Trust Hiring .*What to do next Enter the posts of your board/)
    expect(text).toContain('This is how the pool fills one')
    const hrefs = links.map(({ href }) => href)
    expect(hrefs).toContain(paths.boardPosts('RX2'))
    expect(hrefs).toContain(paths.shareVacancy())
  })

  test('a vacant post and a term that ends soon wait for a vacancy, until there is one', async () => {
    const vacant = await aBoardPost(owner, { title: 'Chief nurse', role: 'nursing', standing: 'vacant' })
    const ending = await aBoardPost(owner, { ends: addMonths(today, 6) })
    await aBoardPost(owner, { title: 'Medical director', role: 'medical', ends: addMonths(today, 30) })
    const { text } = await wendy.get(paths.hiring())
    expect(text).toMatch(
      /Share a vacancy for Chief nurse The post is vacant\. Predict a vacancy for Chief finance officer/,
    )
    expect(text).toContain('1 vacant 2 filled')
    const toPredict = `${paths.prepareVacancy('predicted')}?post=${ending}`
    expect(await toShare()).toEqual([`${paths.shareVacancy()}?post=${vacant}`, toPredict])
    const vacancy = await aVacancy(owner, { by: cast.wendy })
    await owner.updateTable('vacancy').set({ board_post_id: vacant }).where('id', '=', vacancy).execute()
    expect(await toShare()).toEqual([toPredict])
  })

  test('a vacancy that waits for a word of the organisation says for which', async () => {
    expect(await said('draft')).toContain('Share Director of finance It is prepared, and nobody else sees it yet.')
    expect(await said('predicted', { starts_on: addDays(today, -1) })).toContain(
      'Confirm Director of finance, or move its days It was expected',
    )
    const answered = { asked_on: today, answer_due: today, answered_on: today, answer: 'nobody-fits' }
    expect(await said('open', answered)).toContain('Decide how to go on with Director of finance')
    expect(await said('open', { source: 'advert' })).toContain('Ask the talent pool for Director of finance')
    expect(await said('open')).toContain(
      'Ask the talent pool for Director of finance The talent team has not been asked for it yet.',
    )
    expect(await said('open', { confirmed_on: addDays(today, -90) })).toContain(
      'Say whether Director of finance is still right',
    )
  })

  test('an administrator who does not recruit sees the same, and no way into a vacancy', async () => {
    await aVacancy(owner, { by: cast.wendy })
    expect((await wyn.get(paths.hiring())).text).toContain('Director of finance')
    expect((await ways(paths.hiring(), wyn)).filter((href) => href.startsWith(paths.vacancies()))).toEqual([])
  })
})

test('a live vacancy shows how many are at each stage, never who, and nobody who has not accepted', async () => {
  const [member, other] = [await aMember(owner, { of: cast.asha }), await aMember(owner, { of: cast.ben })]
  const vacancy = await aVacancy(owner, { by: cast.wendy })
  const unseen = await aVacancy(owner, { by: cast.wendy })
  await anIntroduction(owner, { of: cast.asha, member, vacancy, state: 'interviewing' })
  await anIntroduction(owner, { of: cast.ben, member: other, vacancy, state: 'offered' })
  await anIntroduction(owner, { of: cast.asha, member, vacancy: unseen, state: 'proposed' })
  await anIntroduction(owner, { of: cast.ben, member: other, vacancy: unseen, state: 'declined' })
  const { text } = await wendy.get(paths.hiring())
  expect(text).toContain('1 interview')
  expect(text).toContain('Nobody yet')
  expect(text).toContain('Go on with Director of finance 1 member waits for your next step.')
  expect(text).not.toMatch(/Asha|Ben|declined|waiting for the member/)
})

test('who is owed an answer after an appointment is said first, with the day', async () => {
  const vacancy = await aVacancy(owner, { by: cast.wendy, state: 'filled' })
  for (const [of, state] of [[cast.asha, 'interviewing'] as const, [cast.ben, 'declined'] as const])
    await anIntroduction(owner, { of, member: await aMember(owner, { of }), vacancy, state })
  await owner.updateTable('introduction').set({ feedback_due: '2098-12-11' }).execute()
  const owed = '1 person is owed an answer by 11 December 2098 Somebody else was appointed as Director of finance.'
  expect((await wendy.get(paths.hiring())).text).toContain(owed)
  expect(await ways(paths.hiring())).toContain(paths.vacancy(vacancy))
  expect((await wyn.get(paths.hiring())).text).not.toContain('owed')
})

test('the history says what came of each, and in how many days, a page at a time', async () => {
  await wendy.submit(paths.prepareVacancy('immediate'), typedVacancy)
  const shared = await owner.selectFrom('vacancy').select('id').executeTakeFirstOrThrow()
  await wendy.submit(paths.askPool(shared.id))
  await owner
    .updateTable('event')
    .set({ at: new Date(Date.now() - 30 * 24 * 60 * 60 * 1000) })
    .where('name', 'like', 'vacancy.%')
    .where('thing_id', '=', shared.id)
    .execute()
  await wendy.submit(paths.closeVacancy(shared.id), { outcome: 'The post was merged.' })
  expect((await wendy.get(paths.hiring())).text).toMatch(/Closed The post was merged\. .* 30 days/)
  for (let n = 0; n < 10; n++) await aVacancy(owner, { by: cast.wendy, state: 'filled' })
  const first = await wendy.get(paths.hiring())
  expect(first.text.match(/Filled from the pool/g)).toHaveLength(10)
  const next = first.links.find(({ text }) => text === 'Earlier vacancies')
  const second = await wendy.get(next!.href)
  expect(second.text).toContain('The post was merged.')
  expect(second.text).not.toContain('Filled from the pool')
})

test('an appointment fills the post from which the vacancy grew, and counts for both organisations from the first day', async () => {
  const post = await aBoardPost(owner, { standing: 'interim', likely: 'The interim leaves.' })
  const member = await aMember(owner, { of: cast.asha })
  const vacancy = await aVacancy(owner, { by: cast.wendy })
  await owner.updateTable('vacancy').set({ board_post_id: post }).where('id', '=', vacancy).execute()
  const it = await anIntroduction(owner, { of: cast.asha, member, vacancy, state: 'chosen' })
  const starts = addDays(today, 20)
  expect((await wendy.submit(paths.recordAppointment(it), typedOn('starts', starts))).status).toBe(303)
  const filled = owner.selectFrom('board_post').selectAll().where('id', '=', post)
  expect(await filled.executeTakeFirst()).toMatchObject({
    standing: 'filled',
    since: starts,
    term_ends_on: null,
    likely: '',
    version: 2,
  })
  const events = owner.selectFrom('event').select(['name', 'organisation_code']).where('thing_id', '=', post)
  expect(await events.execute()).toEqual([{ name: 'board-post.fill', organisation_code: 'RX2' }])
  const none = { took: [0, 0], kept: [0, 0], gave: [0, 0] }
  for (const code of ['RX1', 'RX2']) expect(await balanceOf(web, code)).toEqual(none)
  await owner.updateTable('appointment').set({ starts_on: today }).execute()
  expect(await balanceOf(web, 'RX1')).toEqual({ ...none, gave: [0, 1] })
  expect(await balanceOf(web, 'RX2')).toEqual({ ...none, took: [0, 1] })
  expect((await site.as(cast.rhys).get(paths.hiring())).text).not.toContain('Asha')
})

const appointed = async (employer: string | null, starts: string, state: 'filled' | 'open' = 'filled') =>
  owner
    .insertInto('appointment')
    .values({
      vacancy_id: await aVacancy(owner, { by: cast.wendy, state }),
      organisation_code: 'RX2',
      employer_code: employer,
      starts_on: starts,
    })
    .execute()

test('what was appointed counts for two years, and not once it has fallen through', async () => {
  await appointed('RX1', addMonths(today, -24))
  await appointed('RX1', addDays(addMonths(today, -24), 1))
  await appointed('RX2', addMonths(today, -3))
  await appointed(null, addMonths(today, -2))
  await appointed('RX1', addMonths(today, -1), 'open')
  expect(await balanceOf(web, 'RX2')).toEqual({ took: [1, 1], kept: [0, 1], gave: [0, 0] })
  expect(await balanceOf(web, 'RX1')).toEqual({ took: [0, 0], kept: [0, 0], gave: [1, 0] })
})

test('whoever has to do with several organisations chooses; the others’ portals are not found', async () => {
  const both = await withRole(web, cast.westAdmin, 'recruiter', 'RX2', 'Roz Both')
  await withRole(web, cast.londonAdmin, 'recruiter', 'RX1', 'Roz Both')
  const roz = site.as(both)
  expect((await roz.get(paths.hiring())).text).toMatch(/^Severn Invented NHS Trust Hiring/)
  const thames = (await roz.get(paths.hiring())).links.find(({ text }) => text.startsWith('Thames'))
  expect((await roz.get(thames!.href)).text).toMatch(/^Thames Invented NHS Foundation Trust Hiring/)
  for (const code of ['RX1', 'RX9', '', '%00'])
    expect([code, (await wendy.get(`${paths.hiring()}?organisation=${code}`)).status]).toEqual([code, 404])
  for (const who of [cast.tom, cast.grace, cast.asha]) expect((await site.as(who).get(paths.hiring())).status).toBe(403)
})
