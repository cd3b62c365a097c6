import * as fc from 'fast-check'
import {
  boardMembership,
  noticePeriods,
  organisationKinds,
  organisationSizes,
  registrationBodies,
  travel,
} from '../../rules/career.ts'
import { contractTypes, keysOf } from '../../rules/categories.ts'
import type { MemberFacts, VacancyFacts } from '../../rules/matching.ts'
import { readinessNames } from '../../rules/readiness.ts'
import { addDays } from '../../rules/working-days.ts'

/** The day on which every case is looked at. */
export const today = '2027-03-31'

const day = (from: number, to: number) => fc.integer({ min: from, max: to }).map((n) => addDays(today, n))
const some = <T>(from: readonly T[]) => fc.subarray([...from])
const most = <T>(from: readonly T[]) => fc.subarray([...from], { minLength: from.length - 1 })
const often = fc.oneof({ arbitrary: fc.constant(true), weight: 7 }, { arbitrary: fc.constant(false), weight: 1 })
const seldom = <T>(from: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(null), weight: 5 }, { arbitrary: from, weight: 1 })
const maybe = <T>(from: fc.Arbitrary<T>) => fc.option(from)
const one = <T>(from: readonly T[]) => fc.constantFrom(...from)

export const regions = ['Y56', 'Y58', 'Y62']
export const roles = ['finance', 'nursing', 'strategy']
export const organisations = ['RX1', 'RX2', 'RX3', 'RX4']
const band = one(['now', ...readinessNames] as const)
const judged = fc.option(fc.record({ band, setOn: day(-400, 0) }), { freq: 8 })

/** Members of whom about as many fit as not, whatever is asked for. */
export const memberFacts: fc.Arbitrary<MemberFacts> = fc.record({
  id: fc.uuid(),
  inPool: often,
  expiresOn: day(-30, 700),
  leavesOn: seldom(day(1, 90)),
  roles: fc.dictionary(one(roles), judged, { minKeys: 2, maxKeys: 3 }),
  regions: most(regions),
  homeRegion: one(regions),
  travel: maybe(one(keysOf(travel))),
  contractTypes: most(keysOf(contractTypes)),
  availableFrom: day(-60, 200),
  notice: maybe(one(keysOf(noticePeriods))),
  pausedUntil: seldom(day(-30, 300)),
  confirmedOn: day(-300, 0),
  registration: maybe(one(keysOf(registrationBodies))),
  boardMember: maybe(one(keysOf(boardMembership))),
  organisationKinds: some(keysOf(organisationKinds)),
  organisationSizes: some(keysOf(organisationSizes)),
  challenged: fc.boolean(),
  employer: maybe(one(organisations)),
  hideFromEmployer: fc.boolean(),
  hideFrom: fc.subarray(organisations, { maxLength: 1 }),
  putForward: fc.integer({ min: 0, max: 3 }),
  waitingSince: day(-400, 0),
})

export const vacancyFacts: fc.Arbitrary<VacancyFacts> = fc
  .record({
    roleFamily: one(roles),
    region: one(regions),
    regionName: fc.constant('South West'),
    kin: fc.uniqueArray(one(organisations), { minLength: 1, maxLength: 2 }),
    contractType: one(keysOf(contractTypes)),
    startsOn: day(-30, 300),
    latestOn: maybe(day(0, 200)),
    registrations: fc.oneof(fc.constant([]), some(keysOf(registrationBodies))),
    registrationWeight: one(['must', 'should'] as const),
    boardExperience: maybe(one(['must', 'should'] as const)),
    organisationKind: maybe(one(keysOf(organisationKinds))),
    organisationSize: maybe(one(keysOf(organisationSizes))),
    challenged: fc.boolean(),
  })
  .map((it) => ({ ...it, latestOn: it.latestOn !== null && it.latestOn >= it.startsOn ? it.latestOn : null }))
