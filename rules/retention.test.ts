import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptFor, removeBefore, retention, retentionNames, type RetentionRule } from './retention.ts'
import { addDays, addMonths } from './working-days.ts'

test.each([
  ['draft-application', '2026-11-23', '2025-11-23'],
  ['application-not-admitted', '2028-02-29', '2027-02-28'],
  ['pool-profile', '2027-08-31', '2027-02-28'],
  ['pool-profile', '2028-08-31', '2028-02-29'],
  ['conversation-notes', '2026-11-23', '2024-11-23'],
  ['events', '2026-11-23', '2020-11-23'],
  ['equality-answers', '2026-11-23', '2026-11-23'],
  ['one-time', '2026-11-05', '2026-10-29'],
] as const)('%s: on %s what is from before %s goes', (name, today, before) => {
  expect(removeBefore(name, today)).toBe(before)
})

test('it goes on the day after its time, and not on the last day of it', () => {
  const decided = '2026-11-23'
  expect(decided < removeBefore('application-not-admitted', '2027-11-23')).toBe(false)
  expect(decided < removeBefore('application-not-admitted', '2027-11-24')).toBe(true)
})

test('as days pass nothing that was to go is kept again', () => {
  const aDay = fc.integer({ min: 0, max: 20_000 }).map((after) => addDays('2020-01-01', after))
  fc.assert(
    fc.property(aDay, fc.constantFrom(...retentionNames), (day, name) => {
      const rule: RetentionRule = retention[name]
      expect(removeBefore(name, addDays(day, 1)) >= removeBefore(name, day)).toBe(true)
      if ('keepsMonths' in rule) expect(addMonths(removeBefore(name, day), rule.keepsMonths) <= day).toBe(true)
    }),
  )
})

test('the lengths are read in words', () => {
  expect(retentionNames.map((name) => `${name}: ${keptFor(name)}`)).toEqual([
    'draft-application: 12 months',
    'application-not-admitted: 12 months',
    'nomination-ended: 12 months',
    'pool-profile: 6 months',
    'placement: 12 months',
    'conversation-notes: 24 months',
    'conversation-unfinished: 12 months',
    'development-action: 24 months',
    'self-assessment: 24 months',
    'equality-answers: no longer',
    'adjustments: 6 months',
    'assessor-statement: 24 months',
    'privacy-request: 6 years',
    'board-post: 12 months',
    'appointment: 3 years',
    'vacancy-glimpse: 12 months',
    'search-use: 6 years',
    'advert: 12 months',
    'advert-import: 6 months',
    'person-never-here: 12 months',
    'tie-break: 12 months',
    'member-export: 6 years',
    'events: 6 years',
    'mail: 12 months',
    'one-time: 7 days',
  ])
})

test('each says what, from when and why', () => {
  for (const { what, from, source } of Object.values(retention)) {
    expect(what).toMatch(/^[A-Z].*[^.]$/)
    expect(from).toMatch(/^the day /)
    expect(source).not.toBe('')
  }
})
