import { describe, expect, test } from 'vitest'
import { employerFinder } from './employers.ts'
import type { Organisation } from './employers/organisation.ts'

const since = (name: string, from = '2000-04-01', to: string | null = null) => ({ name, from, to })
const trust = (code: string, ...names: (string | ReturnType<typeof since>)[]): Organisation => ({
  code,
  kind: 'trust',
  opened: '2000-04-01',
  closed: null,
  names: names.map((name) => (typeof name === 'string' ? since(name) : name)),
})

const organisations: Organisation[] = [
  trust('R01', "Guy's and St Invented's NHS Foundation Trust"),
  trust('R02', 'Central Thames Community Healthcare NHS Trust'),
  trust('R03', 'Thames Community Healthcare NHS Trust'),
  trust('R04', 'The Severn & Avon Teaching Hospitals NHS Foundation Trust'),
  trust(
    'R05',
    since('Fleet Hospitals NHS Trust', '2000-04-01', '2020-10-01'),
    since('Fleet University Hospitals NHS Trust', '2020-10-01'),
  ),
  { ...trust('R06', 'Old Wharf Hospital NHS Trust'), closed: '2020-09-30' },
  { ...trust('R07', 'New Wharf Hospitals NHS Trust'), opened: '2020-10-01' },
  trust('R08', 'East Kentish Hospitals NHS Trust'),
  trust('R09', 'West Kentish Hospitals NHS Trust'),
  trust('R10', 'Twin NHS Trust', 'Riverside Care NHS Trust'),
  trust('R11', 'Riverside Care NHS Foundation Trust'),
  trust('RR8', 'Leeds Teaching Hospitals NHS Trust'),
  { ...trust('15N', 'NHS Devon ICB - 15N'), kind: 'sub-icb' },
  { ...trust('QJK', 'NHS Devon Integrated Care Board'), kind: 'icb', opened: '2022-07-01' },
  { ...trust('06A', 'NHS Wharfside CCG'), kind: 'ccg', closed: '2021-03-31' },
  { ...trust('13N', 'Wharfside Commissioning Hub'), kind: 'hub' },
]
const find = employerFinder(organisations, new Map([['R06', ['R07']]]))
const found = (employer: string, locality = '', day = '2020-11-05') => find(employer, locality, day)

describe('an employer is found', () => {
  test.each([
    ['Guy’s & St. Invented’s NHS Foundation Trust', 'R01'],
    ['GUYS AND ST INVENTEDS NHS FOUNDATION TRUST', 'R01'],
    ["Guy's and St Invented's National Health Service Foundation Trust", 'R01'],
    ['Central Thames Community Healthcare NHS Trust', 'R02'],
    ['Thames Community Healthcare NHS Trust', 'R03'],
    ['(AS) Thames Community Healthcare NHS Trust', 'R03'],
    ['Severn and Avon Teaching Hospital NHS Trust', 'R04'],
    ['Severn and Avon Teaching Hospitals', 'R04'],
    ['Severn & Avon University Hospitals NHS Trust', 'R04'],
    ['Severn and Avon Teaching Hospitals NHS Trust - Medical Recruitment', 'R04'],
    ['Severn and Avon Teaching Hospitals NHS Trust : Volunteers', 'R04'],
    ['Severn and Avon Teaching Hospitals NHS Trust Staff Bank', 'R04'],
    ['Severn and Avon Teaching Hospitals NHS Foundation Trust (formerly known as Avon NHS Trust)', 'R04'],
    ['Sevren and Avon Teaching Hospitals NHS Trust', null],
    ['Seveern and Avon Teaching Hospitals NHS Trust', 'R04'],
    ['Fleet Hospitals NHS Trust', 'R05'],
    ['Fleet University Hospitals NHS Trust', 'R05'],
    ['NHS Devon Clinical Commisioning Group', '15N'],
    ['Devon CCG', '15N'],
    ['Wharfside CCG', '06A'],
  ])('%s: %s', (employer, code) => {
    expect(found(employer)).toBe(code)
  })
})

describe('rather none than a wrong one', () => {
  test.each([
    'Kentish Hospitals NHS Trust',
    'North Kentish Hospitals NHS Trust',
    'Severn and Avon Teaching Hospitals Charity',
    'Severn and Avon Property Services Ltd',
    'Devon County Council',
    'Devon and Cornwall CCGs',
    'NHS Professionals',
    'Wharfside Commissioning Hub',
    'Leeds',
    'Fleet',
    '',
    '(((',
    'NHS Trust',
  ])('%s', (employer) => {
    expect(found(employer)).toBeNull()
  })

  test('of two that both have the name then', () => {
    expect(found('Riverside Care Trust')).toBeNull()
  })

  test('east is not west', () => {
    expect([found('East Kentish Hospitals NHS Trust'), found('West Kentish Hospitals NHS Trust')]).toEqual([
      'R08',
      'R09',
    ])
  })
})

describe('on the day of the advert', () => {
  test('one that had been taken over is its successor, and before that day itself', () => {
    expect(found('Old Wharf Hospital NHS Trust', '', '2020-09-30')).toBe('R06')
    expect(found('Old Wharf Hospital NHS Trust', '', '2020-10-01')).toBe('R07')
  })

  test('one that closed and has no successor is itself', () => {
    expect(found('Wharfside CCG', '', '2025-01-01')).toBe('06A')
  })

  test('a board is found as a board, also before it was one', () => {
    expect(found('NHS Devon ICB', '', '2024-01-01')).toBe('QJK')
    expect(found('NHS Devon Integrated Care Board')).toBe('QJK')
  })
})

test('a department is that of the hospital where the post is, and otherwise nobody’s', () => {
  expect(found('Finance', 'The Leeds General Infirmary')).toBe('RR8')
  expect(found('Trust Executives', "St. James's University Hospital, Leeds")).toBe('RR8')
  expect(found('Finance', 'Bristol')).toBeNull()
  expect(found('NHS Professionals', 'The Leeds General Infirmary')).toBeNull()
})
