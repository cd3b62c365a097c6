import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { addMonths } from '../../rules/working-days.ts'
import { aBoardPost } from '../../test/support/board-posts.ts'
import { acting, theCast, withRole } from '../../test/support/cast.ts'
import { aVacancy } from '../../test/support/things.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite, type Fields } from '../../test/support/visitor.ts'
import { boardPostFor } from './queries.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const rita = await withRole(web, cast.westAdmin, 'recruiter', 'RX2', 'Rita Colleague')
const [wendy, wyn, tom] = [site.as(cast.wendy), site.as(cast.westAdmin), site.as(cast.tom)]

const typed: Fields = {
  title: 'Chief nurse',
  role: 'nursing',
  standing: 'interim',
  ...typedOn('since', '2026-01-01'),
  ...typedOn('term', '2098-04-01'),
  likely: 'The interim contract ends.',
}
const register = paths.boardPosts('RX2')

beforeEach(async () => {
  await owner.updateTable('vacancy').set({ board_post_id: null }).execute()
  await owner.deleteFrom('board_post').execute()
})

const rows = () => owner.selectFrom('board_post').selectAll().orderBy('title').execute()
const eventsOf = async (id: string) => {
  const found = owner
    .selectFrom('event')
    .select(['name', 'region_code', 'organisation_code'])
    .where('thing_id', '=', id)
  return found.orderBy('id').execute()
}

describe('an empty register', () => {
  test('says what it is for, and offers the usual board, which is added at once', async () => {
    const empty = await wendy.get(register)
    expect(empty.text).toContain('Start with the usual board')
    const usual = await wendy.get(paths.usualBoard('RX2'))
    expect(usual.html.match(/type="checkbox"[^>]*checked/g)).toHaveLength(12)
    const posts = ['chief-executive', 'finance', 'nursing']
    expect((await wendy.post(paths.usualBoard('RX2'), { ...usual.hidden, posts })).location).toBe(register)
    expect((await rows()).map(({ title, standing }) => [title, standing])).toEqual([
      ['Chief executive', 'filled'],
      ['Chief finance officer', 'filled'],
      ['Chief nurse', 'filled'],
    ])
    const more = await wendy.get(paths.usualBoard('RX2'))
    expect(more.text).not.toContain('Chief nurse')
    expect(more.html).not.toMatch(/type="checkbox"[^>]*checked/)
  })

  test('filled by two people at once has each post once', async () => {
    const posts = ['finance', 'nursing', 'medical']
    const sent = [wendy, wyn].map((who) => who.submit(paths.usualBoard('RX2'), { posts }))
    expect((await Promise.all(sent)).map(({ status }) => status).toSorted()).toSatisfy(
      ([first, second]: number[]) => first === 303 && (second === 303 || second === 422),
    )
    expect(await rows()).toHaveLength(3)
  })

  test('nothing ticked, or what is not offered, is refused', async () => {
    for (const posts of [[], ['commissioning'], ['__proto__']])
      expect((await wendy.submit(paths.usualBoard('RX2'), { posts })).status).toBe(422)
    expect(await rows()).toEqual([])
  })
})

describe('a post', () => {
  test('is added by a recruiter or an administrator, and recorded', async () => {
    for (const [who, title] of [
      [wendy, 'Chief nurse'],
      [wyn, 'Director of nursing'],
    ] as const)
      expect((await who.submit(paths.addBoardPost('RX2'), { ...typed, title })).location).toContain(register)
    const { id } = (await rows())[0]!
    expect(await eventsOf(id)).toEqual([{ name: 'board-post.add', region_code: 'Y58', organisation_code: 'RX2' }])
    expect((await wendy.get(register)).text).toContain('The interim contract ends.')
  })

  test('is in the register once, and the register has an end', async () => {
    await wendy.submit(paths.addBoardPost('RX2'), typed)
    const again = await wendy.submit(paths.addBoardPost('RX2'), { ...typed, title: 'CHIEF NURSE' })
    expect([again.status, again.errors]).toEqual([422, ['The register has a post of this role and title already']])
    const other = await aBoardPost(owner)
    expect((await wendy.submit(paths.changeBoardPost(other), typed)).status).toBe(422)
    for (let n = 0; n < 58; n++) await aBoardPost(owner, { title: `Post ${n}`, role: 'other' })
    const full = await wendy.submit(paths.addBoardPost('RX2'), { ...typed, title: 'One more' })
    expect(full.errors).toEqual([expect.stringContaining('at most 60 posts')])
  })

  test('that is vacant has no term', async () => {
    const { status, errors } = await wendy.submit(paths.addBoardPost('RX2'), { ...typed, standing: 'vacant' })
    expect([status, errors]).toEqual([422, [expect.stringContaining('has no term')]])
  })

  test('changed by two at once keeps what the second typed, and shows both', async () => {
    const id = await aBoardPost(owner)
    const both = [wendy, site.as(rita)]
    const opened = await Promise.all(both.map((who) => who.get(paths.changeBoardPost(id))))
    const replies = await Promise.all(
      both.map((who, n) => who.post(paths.changeBoardPost(id), { ...opened[n]!.hidden, ...typed, title: `By ${n}` })),
    )
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const loser = replies[0]!.status === 409 ? 0 : 1
    expect(replies[loser]!.text).toContain('changed the board post on')
    expect(replies[loser]!.text).toContain(`Saved meanwhile: By ${1 - loser}`)
    expect(replies[loser]!.html).toContain(`value="By ${loser}"`)
    expect((await rows())[0]).toMatchObject({ title: `By ${1 - loser}`, version: 2 })
  })

  test('is removed after one has confirmed it, unless somebody changed it meanwhile', async () => {
    const id = await aBoardPost(owner)
    const early = await wendy.get(paths.removeBoardPost(id))
    await site.as(rita).submit(paths.changeBoardPost(id), typed)
    expect((await wendy.post(paths.removeBoardPost(id), early.hidden)).status).toBe(409)
    expect((await wendy.submit(paths.removeBoardPost(id))).status).toBe(303)
    expect((await wendy.get(register)).text).not.toContain('Chief nurse')
    for (const at of [paths.changeBoardPost(id), paths.removeBoardPost(id)])
      expect((await wendy.get(at)).status).toBe(404)
    expect((await eventsOf(id)).map(({ name }) => name)).toEqual(['board-post.change', 'board-post.remove'])
  })
})

