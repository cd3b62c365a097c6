import { expect, test } from 'vitest'
import { keysOf, pathways } from './categories.ts'
import { statesOf } from './lifecycle.ts'
import { round } from './lifecycles/round.ts'
import {
  deadlineWords,
  roundStandings,
  standardCriteria,
  standardQuestions,
  standingOf,
  whatHappensNext,
} from './rounds.ts'

const winter = { opens_on: '2026-11-02', closes_on: '2027-01-31', state: 'published' }

test.each([
  ['2026-11-01', 'not-yet'],
  ['2026-11-02', 'open'],
  ['2027-01-31', 'open'],
  ['2027-02-01', 'closed'],
])('a round from 2 November to 31 January is, on %s, %s', (today, standing) => {
  expect(standingOf(winter, today)).toBe(standing)
})

test('all year round it does not close by itself; its team may close it', () => {
  const always = { ...winter, closes_on: null }
  expect(standingOf(always, '2099-12-31')).toBe('open')
  expect(standingOf({ ...always, state: 'closed' }, '2026-12-01')).toBe('closed')
  expect(standingOf({ ...winter, state: 'closed' }, '2026-11-01')).toBe('closed')
})

test('what is not published is not open, on whatever day', () => {
  expect(standingOf({ ...winter, state: 'draft' }, '2026-12-01')).toBe('not-yet')
  const open = statesOf(round).filter((state) => standingOf({ ...winter, state }, '2026-12-01') === 'open')
  expect(open).toEqual(['published'])
  expect(keysOf(roundStandings)).toEqual(['not-yet', 'open', 'closed'])
})

test('the last day is named with its weekday', () => {
  expect(deadlineWords('2027-01-31')).toBe('Open until the end of Sunday 31 January 2027')
  expect(deadlineWords('2027-06-30')).toBe('Open until the end of Wednesday 30 June 2027')
  expect(deadlineWords(null)).toBe('Open all year round')
})

test('what happens next names the clocks that run', () => {
  const words = whatHappensNext('2027-01-31').join(' ')
  for (const length of ['5 working days', '10 working days', '40 working days']) expect(words).toContain(length)
  expect(words).toContain('by the end of the last day counts')
  expect(whatHappensNext(null).join(' ')).toContain('no deadline')
})

test('the standard questions are the four statements; each pathway has criteria of its own', () => {
  expect(standardQuestions.map(({ slug }) => slug)).toEqual(['transformation', 'governance', 'inclusion', 'motivation'])
  for (const { label, maxWords } of standardQuestions) {
    expect(label).toMatch(/^[A-Z].*[^.]$/)
    expect(maxWords).toBe(250)
  }
  const first = keysOf(pathways).map((pathway) => standardCriteria[pathway].slice(0, 2).join())
  expect(new Set(first).size).toBe(3)
  for (const criterion of Object.values(standardCriteria).flat()) expect(criterion).toMatch(/^You.*[^.]$/)
})
