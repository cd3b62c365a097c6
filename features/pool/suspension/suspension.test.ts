import { expect, test } from 'vitest'
import { paths } from '../../../paths.ts'
import { dayInLondon } from '../../../rules/days.ts'
import { addDays } from '../../../rules/working-days.ts'
import { somebody, theCast, withRole } from '../../../test/support/cast.ts'
import { anOpportunity, aPlacement } from '../../../test/support/opportunities.ts'
import { aMember, anIntroduction, aVacancy } from '../../../test/support/things.ts'
import { typedOn } from '../../../test/support/typed.ts'
import { testSite } from '../../../test/support/visitor.ts'

const site = await testSite()
const { as, owner, web } = site
const { administrator, priya, tom, wendy } = await theCast(site)
const pia = await withRole(web, administrator, 'talent-team', 'Y56', 'Pia Colleague')
const inAMonth = addDays(dayInLondon(), 30)

const why = 'A grave concern was raised.'
const typed = { reason: why, ...typedOn('review', inAMonth) }

async function member(name: string) {
  const of = await somebody(web, name)
  const id = await aMember(owner, { of })
  const introduced = async (state: 'proposed' | 'offered' | 'interviewing') =>
    anIntroduction(owner, { of, member: id, vacancy: await aVacancy(owner, { by: wendy }), state })
  return { of, id, introduced }
}

const stateOf = async (table: 'membership' | 'introduction' | 'placement', id: string) =>
  (await web.selectFrom(table).select('state').where('id', '=', id).executeTakeFirstOrThrow()).state
const interests = async (id: string) =>
  (await web.selectFrom('membership_interest').select('role_family').where('membership_id', '=', id).execute()).length

test('a suspended member is shown to nobody; the member reads why, and nobody outside does', async () => {
  const { of, id, introduced } = await member('Sid Stopped')
  const [proposed, offered, seen] = [
    await introduced('proposed'),
    await introduced('offered'),
    await introduced('interviewing'),
  ]
  expect((await as(priya).get(paths.suspendMember(id))).text).toContain('Organisations have seen these already')
  expect((await as(priya).submit(paths.suspendMember(id), typed)).status).toBe(303)
  expect([await stateOf('membership', id), await interests(id)]).toEqual(['suspended', 0])
  expect(await Promise.all([proposed, offered, seen].map((one) => stateOf('introduction', one)))).toEqual([
    'withdrawn',
    'withdrawn',
    'interviewing',
  ])
  expect((await as(of).get(paths.member(id))).text).toContain(why)
  const { text, links } = await as(priya).get(paths.member(id))
  expect(text).toContain('Introductions to settle')
  expect(links.map(({ href }) => href)).toContain(paths.introduction(seen))
  expect((await as(tom).get(paths.member(id))).status).toBe(404)
  for (const who of [tom, wendy])
    for (const one of [offered, seen]) {
      const read = await as(who).get(paths.introduction(one))
      expect(read.text).not.toContain(why)
      expect(read.text).not.toContain('uspended')
    }
})

test('the member answers, the review goes on once, and then reinstates them', async () => {
  const { of, id } = await member('Ana Answers')
  await as(priya).submit(paths.suspendMember(id), typed)
  expect((await as(of).submit(paths.answerSuspension(id), { answer: 'It was a mistake of names.' })).status).toBe(303)
  const { text } = await as(priya).get(paths.reviewSuspension(id))
  expect(text).toContain('It was a mistake of names.')
  const later = typedOn('review', addDays(inAMonth, 30))
  expect((await as(priya).submit(paths.reviewSuspension(id), { reason: 'We ask further.', ...later })).status).toBe(303)
  expect((await as(of).get(paths.member(id))).text).toContain('We ask further.')
  await owner.deleteFrom('mail').execute()
  expect((await as(pia).submit(paths.reinstateMember(id), { reason: 'Nothing was found.' })).status).toBe(303)
  expect([await stateOf('membership', id), await interests(id)]).toEqual(['active', 2])
  expect((await web.selectFrom('mail').select('recipient').execute()).map(({ recipient }) => recipient)).toEqual([
    of.email,
  ])
  const elsewhere = await as(tom).get(paths.member(id))
  expect(elsewhere.text).not.toContain('suspend')
})

test('a review may end the membership, and the member reads why', async () => {
  const { of, id } = await member('Edie Ends')
  const asked = await aPlacement(owner, { of, member: id, opportunity: await anOpportunity(owner, { by: wendy }) })
  await as(priya).submit(paths.suspendMember(id), typed)
  expect((await as(priya).submit(paths.endMembership(id), { reason: 'The concern was upheld.' })).status).toBe(303)
  expect([await stateOf('membership', id), await stateOf('placement', asked)]).toEqual(['left', 'withdrawn'])
  const { text } = await as(of).get(paths.member(id))
  expect(text).toContain('The concern was upheld.')
  expect(text).toContain('You may apply again')
})

test.each([
  [dayInLondon(), 'Enter a day that is still to come'],
  [addDays(dayInLondon(), 200), 'Enter a day within 3 months: nobody is left suspended unheard'],
])('nobody is suspended without a review soon: %s', async (day, sentence) => {
  const { id } = await member(`Day ${day.replaceAll(/\d/g, (n) => 'abcdefghij'[Number(n)]!)}`)
  const { status, errors } = await as(priya).submit(paths.suspendMember(id), { reason: why, ...typedOn('review', day) })
  expect([status, errors]).toEqual([422, [sentence]])
})

test('a suspension while the member accepts: either the organisation has seen them, or the introduction has ended', async () => {
  for (let round = 0; round < 3; round++) {
    const { of, id, introduced } = await member(`Race ${'abc'[round]}`)
    const offered = await introduced('offered')
    const [suspend, accept] = [
      await as(priya).get(paths.suspendMember(id)),
      await as(of).get(paths.acceptIntroduction(offered)),
    ]
    const [team, own] = await Promise.all([
      as(priya).post(paths.suspendMember(id), { ...suspend.hidden, ...typed }),
      as(of).post(paths.acceptIntroduction(offered), accept.hidden),
    ])
    expect([team.status, await stateOf('membership', id)]).toEqual([303, 'suspended'])
    expect([own.status, await stateOf('introduction', offered)]).toEqual(
      own.status === 303 ? [303, 'accepted'] : [409, 'withdrawn'],
    )
  }
})

test('of two who settle a suspension at once one comes second', async () => {
  const { id } = await member('Two Settle')
  await as(priya).submit(paths.suspendMember(id), typed)
  const both = [
    [as(priya), paths.reinstateMember(id)],
    [as(pia), paths.endMembership(id)],
  ] as const
  const opened = await Promise.all(both.map(([browser, at]) => browser.get(at)))
  const sent = await Promise.all(
    both.map(([browser, at], n) => browser.post(at, { ...opened[n]!.hidden, reason: 'R' })),
  )
  expect(sent.map(({ status }) => status).toSorted()).toEqual([303, 409])
})
