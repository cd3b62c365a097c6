import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dueOn } from '../../rules/clocks.ts'
import { dayInLondon } from '../../rules/days.ts'
import { addWorkingDays } from '../../rules/working-days.ts'
import { theCast, withRole, type Person } from '../../test/support/cast.ts'
import { slateAt, typedSlate } from '../../test/support/slate.ts'
import { aMember, anIntroduction, aVacancy } from '../../test/support/things.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const ted = site.as(await withRole(web, cast.administrator, 'talent-team', 'Y58', 'Ted Colleague'))
const [asha, tom, wendy] = [site.as(cast.asha), site.as(cast.tom), site.as(cast.wendy)]

let [vacancy, ashas, bens] = ['', '', '']
beforeEach(async () => {
  await sql`truncate introduction, vacancy, membership_interest, membership, mail cascade`.execute(owner)
  vacancy = await aVacancy(owner, { by: cast.wendy })
  ;[ashas, bens] = [await ofTheWest(cast.asha), await ofTheWest(cast.ben)]
})

/** Members of the South West's own pool, who are asked without another team. */
async function ofTheWest(of: Person) {
  const id = await aMember(owner, { of })
  await owner.updateTable('membership').set({ region_code: 'Y58' }).where('id', '=', id).execute()
  return id
}

const introductions = () =>
  web.selectFrom('introduction').select(['id', 'state', 'membership_id', 'why', 'answer_by', 'remind_on']).execute()
const vacancyNow = () => web.selectFrom('vacancy').select('title').executeTakeFirstOrThrow()
const letters = () =>
  web.selectFrom('mail').select('recipient').where('template', '=', 'introduction-offered').execute()

test('a slate is sent at once: each is asked with the reason, and counted as put forward', async () => {
  const typed = { ...typedSlate(ashas, bens), [`reason-${bens}`]: 'Knows the region.' }
  const sent = await tom.submit(slateAt(vacancy, ashas, bens), typed)
  expect([sent.status, sent.location]).toEqual([303, `${paths.vacancy(vacancy)}?done=vacancy.answer`])
  expect((await introductions()).map(({ state, why }) => [state, why]).toSorted()).toEqual([
    ['offered', 'Has led finance through a merger.'],
    ['offered', 'Knows the region.'],
  ])
  expect(await letters()).toHaveLength(2)
  const members = await web.selectFrom('membership').select('put_forward').execute()
  expect(members.map(({ put_forward }) => put_forward)).toEqual([1, 1])
  const [overview, { title }] = [await asha.get(paths.overview()), await vacancyNow()]
  expect(overview.text).toMatch(new RegExp(`offered the introduction ${title}, Severn Invented NHS Trust \\d`))
})

test('the page shows what matching says of each, and how long they usually have', async () => {
  const page = await tom.get(slateAt(vacancy, ashas, bens))
  expect(page.text).toContain('Looks for a finance role')
  expect(page.text).toContain('Why do you think of Ben Other?')
  const [year, month, day] = dueOn('introduction-answer', dayInLondon()).split('-')
  for (const [part, value] of Object.entries({ day, month, year }))
    expect(page.html).toMatch(new RegExp(`name="by-${part}"[^>]*value="${Number(value)}"`))
})

test('who is being introduced to the same organisation, or has an offer of another, is pointed out to the team', async () => {
  const [same, other] = [await aVacancy(owner, { by: cast.wendy }), await aVacancy(owner, { by: cast.wendy })]
  await owner.updateTable('vacancy').set({ title: 'Chief nurse' }).where('id', '=', same).execute()
  const pointedOut = async () => {
    const pages = [await tom.get(slateAt(vacancy, ashas, bens)), await tom.get(paths.matches(vacancy))]
    return pages.map(({ text }) => ['already.', 'made them an offer.'].map((words) => text.split(words).length - 1))
  }
  expect(await pointedOut()).toEqual([
    [0, 0],
    [0, 0],
  ])
  await anIntroduction(owner, { of: cast.asha, member: ashas, vacancy: same, state: 'offered' })
  const offer = await anIntroduction(owner, { of: cast.ben, member: bens, vacancy: other, state: 'chosen' })
  await owner.updateTable('introduction').set({ organisation_code: 'RX4' }).where('id', '=', offer).execute()
  expect(await pointedOut()).toEqual([
    [1, 1],
    [1, 1],
  ])
  await owner.updateTable('introduction').set({ state: 'shortlisted' }).where('id', '=', offer).execute()
  expect((await tom.get(slateAt(vacancy, bens))).text).toContain('Being introduced to another organisation, for')
  await owner.updateTable('introduction').set({ region_code: 'Y62', home_region_code: 'Y62' }).execute()
  expect((await tom.get(slateAt(vacancy, bens))).text).not.toContain('Being introduced to another organisation')
  await owner.updateTable('introduction').set({ state: 'shortlisted' }).where('id', '=', offer).execute()
  expect(await pointedOut()).toEqual([
    [0, 0],
    [0, 0],
  ])
})

