import { expect, test } from 'vitest'
import { match, type MemberFacts, type VacancyFacts } from './matching.ts'
import { today } from '../test/support/matching-cases.ts'

const asha: MemberFacts = {
  id: 'a',
  inPool: true,
  expiresOn: '2028-11-01',
  leavesOn: null,
  roles: { finance: { band: 'now', setOn: '2027-01-15' }, strategy: null },
  regions: ['Y56', 'Y58'],
  homeRegion: 'Y56',
  travel: 'relocate',
  contractTypes: ['substantive'],
  availableFrom: '2026-12-01',
  notice: '3-months',
  pausedUntil: null,
  confirmedOn: '2027-03-01',
  registration: 'cipfa',
  boardMember: 'voting',
  organisationKinds: ['acute'],
  organisationSizes: [],
  challenged: false,
  employer: 'RX1',
  hideFromEmployer: true,
  hideFrom: [],
  putForward: 1,
  waitingSince: '2027-02-01',
}
const post: VacancyFacts = {
  roleFamily: 'finance',
  region: 'Y58',
  regionName: 'South West',
  kin: ['RX2'],
  contractType: 'substantive',
  startsOn: '2027-07-01',
  latestOn: null,
  registrations: ['icaew', 'cipfa'],
  registrationWeight: 'must',
  boardExperience: 'should',
  organisationKind: 'acute',
  organisationSize: '200-500',
  challenged: false,
}

test('a member who fits is told of rule by rule, each with the fact it rests on', () => {
  const { fits, rules } = match(post, asha, today)
  expect(fits).toBe(true)
  expect(rules.map(({ rule, result, because }) => [rule, result, because])).toEqual([
    ['pool', 'met', 'In the pool until 1 November 2028'],
    ['role', 'met', 'Looks for a finance role'],
    ['readiness', 'met', 'Ready now, set on 15 January 2027'],
    ['region', 'met', 'Would work in South West: would move home'],
    ['contract', 'met', 'Would hold the post as substantive'],
    ['availability', 'met', 'Could begin in time: said so on 1 March 2027'],
    ['registration', 'met', 'Registered: Chartered Institute of Public Finance and Accountancy (CIPFA)'],
    ['board-experience', 'met', 'Sits on a board, with a vote'],
    ['visibility', 'met', 'May be shown to this organisation'],
    ['organisation-kind', 'met', 'Would like the organisation’s kind: acute trust'],
    ['organisation-size', 'met', 'Would work in an organisation of any size'],
  ])
})

const of = (rule: string, member: Partial<MemberFacts>, vacancy: Partial<VacancyFacts> = {}) => {
  const found = match({ ...post, ...vacancy }, { ...asha, ...member }, today)
  const { result, because } = found.rules.find((one) => one.rule === rule)!
  return [found.fits, result, because]
}
const ready = (band: '6-12' | '12-24', setOn: string) => ({ roles: { finance: { band, setOn } } })

test.each<[string, Partial<MemberFacts>, Partial<VacancyFacts>, boolean, string, string]>([
  ['pool', { inPool: false }, {}, false, 'not_met', 'Is not in the pool'],
  ['pool', { leavesOn: '2027-05-01' }, {}, false, 'not_met', 'Leaves the pool on 1 May 2027 for another post'],
  ['pool', { expiresOn: '2027-03-30' }, {}, false, 'not_met', 'The membership expired on 30 March 2027'],
  ['pool', { expiresOn: '2027-06-30' }, {}, true, 'partly', 'The membership expires on 30 June 2027, unless extended'],
  ['role', { roles: {} }, {}, false, 'not_met', 'Does not look for a finance role'],
  [
    'readiness',
    { roles: { finance: null } },
    {},
    false,
    'not_met',
    'Nobody has judged how ready they are for a finance role',
  ],
  [
    'readiness',
    ready('6-12', '2026-07-01'),
    {},
    true,
    'met',
    'Ready in 6 to 12 months, set on 1 July 2026, more than 6 months ago: by 1 July 2027, before the post begins',
  ],
  [
    'readiness',
    ready('6-12', '2026-12-31'),
    {},
    true,
    'partly',
    'Ready in 6 to 12 months, set on 31 December 2026: between 30 June 2027 and 31 December 2027',
  ],
  [
    'readiness',
    ready('12-24', '2027-01-01'),
    {},
    false,
    'not_met',
    'Ready in 12 to 24 months, set on 1 January 2027: not before 1 January 2028',
  ],
  [
    'readiness',
    ready('6-12', '2027-01-02'),
    { latestOn: '2027-07-02' },
    true,
    'partly',
    'Ready in 6 to 12 months, set on 2 January 2027: between 2 July 2027 and 2 January 2028',
  ],
  ['region', { regions: ['Y56'] }, {}, false, 'not_met', 'Has not named South West'],
  [
    'region',
    { travel: 'daily-60' },
    {},
    true,
    'partly',
    'Would work in South West, but would travel up to 60 minutes each way, daily only',
  ],
  [
    'region',
    { travel: 'daily-60', homeRegion: 'Y58' },
    {},
    true,
    'met',
    'Would work in South West, where they are in the pool',
  ],
  ['contract', { contractTypes: ['interim'] }, {}, false, 'not_met', 'Would not hold the post as substantive'],
  ['availability', { pausedUntil: '2027-07-01' }, {}, false, 'not_met', 'Is not available until 1 July 2027'],
  ['availability', { pausedUntil: '2027-06-30' }, {}, true, 'met', 'Could begin in time: said so on 1 March 2027'],
  [
    'availability',
    { notice: '6-months' },
    {},
    true,
    'partly',
    'Could begin on 30 September 2027, after the post is to begin',
  ],
  ['availability', { availableFrom: '2027-10-02' }, {}, false, 'not_met', 'Could not begin before 2 October 2027'],
  [
    'availability',
    { confirmedOn: '2026-09-01' },
    {},
    true,
    'partly',
    'Could begin in time, but last said so on 1 September 2026',
  ],
  [
    'registration',
    { registration: 'none' },
    { registrations: ['nmc'] },
    false,
    'not_met',
    'Asked for: Nursing and Midwifery Council (NMC). Holds: no professional registration',
  ],
  [
    'registration',
    { registration: 'none' },
    { registrationWeight: 'should' },
    true,
    'not_met',
    'Asked for: Institute of Chartered Accountants in England and Wales (ICAEW) or Chartered Institute of Public Finance and Accountancy (CIPFA). Holds: no professional registration',
  ],
  ['registration', { registration: null }, {}, true, 'partly', 'Has not said which registration they hold'],
  ['board-experience', { boardMember: 'no' }, { boardExperience: 'must' }, false, 'not_met', 'Does not sit on a board'],
  [
    'board-experience',
    { boardMember: 'attending' },
    { boardExperience: 'must' },
    true,
    'partly',
    'Sits on a board, without a vote',
  ],
  ['visibility', {}, { kin: ['RX2', 'RX1'] }, false, 'not_met', 'Does not want to be shown to this organisation'],
  [
    'organisation-kind',
    { organisationKinds: ['community'] },
    {},
    true,
    'not_met',
    'Would rather work in: Community trust',
  ],
  [
    'challenged',
    {},
    { challenged: true },
    true,
    'not_met',
    'Has not said that they would take on a challenged organisation',
  ],
])('%s: %o %o', (rule, member, vacancy, fits, result, because) => {
  expect(of(rule, member, vacancy)).toEqual([fits, result, because])
})
