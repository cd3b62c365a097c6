import { expect, test } from 'vitest'
import { isDay } from './days.ts'
import { audiences, inForce, noticeFor, noticeSeen, privacyNotices, type Notice } from './privacy-notices.ts'
import { keptFor } from './retention.ts'

const textOf = ({ summary, points }: Notice) => [summary, ...points.map(({ text }) => text)].join(' ')
const newest = (audience: (typeof audiences)[number]) => noticeFor(audience, '2099-12-31')

test.each(audiences)('%s: what is taken, why, who sees it, how long, and which rights there are', (audience) => {
  expect(newest(audience).points.map(({ heading }) => heading)).toEqual([
    'What we take',
    'Why we may',
    'Who sees it',
    'How long we keep it',
    'Your rights',
  ])
  expect(textOf(newest(audience))).toMatch(/Article 6\(1\)\((e|c)\)/)
  expect(textOf(newest(audience))).toContain('Information Commissioner')
  for (const { text } of newest(audience).points) expect(text).toMatch(/\.$/)
})

test.each(audiences)('%s: short enough to be read', (audience) => {
  const { summary, points } = newest(audience)
  expect(summary.split(/(?<=\.) /).length).toBeLessThanOrEqual(2)
  expect(summary.split(' ').length).toBeLessThanOrEqual(40)
  for (const { text } of points) expect(text.split(' ').length).toBeLessThanOrEqual(100)
})

test.each(audiences)('%s: the newest version says what the rules of retention say', (audience) => {
  const { points, keeps } = newest(audience)
  const kept = points.find(({ heading }) => heading === 'How long we keep it')?.text
  expect(keeps.length).toBeGreaterThan(0)
  for (const name of keeps) expect(kept).toContain(keptFor(name))
  const lengths = new Set(kept?.match(/\d+ (days|months|years)/g))
  expect([...lengths].filter((length) => !keeps.some((name) => keptFor(name) === length))).toEqual([])
})

test.each(audiences)('%s: versions are numbered from 1 and follow each other', (audience) => {
  const versions: readonly Notice[] = privacyNotices[audience].versions
  expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => index + 1))
  for (const [index, { from }] of versions.entries()) {
    expect(isDay(from)).toBe(true)
    if (index > 0) expect(from > (versions[index - 1]?.from ?? '')).toBe(true)
  }
})

test('a new version takes over on its day, and the old one stays readable', () => {
  const [first] = privacyNotices.candidate.versions as [Notice]
  const versions = [first, { ...first, version: 2, from: '2027-06-01' }]
  const on = (today: string) => inForce(versions, today).version
  expect(['2026-10-31', '2026-11-01', '2027-05-31', '2027-06-01', '2030-01-01'].map(on)).toEqual([1, 1, 1, 2, 2])
  expect(noticeSeen('candidate', 1)).toBe(first)
  expect(noticeSeen('candidate', 99)).toBeNull()
})

test('the equality notice names the law that keeps the answers out of every decision', () => {
  expect(textOf(newest('equality'))).toContain('Schedule 1, paragraph 8 of the Data Protection Act 2018')
  expect(newest('equality').summary).toMatch(/need not answer/)
})

test('only the equality notice lets answers go at once', () => {
  expect(newest('equality').points.at(-1)?.text).toContain('at once and without a reason')
  expect(newest('candidate').points.at(-1)?.text).toContain('object to how we use it')
})
