import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dueOn } from '../../rules/clocks.ts'
import { dayInLondon } from '../../rules/days.ts'
import { standardInstruments } from '../../rules/instruments.ts'
import { testSite, type Visitor } from '../../test/support/visitor.ts'
import { findingsOf } from './evidence/found.ts'
import { tellStoriesOnce } from './index.ts'
import { duncan, yetunde } from './panel-people.ts'

const site = await testSite()
const { owner } = site
await tellStoriesOnce(site, () => {})

test('there are words for every item that the boards have scored, and no two assessors write the same', () => {
  const [one, other] = [findingsOf(yetunde, 'now', duncan, 0), findingsOf(yetunde, 'now', duncan, 1)]
  const items = standardInstruments.flatMap((chosen) => chosen.items)
  expect(one.map(({ item }) => item).toSorted()).toEqual([...items].toSorted())
  for (const [at, { evidence }] of one.entries()) {
    expect(evidence).not.toBe('')
    expect(other[at]?.evidence).not.toBe(evidence)
  }
})

test('an applicant chooses a time with the panel, and one with feedback says whether it was useful', async () => {
  const yusuf = site.as(await whoIs('Yusuf Karim'))
  const times = await follow(yusuf, paths.overview(), 'London Regional Talent Board', 'Choose a time with the panel')
  expect(times.text).toMatch(/1:30pm to 2:30pm .* 2:30pm to 3:30pm .* 3:30pm to 4:30pm .* Book this time/)
  const theresa = site.as(await whoIs('Theresa Akinola'))
  const outcome = await follow(theresa, paths.overview(), 'London Regional Talent Board', 'Your outcome and feedback')
  for (const words of ['Say how useful the feedback is', 'Ask for a review of the process'])
    expect(outcome.text).toContain(words)
})

test('the members of a panel open what waits for them', async () => {
  const [half, apart] = [await assessmentIn('scoring'), await assessmentIn('moderation')]
  const scores = await site.as(await whoIs('Duncan Pascoe')).get(paths.assessment(half.id))
  expect(scores.text).toContain('5 items of 11 scored')
  const picture = await site.as(await whoIs('Yetunde Bakare')).get(paths.moderation(apart.id))
  expect(picture.text).toContain('two steps or more apart on “Speaks up” and “Managed budgets”')
})

test('the scores of a round suffice to tell how far its assessors agree', async () => {
  const winston = site.as(await whoIs('Winston Fairbairn'))
  const round = await follow(winston, paths.overview(), 'Aspirant directors: 2 outcomes, 1 objected to')
  const agreement = await winston.get(round.links.find(({ text }) => text.includes('assessors agree'))?.href ?? '')
  expect(agreement.text).toMatch(/Alpha is 0\.[67]\d/)
})

test('feedback and reviews are due as long after their day as the clocks say', async () => {
  const outcomes = await owner
    .selectFrom('feedback')
    .innerJoin('assessment', 'assessment.id', 'feedback.assessment_id')
    .select(['due_on', 'released_at as from', 'given_at'])
    .execute()
  for (const { due_on, from } of outcomes) expect(due_on).toBe(dueOn('feedback', dayInLondon(from ?? undefined)))
  expect(outcomes.filter(({ given_at }) => given_at === null)).toHaveLength(1)
  for (const { due_on, created_at } of await owner.selectFrom('review').select(['due_on', 'created_at']).execute())
    expect(due_on).toBe(dueOn('review', dayInLondon(created_at)))
})

/** Follows links by their words, one after the other. */
async function follow(reader: Visitor, address: string, ...links: string[]) {
  let page = await reader.get(address)
  for (const link of links) page = await reader.get(page.links.find(({ text }) => text.startsWith(link))?.href ?? '')
  return page
}

/** The assessment that stands in a state, of several the first that was given. */
const assessmentIn = (state: string) =>
  owner
    .selectFrom('assessment')
    .select('id')
    .where('state', '=', state as 'scoring')
    .orderBy('created_at')
    .executeTakeFirstOrThrow()

const whoIs = (name: string) =>
  owner
    .selectFrom('persona')
    .innerJoin('person', 'person.id', 'persona.person_id')
    .select('person.id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
