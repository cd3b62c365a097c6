import { expect, test } from 'vitest'
import { askedFrom, endsSoon, extendedUntil, isSilent } from './membership-term.ts'

test('a member is warned from 90 days before the end on', () => {
  expect(endsSoon('2027-06-30', '2027-03-31')).toBe(false)
  expect(endsSoon('2027-06-30', '2027-04-01')).toBe(true)
  expect(endsSoon('2027-06-30', '2027-07-05')).toBe(true)
})

test('an extension begins where the membership would have ended, or today where that has passed', () => {
  expect(extendedUntil('2027-06-30', 12, '2027-05-01')).toBe('2028-06-30')
  expect(extendedUntil('2027-06-30', 6, '2027-08-31')).toBe('2028-02-29')
})

test('whether they are still available is asked after six months, and not during a pause', () => {
  expect(askedFrom('2026-08-31', null)).toBe('2027-02-28')
  expect(askedFrom('2026-08-31', '2027-01-15')).toBe('2027-02-28')
  expect(askedFrom('2026-08-31', '2027-05-31')).toBe('2027-06-01')
})

test('six weeks after that without an answer the team hears of it', () => {
  expect(isSilent('2026-08-31', null, '2027-04-10')).toBe(false)
  expect(isSilent('2026-08-31', null, '2027-04-11')).toBe(true)
  expect(isSilent('2026-08-31', '2027-05-31', '2027-04-11')).toBe(false)
})
