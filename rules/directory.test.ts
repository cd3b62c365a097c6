import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstFresh, rolesTyped } from './directory.ts'
import { isStale } from './readiness.ts'
import { addDays } from './working-days.ts'

test('what was said is stale on exactly the days before the first fresh one', () => {
  const days = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2024-01-01', n))
  fc.assert(
    fc.property(days, fc.integer({ min: -12, max: 12 }), (today, apart) => {
      const day = addDays(firstFresh(today), apart)
      expect(isStale(day, today)).toBe(day < firstFresh(today))
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['finance', ['finance']],
  ['Nursing director', ['nursing']],
  ['workforce', ['people']],
  ['deputy chief executive', ['deputy-chief-executive']],
  ['Chief Executive', ['chief-executive']],
  ['executive', []],
  ['asha and okafor', []],
  ['digital, estates', ['digital', 'estates']],
  ['', []],
])('who types “%s” may mean the roles %j', (text, roles) => {
  expect(rolesTyped(text)).toEqual(roles)
})
