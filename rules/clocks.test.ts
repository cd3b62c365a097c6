import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockNames, clockOf, clocks, dueOn, holders, lengthOf, standing } from './clocks.ts'
import { application } from './lifecycles/application.ts'
import { finalStates, statesOf } from './lifecycle.ts'
import { addDays } from './working-days.ts'

test.each([
  ['eligibility', '2026-11-23', '2026-11-30'],
  ['eligibility', '2026-12-23', '2027-01-04'],
  ['information', '2026-11-21', '2026-12-04'],
  ['assessment', '2026-11-23', '2027-01-21'],
  ['conversation-answer', '2026-11-23', '2026-12-07'],
  ['data-request-answer', '2027-01-31', '2027-02-28'],
  ['data-request-acknowledgement', '2026-11-23', '2026-12-23'],
  ['complaint-acknowledgement', '2027-02-01', '2027-03-03'],
] as const)('%s begun on %s is due on %s', (clock, started, due) => expect(dueOn(clock, started)).toBe(due))

test.each([
  ['2026-11-30', '2026-11-25', '3 working days left'],
  ['2026-11-30', '2026-11-27', '1 working day left'],
  ['2026-11-30', '2026-11-30', 'due today'],
  ['2026-11-30', '2026-12-01', '1 working day late'],
  ['2026-11-30', '2026-12-02', '2 working days late'],
  // Due on a Friday, looked at over the weekend.
  ['2026-11-27', '2026-11-28', '1 working day late'],
  ['2026-11-27', '2026-11-30', '1 working day late'],
  // Due on a Sunday.
  ['2026-11-29', '2026-11-27', 'due today'],
  ['2026-11-29', '2026-11-29', 'due today'],
  ['2026-11-29', '2026-11-30', '1 working day late'],
])('what is due on %s is, on %s, %s', (due, today, words) => expect(standing(due, today).words).toBe(words))

test('it is late after its day and never before, and stands no better as days pass', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: -90, max: 90 }), (at, after) => {
      const due = addDays('2024-01-01', at)
      const [today, tomorrow] = [0, 1].map((more) => standing(due, addDays(due, after + more)))
      expect(today?.late).toBe(after > 0)
      expect((today?.workingDaysLeft ?? 0) < 0).toBe(after > 0)
      expect(tomorrow?.workingDaysLeft).toBeLessThanOrEqual(today?.workingDaysLeft ?? 0)
    }),
  )
})

test('whoever has to answer an application has a clock; drafts and decided ones have none', () => {
  const waiting = statesOf(application).filter((state) => clockOf(state) !== null)
  expect(waiting).toEqual(['submitted', 'information', 'eligible'])
  expect(waiting.map((state) => clocks[clockOf(state) ?? 'eligibility'].who)).toEqual([
    'talent-team',
    'candidate',
    'talent-team',
  ])
  for (const state of [...finalStates(application), 'draft', 'constructor']) expect(clockOf(state)).toBeNull()
})

test('each is read in words', () => {
  expect(clockNames.map((name) => `${name}: ${lengthOf(name)}`)).toEqual([
    'eligibility: 5 working days',
    'information: 10 working days',
    'assessment: 40 working days',
    'feedback: 10 working days',
    'review: 20 working days',
    'nomination-answer: 14 days',
    'endorsement-answer: 14 days',
    'conversation-answer: 14 days',
    'introduction-answer: 5 working days',
    'interim-introduction-answer: 2 working days',
    'introduction-feedback: 10 working days',
    'placement-answer: 10 working days',
    'data-request-acknowledgement: 30 days',
    'data-request-answer: 1 month',
    'complaint-acknowledgement: 30 days',
    'complaint-answer: 3 months',
  ])
  for (const name of clockNames) expect(holders[clocks[name].who]).toBeTruthy()
})
