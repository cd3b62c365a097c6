import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { contractTypes, keysOf } from '../categories.ts'
import { compareOrder, match, missed, neededBy } from '../matching.ts'
import { memberFacts, regions, today, vacancyFacts } from '../../test/support/matching-cases.ts'

test('nothing but the named facts has any influence', () => {
  const beside = fc.dictionary(
    fc.constantFrom('name', 'ethnicity', 'score', 'age', 'capability', 'pathway'),
    fc.string(),
  )
  fc.assert(
    fc.property(memberFacts, vacancyFacts, beside, beside, (m, v, ofMember, ofVacancy) => {
      expect(match({ ...v, ...ofVacancy }, { ...m, ...ofMember }, today)).toEqual(match(v, m, today))
    }),
  )
})

test('a hidden member never fits at their own employer, its kin or whomever they named; hiding changes nothing elsewhere', () => {
  fc.assert(
    fc.property(memberFacts, vacancyFacts, (m, v) => {
      for (const code of v.kin) {
        expect(match(v, { ...m, hideFromEmployer: true, employer: code }, today).fits).toBe(false)
        expect(match(v, { ...m, hideFrom: [code] }, today).fits).toBe(false)
      }
      if (![m.employer, ...m.hideFrom].some((code) => v.kin.includes(code ?? '')))
        expect(match(v, m, today)).toEqual(match(v, { ...m, hideFromEmployer: false, hideFrom: [] }, today))
    }),
  )
})

test('every rule that must hold and does not keeps a member out, and no other does', () => {
  fc.assert(
    fc.property(memberFacts, vacancyFacts, (m, v) => {
      const { fits, rules } = match(v, m, today)
      expect(fits).toBe(!rules.some(({ weight, result }) => weight === 'must' && result === 'not_met'))
      expect(missed(rules).length === 0).toBe(fits)
    }),
  )
})

test('who is open to more never fits less', () => {
  fc.assert(
    fc.property(
      memberFacts,
      vacancyFacts,
      fc.subarray(regions),
      fc.subarray(keysOf(contractTypes)),
      (m, v, alsoIn, alsoAs) => {
        const wider = { ...m, regions: [...m.regions, ...alsoIn], contractTypes: [...m.contractTypes, ...alsoAs] }
        if (!match(v, m, today).fits) return
        expect(match(v, wider, today).fits).toBe(true)
        expect(match(v, { ...m, pausedUntil: null, notice: 'none' }, today).fits).toBe(true)
      },
    ),
  )
})

test('the readier come first, then who leaves fewer rules open, then who was put forward less often, then who waits longer', () => {
  const order = { readiness: 1, open: 0, putForward: 2, waitingSince: '2027-02-01', id: 'b' }
  const expected = [
    { ...order, putForward: 0, waitingSince: '2027-03-01' },
    { ...order, waitingSince: '2027-01-01' },
    { ...order, id: 'a' },
    order,
    { ...order, open: 1, putForward: 0 },
    { ...order, readiness: 2, putForward: 0 },
  ]
  fc.assert(
    fc.property(fc.shuffledSubarray(expected, { minLength: expected.length }), (shuffled) => {
      expect(shuffled.toSorted(compareOrder)).toEqual(expected)
    }),
  )
})

test('a post that should have begun is needed from today on, a predicted one by its latest day', () => {
  expect(neededBy({ startsOn: '2027-01-01', latestOn: null }, '2027-03-31')).toBe('2027-03-31')
  expect(neededBy({ startsOn: '2027-05-01', latestOn: null }, '2027-03-31')).toBe('2027-05-01')
  expect(neededBy({ startsOn: '2027-01-01', latestOn: '2027-08-01' }, '2027-03-31')).toBe('2027-08-01')
})