test('one looks before one reads: vacant first, how long, which term ends soon, and what is predicted', async () => {
  const today = dayInLondon()
  await aBoardPost(owner, { title: 'Medical director', role: 'medical', since: addMonths(today, -38) })
  await aBoardPost(owner, { title: 'Chief people officer', role: 'people', ends: addMonths(today, 4) })
  const vacant = await aBoardPost(owner, { title: 'Chief nurse', role: 'nursing', standing: 'vacant' })
  const vacancy = await aVacancy(owner, { by: cast.wendy, state: 'predicted' })
  await owner.updateTable('vacancy').set({ board_post_id: vacant }).where('id', '=', vacancy).execute()
  const { text, links } = await wendy.get(register)
  expect(text).toMatch(/1 vacant 2 filled .*Chief nurse.*Predicted.*Chief people officer.*In 4 months.*Medical/)
  expect(text).toContain('3 years 2 months')
  const hrefs = links.map(({ href }) => href)
  expect(hrefs).toContain(paths.vacancy(vacancy))
  expect(hrefs.filter((href) => href.startsWith(paths.shareVacancy()))).toHaveLength(2)
  const forAdministrators = (await wyn.get(register)).links.map(({ href }) => href)
  expect(forAdministrators.filter((href) => href.startsWith(paths.vacancies()))).toEqual([])
})

test('the vacancy of a post is its own, or one of the same role and title', async () => {
  await aBoardPost(owner, { organisation: 'RX2', role: 'finance', title: 'Director of Finance' })
  const [named, other] = [await aVacancy(owner, { by: cast.wendy }), await aVacancy(owner, { by: cast.wendy })]
  await owner.updateTable('vacancy').set({ title: 'Director of charities' }).where('id', '=', other).execute()
  const links = (await wendy.get(register)).links.map(({ href }) => href)
  expect([links.includes(paths.vacancy(named)), links.includes(paths.vacancy(other))]).toEqual([true, false])
})

test('from a post grows a vacancy with what it lets expect; from another organisation’s nothing does', async () => {
  const id = await aBoardPost(owner, { ends: '2098-03-31' })
  const postFor = (who: typeof cast.wendy) => acting(web, who, (db, actor) => boardPostFor(db, actor, id))
  expect(await postFor(cast.wendy)).toMatchObject({
    title: 'Chief finance officer',
    role_family: 'finance',
    foreseen: { reason: 'fixed-term-end', starts: '2098-04-01' },
  })
  for (const who of [cast.rhys, cast.asha]) expect(await postFor(who)).toBeNull()
})

describe('who sees it', () => {
  test('the region’s team reads each register of its region, and changes none', async () => {
    const id = await aBoardPost(owner, { standing: 'vacant', likely: 'A merger is planned.', ends: null })
    const region = await tom.get(paths.boardsPosts())
    expect(region.text).toMatch(/Severn Invented NHS Trust .*1 vacant/)
    expect(region.text).not.toContain('Thames')
    expect((await tom.get(register)).text).toContain('A merger is planned.')
    for (const at of [paths.changeBoardPost(id), paths.addBoardPost('RX2'), paths.usualBoard('RX2')])
      expect([at, (await tom.get(at)).status]).toEqual([at, 403])
  })

  test('to everybody else there is none', async () => {
    const id = await aBoardPost(owner)
    for (const who of [cast.rhys, cast.londonAdmin, cast.priya])
      expect((await site.as(who).get(register)).status).toBe(404)
    for (const who of [cast.rhys, cast.londonAdmin])
      for (const at of [paths.changeBoardPost(id), paths.removeBoardPost(id), paths.addBoardPost('RX2')])
        expect((await site.as(who).get(at)).status).toBe(404)
    for (const who of [cast.grace, cast.asha, cast.administrator])
      expect((await site.as(who).get(register)).status).toBe(403)
    for (const code of ['RX9', 'rx2', '%00', '-'])
      expect((await wendy.get(`/hiring/${code}/board-posts`)).status).toBe(404)
  })
})