test('a reason is needed for each who is not left out, and a day that gives time', async () => {
  const typed = { ...typedSlate(ashas), [`reason-${bens}`]: '', ...typedOn('by', dayInLondon()) }
  const wrong = await tom.submit(slateAt(vacancy, ashas, bens), typed)
  expect([wrong.status, wrong.errors]).toEqual([
    422,
    ['Write why you think of Ben Other', 'Choose a day after today, so that they have time to answer'],
  ])
  expect(wrong.text).toContain('Has led finance through a merger.')
  const right = await tom.submit(slateAt(vacancy, ashas, bens), { ...typedSlate(ashas), [`leave-${bens}`]: 'yes' })
  expect(right.status).toBe(303)
  expect((await introductions()).map(({ membership_id }) => membership_id)).toEqual([ashas])
})

test('the address for one member leads to a slate with that member', async () => {
  expect((await tom.get(paths.introduce(vacancy, ashas))).location).toBe(slateAt(vacancy, ashas))
})

test('they are reminded two working days before the day of the answer', async () => {
  const by = addWorkingDays(dayInLondon(), 12)
  await tom.submit(slateAt(vacancy, ashas), { ...typedSlate(ashas), ...typedOn('by', by) })
  expect(await introductions()).toMatchObject([{ answer_by: by, remind_on: addWorkingDays(by, -2) }])
})

describe('while a slate is written', () => {
  test('a member pauses: nobody is asked, and what was typed of the others is kept', async () => {
    const opened = await tom.get(slateAt(vacancy, ashas, bens))
    await asha.submit(paths.availability(ashas), typedOn('until', '2099-01-01'))
    const typed = { ...typedSlate(ashas), [`reason-${bens}`]: 'Knows the region.' }
    const wrong = await tom.post(slateAt(vacancy, ashas, bens), { ...opened.hidden, ...typed })
    expect([wrong.status, wrong.errors]).toEqual([422, [expect.stringMatching(/^Asha Rahman no longer fits\./)]])
    expect(wrong.text).toContain('Knows the region.')
    expect([await introductions(), await letters()]).toEqual([[], []])
    const again = await tom.post(slateAt(vacancy, ashas, bens), {
      ...wrong.hidden,
      ...typed,
      [`leave-${ashas}`]: 'yes',
    })
    expect(again.status).toBe(303)
    expect((await introductions()).map(({ membership_id }) => membership_id)).toEqual([bens])
  })

  test.each([1, 2, 3, 4])('a member pauses at the same moment: all are asked, or nobody (round %i)', async () => {
    const opened = [await tom.get(slateAt(vacancy, ashas, bens)), await asha.get(paths.availability(ashas))]
    const [sent, paused] = await Promise.all([
      tom.post(slateAt(vacancy, ashas, bens), { ...opened[0]!.hidden, ...typedSlate(ashas, bens) }),
      asha.post(paths.availability(ashas), { ...opened[1]!.hidden, ...typedOn('until', '2099-01-01') }),
    ])
    expect([200, 303, 409]).toContain(paused.status)
    expect([sent.status, (await introductions()).length]).toEqual(sent.status === 303 ? [303, 2] : [422, 0])
  })

  test.each([1, 2])('two of a team send the same member: one does, the other is told (round %i)', async () => {
    const opened = await Promise.all([tom, ted].map((one) => one.get(slateAt(vacancy, ashas))))
    const replies = await Promise.all(
      [tom, ted].map((one, n) => one.post(slateAt(vacancy, ashas), { ...opened[n]!.hidden, ...typedSlate(ashas) })),
    )
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 422])
    const errors = replies.flatMap((reply) => reply.errors)
    expect(errors).toEqual(['Asha Rahman is being introduced to this post already'])
  })

  test('the vacancy is closed: it is not sent', async () => {
    const opened = await tom.get(slateAt(vacancy, ashas))
    await wendy.submit(paths.closeVacancy(vacancy), { outcome: 'Merged.' })
    const late = await tom.post(slateAt(vacancy, ashas), { ...opened.hidden, ...typedSlate(ashas) })
    expect([late.status, await introductions()]).toEqual([409, []])
  })
})

describe('somebody whom a panel could have appointed before', () => {
  test('is offered to the team for the next vacancy of the kind, where they fit', async () => {
    const id = await foundBy('yes')
    const page = await tom.get(slateAt(vacancy, bens))
    expect(page.text).toContain(
      'Asha Rahman, Deputy finance director: found appointable by Severn Invented NHS Trust on',
    )
    for (const who of [asha, wendy]) expect((await who.get(paths.introduction(id))).text).not.toContain('ppointable')
    await asha.submit(paths.availability(ashas), typedOn('until', '2099-01-01'))
    expect((await tom.get(slateAt(vacancy, bens))).text).not.toContain('found appointable')
  })

  test('is not, where they could not', async () => {
    await foundBy('no')
    expect((await tom.get(slateAt(vacancy, bens))).text).not.toContain('found appointable')
  })
})

async function foundBy(appointable: 'yes' | 'no') {
  const earlier = await aVacancy(owner, { by: cast.wendy })
  const id = await anIntroduction(owner, { of: cast.asha, member: ashas, vacancy: earlier, state: 'interviewing' })
  await wendy.submit(paths.turnDown(id), {
    feedback: 'Very near: another time say more of how you led the merger.',
    appointable,
  })
  return id
}
