import { describe, expect, test } from 'vitest'
import { judgeAdvert } from './adverts.ts'

const trust = 'Severn Invented NHS Foundation Trust'
const ccg = 'NHS Severnside CCG'

interface Given {
  employer?: string
  pay?: string
  amounts?: readonly [number, number]
  known?: boolean
}

function judged(title: string, { employer = trust, pay = 'VSM', amounts, known = false }: Given = {}) {
  const [from, to] = amounts ?? [null, null]
  return judgeAdvert({ title, employer, locality: '', known, pay: { text: pay, from, to }, published: '2020-11-01' })
}
const verdict = (title: string, given?: Given) => {
  const { boardLevel, roleFamily } = judged(title, given)
  return roleFamily ? `${boardLevel} ${roleFamily}` : boardLevel
}

const band9 = { pay: '', amounts: [91_004, 104_927] } as const
const band8d = { pay: '', amounts: [75_914, 87_754] } as const
const unstated = { pay: '' } as const

describe('a post of the board, and its role family', () => {
  test.each([
    ['Chief Executive', 'chief-executive'],
    ['Accountable Officer', 'chief-executive'],
    ['Hospital Chief Executive Officer (HCEO)', 'chief-executive'],
    ['Deputy Chief Executive & Director of Finance', 'deputy-chief-executive'],
    ['Deputy CEO', 'deputy-chief-executive'],
    ['Chief Nurse and Deputy Chief Executive', 'nursing'],
    ['Executive Medical Director/Deputy Chief Executive', 'medical'],
    ['Chief Finance Officer', 'finance'],
    ['SEV NBR Group Chief Financial Officer', 'finance'],
    ['Director of Finance, Performance and Estates', 'finance'],
    ['Director of Performance and Finance', 'finance'],
    ['Finance Director – maternity cover, 12 months', 'finance'],
    ['Executive Director – Nursing', 'nursing'],
    ['Executive Nurse', 'nursing'],
    ['Director of Quality, Governance and Nursing', 'nursing'],
    ['Medical Director (Responsible Officer)', 'medical'],
    ['Chief Clinical Officer', 'medical'],
    ['Chief Operating Officer (Interim) - 12 months', 'operations'],
    ['Interim Director of Workforce & OD', 'people'],
    ['HR Director', 'people'],
    ['Chief People Officer', 'people'],
    ['Director of Strategy and Partnerships', 'strategy'],
    ['Chief Integration Officer', 'strategy'],
    ['Group Chief Digital & Information Officer (CDIO)', 'digital'],
    ['Chief Information Officer', 'digital'],
    ['Director of Corporate Affairs / Company Secretary', 'governance'],
    ['Trust Secretary', 'governance'],
    ['Executive Director of Commissioning', 'commissioning'],
    ['Director of Estates & Facilities', 'estates'],
    ['Director of Communications and Engagement', 'communications'],
    ['Director of Improvement', 'improvement'],
    ['Managing Director', 'managing-director'],
    ['Chief AHP Officer', 'allied-health'],
    ['Chief Paramedic and Quality Officer', 'allied-health'],
    ['Director of Population Health', 'public-health'],
    ['Chief Commercial Officer', 'other'],
    ['Chief Nurse and Director of Infection Prevention and Control', 'nursing'],
    ['Chief Operating Officer and Director of Clinical Services', 'operations'],
    ['Chief Finance Officer and Director of Charities', 'finance'],
    ['Chief People Officer & Director of Education', 'people'],
    ['Executive Medical Director and Director of Research and Innovation', 'medical'],
  ])('%s', (title, family) => {
    expect(verdict(title)).toBe(`yes ${family}`)
  })
})

