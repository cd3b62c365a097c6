import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { equalityAnswers, versionOf } from '../../platform/equality.ts'
import { keptFor } from '../../rules/retention.ts'
import { theCast } from '../../test/support/cast.ts'
import { oneOfEach } from '../../test/support/one-of-each.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const cast = await theCast(site)
await oneOfEach(site.owner, { of: cast.asha, by: cast.grace, words: 'asha' })
await oneOfEach(site.owner, { of: cast.ben, by: cast.grace, words: 'ben' })
const asha = site.as(cast.asha)

test('a person finds what is kept about them by kind, how many of each and where', async () => {
  const { text, links } = await asha.get(paths.yourData())
  for (const [what, many] of [
    ['Self-assessments', 1],
    ['Talent conversations about you', 1],
    ['Development actions', 2],
    ['Nominations of you', 1],
    ['Applications', 1],
    ['CVs', 1],
    ['Adjustments that you asked for', 1],
    ['Endorsements of you', 1],
    ['Places in a talent pool', 1],
    ['Introductions', 1],
    ['Assessments of your applications', 1],
    ['Reviews of the process that you asked for', 1],
  ])
    expect(text).toMatch(new RegExp(`What ${what} How many ${many}\\b`))
  expect(text).not.toMatch(/Nominations by you|Ben Other/)
  const hrefs = links.map(({ href }) => href)
  for (const way of [
    paths.exportData(),
    paths.makeRequest(),
    paths.equality(),
    paths.account(),
    paths.selfAssessments(),
  ])
    expect(hrefs).toContain(way)
})

test('whoever has nothing is told so, and can ask all the same', async () => {
  const { text } = await site.as(cast.rhys).get(paths.yourData())
  expect(text).toContain('You have given no equality information.')
  expect(text).not.toContain('What Applications')
  expect(text).toContain('Make a request or complain')
})

test('which notices they saw, and when, leads to the words they saw', async () => {
  const { text, links } = await asha.get(paths.yourData())
  expect(text).toMatch(/Candidates, version 1 Seen first \d+ \w+ \d{4} at/)
  const { href } = links.find((link) => link.text === 'Candidates, version 1')!
  expect((await asha.get(href)).text).toContain('Version 1, from')
})

test('how long each kind is kept is said as the rules have it', async () => {
  const { text } = await asha.get(paths.yourData())
  expect(text).toContain(`${keptFor('self-assessment')} from the day it was last changed`)
  expect(text).toContain('6 years from the day it happened')
  expect(text).toContain('Until the day the last application or membership ended')
})

test('whether they gave equality information is theirs to read, and reading it leaves no trace', async () => {
  const eventCount = async () => (await site.web.selectFrom('event').select('id').execute()).length
  await equalityAnswers(site.equality, site.secret).replace(cast.ben.id, { ethnicity: ['A'] }, versionOf({}))
  const before = await eventCount()
  expect((await site.as(cast.ben).get(paths.yourData())).text).toContain('You have given equality information.')
  expect((await asha.get(paths.yourData())).text).toContain('You have given no equality information.')
  expect(await eventCount()).toBe(before)
})

test('the account leads there', async () => {
  expect((await asha.get(paths.account())).links).toContainEqual({ text: 'Your data', href: paths.yourData() })
})
