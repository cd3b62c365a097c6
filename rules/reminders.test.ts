import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueReminder, reminded, reminderDue, reminderNames, reminders, type Reminder } from './reminders.ts'
import { addDays } from './working-days.ts'

test.each([
  [6, null],
  [7, 7],
  [8, 7],
  [20, 7],
  [21, 21],
  [400, 21],
])('a draft untouched for %i days: the reminder of day %s', (days, due) => {
  expect(dueReminder(reminders['draft-application'].days, days)).toBe(due)
})

test.each([
  ['2027-01-15', null],
  ['2027-01-17', -14],
  ['2027-01-27', -14],
  ['2027-01-28', -3],
  ['2027-01-30', -1],
  ['2027-01-31', -1],
  ['2027-02-01', null],
])('a round that closes on 31 January, on %s', (today, due) => {
  expect(reminderDue('round-closing', '2027-01-31', today)).toBe(due)
})

test('tomorrow is not said of today; a late answer is said again each week', () => {
  expect(reminderDue('conversation-tomorrow', '2026-12-02', '2026-12-01')).toBe(-1)
  expect(reminderDue('conversation-tomorrow', '2026-12-02', '2026-12-02')).toBeNull()
  expect(
    [0, 1, 7, 8, 15].map((after) => reminderDue('clock-late', '2026-12-01', addDays('2026-12-01', after))),
  ).toEqual([null, 1, 1, 8, 15])
})

test('what is due is one of the reminder’s own days, already reached, and none later is', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -30, max: 30 })), fc.integer({ min: -60, max: 60 }), (offsets, days) => {
      const due = dueReminder(offsets, days)
      if (due === null) expect(offsets.every((offset) => offset > days)).toBe(true)
      else {
        expect(offsets).toContain(due)
        expect(due).toBeLessThanOrEqual(days)
        expect(offsets.filter((offset) => offset > due && offset <= days)).toEqual([])
      }
    }),
  )
})

test.each(reminderNames)('%s: a label, somebody to send it to, days in their order', (name) => {
  const { label, to, days, until }: Reminder = reminders[name]
  expect(label).toMatch(/^[A-Z].*[^.]$/)
  expect(reminded[to]).toBeTruthy()
  expect(days).toEqual([...new Set(days)].sort((a, b) => a - b))
  expect(days.length).toBeGreaterThan(0)
  if (until !== undefined) expect(until).toBeGreaterThanOrEqual(Math.max(...days))
})

test('only what others wait for cannot be turned off', () => {
  expect(reminderNames.filter((name) => reminders[name].essential)).toEqual([
    'membership-ending',
    'still-available',
    'suspension-review',
    'introduction-to-answer',
    'introduction-feedback',
    'clock-late',
    'information-wanted',
    'placement-waiting',
  ])
})