describe('not a post of the board, whatever is paid', () => {
  test.each([
    'Deputy Chief Nurse and Director of Infection Prevention and Control',
    'Executive Assistant to the Chief Executive and Director of Education',
    'Chief Pharmacist and Director of Research',
    'Deputy Director of Finance',
    'Associate Director of Nursing and Quality',
    'Assistant Director, Adults & Safeguarding',
    'AD Operations',
    'Deputy Chief of People',
    'Interim Deputy Director of Public Health Services',
    'Clinical Director for Planned Care',
    'Director of Clinical Services',
    'Training Programme Director- Neurology',
    'Deputy Divisional Director',
    'Divisional Director of Nursing',
    'Site Director of Estates, Southern sites',
    'System Medical Director - Severn Invented NHS Foundation Trust',
    'Regional Medical Director',
    'Non Executive Director',
    'Non-Executive Director of Governance',
    'Governing Body Lay Member',
    'ICS Independent Chair',
    'PA to Director of Allied Health Professions',
    'Business Manager to Director of Strategy - Planning and Partnerships',
    'Administrator to Chief Executive & Team Coordinator',
    'Executive Assistant',
    'Executive Personal Assistant',
    'ICS Chief of Staff',
    'Chief Cardiac Physiologist',
    'Senior / Chief Cardiac Physiologist',
    'Chief Pharmacist / Director of Pharmacy',
    'Chief Clinical Information Officer',
    'Deputy Chief Nursing Information Officer',
    'Director of Midwifery',
    'Director of Infection Prevention and Control',
    'Director of Operational Estates',
    'Director of Charities',
    'Directorate Manager Theatres',
    'Assistant Trust Secretary',
    'Head of Nursing',
    'Staff Nurse',
    '',
  ])('%s', (title) => {
    expect(verdict(title)).toBe('no')
  })
})

describe('the pay', () => {
  test.each<[string, Given, string]>([
    ['Director of Finance', { pay: 'Competitive' }, 'yes finance'],
    ['Director of Finance', unstated, 'yes finance'],
    ['Director of Finance', { pay: 'up to £145,000', amounts: [145_000, 145_000] }, 'yes finance'],
    ['Chief Finance Officer', band9, 'unsure finance'],
    ['Chief Finance Officer', { pay: '', amounts: [45_000, 50_000] }, 'no'],
    ['Medical Director', { pay: '', amounts: [82_096, 110_683] }, 'yes medical'],
    ['Director of Strategy', { pay: 'Competitive' }, 'yes strategy'],
    ['Director of Strategy', unstated, 'unsure strategy'],
    ['Director of Strategy', band9, 'unsure strategy'],
    ['Director of Strategy', band8d, 'no'],
    ['Director of Communications', { pay: 'Competitive' }, 'unsure communications'],
    ['Director of Communications', { pay: 'Band 9' }, 'unsure communications'],
    // Both ends raised by the supplement for inner London.
    ['Director of Service Improvement', { pay: '', amounts: [82_804, 94_644] }, 'no'],
    ['Director of Nursing (Surgery)', { pay: 'VSM' }, 'unsure nursing'],
    ['Director of Nursing (Surgery)', band9, 'no'],
    ['Director of Out of Hospital Care', { pay: 'VSM' }, 'unsure other'],
    ['Director of Out of Hospital Care', band9, 'no'],
  ])('%s, %o: %s', (title, given, expected) => {
    expect(verdict(title, given)).toBe(expected)
  })
})

describe('the employer', () => {
  test.each<[string, string, string]>([
    ['Director of Population Healthcare Planning', ccg, 'yes commissioning'],
    ['Director of Finance', 'Taff Valley University Health Board', 'yes finance'],
    ['Chief Executive', 'NHS Blood and Transplant', 'unsure chief-executive'],
    ['Director of System Support', 'NHS England and NHS Improvement', 'no'],
    ['Medical Director, System Improvement', 'NHS England and NHS Improvement', 'no'],
    ['Managing Director', 'NHS Severn Commissioning Support Unit', 'no'],
    ['Chief Nurse', 'Trust Executives', 'unsure nursing'],
    ['Chief Executive', 'St Invented’s Hospice', 'no'],
    ['Medical Director', 'Severn GP Federation Ltd', 'no'],
    ['Chief Operating Officer', 'General Medical Practice', 'no'],
    ['Director of Public Health', 'Severnshire County Council', 'no'],
    ['Director of IT and Analytics', 'Severn Health Care CIC', 'no'],
  ])('%s at %s: %s', (title, employer, expected) => {
    expect(verdict(title, { employer })).toBe(expected)
  })

  test('is one of ours where the directory knows it, whatever it calls itself', () => {
    expect(verdict('Director of Finance', { employer: 'Severn Health' })).toBe('no')
    expect(verdict('Director of Finance', { employer: 'Severn Health', known: true })).toBe('yes finance')
  })
})

test('the reason names the title, the employer and the pay that it rests on', () => {
  expect(judged('Director of Communications', { ...band9, pay: '£91,004 - £104,927' }).why).toBe(
    '“Director of Communications” is in some organisations a post of the board, Severn Invented NHS Foundation Trust is an NHS organisation with a board, and the pay is band 9 of Agenda for Change (“£91,004 - £104,927”).',
  )
  expect(judged('Clinical Director for Planned Care').why).toBe(
    '“Clinical Director for Planned Care” is a clinical director of services, below the board.',
  )
})
