import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { keysOf, contractTypes, roleFamilies } from './categories.ts'
import { fits, isHidden, reasonsFor, type MemberFacts, type VacancyFacts } from './matching.ts'
import { readinessNames } from './readiness.ts'

const asha: MemberFacts = {
  targetRoles: ['finance', 'strategy'],
  regions: ['Y56', 'Y58'],
  contractTypes: ['substantive'],
  readiness: 'now',
  availableFrom: '2026-12-01',
  unavailableUntil: null,
  employer: 'RX1',
  hideFromEmployer: true,
  hideFrom: [],
}
const post: VacancyFacts = {
  roleFamily: 'finance',
  region: 'Y58',
  regionName: 'South West',
  kin: ['RX2'],
  contractType: 'substantive',
  startsOn: '2027-04-01',
}

test('a member who fits is told of in words, without a number', () => {
  expect(fits(asha, post)).toBe(true)
  expect(reasonsFor(asha, post).map(({ words }) => words)).toEqual([
    'Looks for a finance role',
    'Would work in South West',
    'Would hold the post as substantive',
    'Is available',
    'Can start in time',
    'Ready now',
  ])
  for (const reason of reasonsFor(asha, post))
    expect(Object.keys(reason).toSorted()).toEqual(['holds', 'weight', 'words'])
})

const failing: [string, Partial<MemberFacts>, string][] = [
  ['looks for another role', { targetRoles: ['nursing'] }, 'Does not look for a finance role'],
  ['named other regions', { regions: ['Y56'] }, 'Has not named South West'],
  ['wants another contract', { contractTypes: ['interim'] }, 'Would not hold the post as substantive'],
  ['is away on the first day', { unavailableUntil: '2027-04-01' }, 'Is not available when the post begins'],
]
test.each(failing)('a member who %s does not fit', (_, change, words) => {
  expect(fits({ ...asha, ...change }, post)).toBe(false)
  expect(reasonsFor({ ...asha, ...change }, post)).toContainEqual({ weight: 'must', holds: false, words })
})

const worth: [string, Partial<MemberFacts>, string][] = [
  ['can start only later', { availableFrom: '2027-04-02' }, 'Can start only after the post begins'],
  ['is ready within a year', { readiness: '6-12' }, 'Ready in 6 to 12 months'],
]
test.each(worth)('a member who %s is worth a conversation', (_, change, words) => {
  expect(fits({ ...asha, ...change }, post)).toBe(true)
  expect(reasonsFor({ ...asha, ...change }, post)).toContainEqual({ weight: 'should', holds: false, words })
})

const day = fc.integer({ min: 0, max: 3000 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10))
const some = (from: readonly string[]) => fc.uniqueArray(fc.constantFrom(...from))
const regions = ['Y56', 'Y58', 'Y62']
const member: fc.Arbitrary<MemberFacts> = fc.record({
  targetRoles: some(keysOf(roleFamilies)),
  regions: some(regions),
  contractTypes: some(keysOf(contractTypes)),
  readiness: fc.constantFrom(...readinessNames),
  availableFrom: day,
  unavailableUntil: fc.option(day),
  employer: fc.option(fc.constantFrom('RX1', 'RX2')),
  hideFromEmployer: fc.boolean(),
  hideFrom: some(['RX1', 'RX2', 'RX3']),
})
const vacancy: fc.Arbitrary<VacancyFacts> = fc.record({
  roleFamily: fc.constantFrom(...keysOf(roleFamilies)),
  region: fc.constantFrom(...regions),
  regionName: fc.constant('South West'),
  kin: fc.uniqueArray(fc.constantFrom('RX1', 'RX2', 'RX4'), { minLength: 1 }),
  contractType: fc.constantFrom(...keysOf(contractTypes)),
  startsOn: day,
})

/** What must never count: of the person, of assessments, of the Success Profile. */
const beside = fc.dictionary(fc.constantFrom('name', 'ethnicity', 'score', 'age', 'capability', 'pathway'), fc.string())

test('nothing but the named facts has any influence', () => {
  fc.assert(
    fc.property(member, vacancy, beside, beside, (m, v, ofMember, ofVacancy) => {
      expect(reasonsFor({ ...m, ...ofMember }, { ...v, ...ofVacancy })).toEqual(reasonsFor(m, v))
      expect(fits({ ...m, ...ofMember }, { ...v, ...ofVacancy })).toBe(fits(m, v))
    }),
  )
})

test('a hidden member never fits at their own employer, its kin or whomever they named; hiding changes nothing elsewhere', () => {
  fc.assert(
    fc.property(member, vacancy, (m, v) => {
      for (const code of v.kin) {
        expect(fits({ ...m, hideFromEmployer: true, employer: code }, v)).toBe(false)
        expect(fits({ ...m, hideFrom: [code] }, v)).toBe(false)
      }
      const shown = { ...m, hideFromEmployer: false, hideFrom: [] }
      if (![m.employer, ...m.hideFrom].some((code) => v.kin.includes(code ?? '')))
        expect(fits(m, v)).toBe(fits(shown, v))
      expect(reasonsFor({ ...m, hideFromEmployer: true }, v)).toEqual(reasonsFor(shown, v))
    }),
  )
})

test('every "must" that fails keeps a member out, and no "should" does', () => {
  fc.assert(
    fc.property(member, vacancy, (m, v) => {
      const musts = reasonsFor(m, v).filter(({ weight }) => weight === 'must')
      expect(fits(m, v)).toBe(musts.every(({ holds }) => holds) && !isHidden(m, v.kin))
    }),
  )
})

test('who is open to more never fits less', () => {
  fc.assert(
    fc.property(member, vacancy, some(regions), some(keysOf(roleFamilies)), (m, v, alsoIn, alsoAs) => {
      const wider = { ...m, regions: [...m.regions, ...alsoIn], targetRoles: [...m.targetRoles, ...alsoAs] }
      if (fits(m, v)) expect(fits(wider, v)).toBe(true)
      if (fits(m, v)) expect(fits({ ...m, unavailableUntil: null }, v)).toBe(true)
    }),
  )
})
