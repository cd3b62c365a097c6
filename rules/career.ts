import type { Category } from './categories.ts'

/** Kinds of NHS organisation a person has worked in or looks for. */
export const organisationKinds = {
  acute: 'Acute trust',
  'mental-health': 'Mental health and learning disability trust',
  community: 'Community trust',
  ambulance: 'Ambulance trust',
  specialist: 'Specialist trust',
  'care-trust': 'Integrated or care trust',
  group: 'Group of trusts under one leadership',
  'integrated-care-board': 'Integrated care board',
  national: 'National body or its region',
} as const satisfies Category

export type OrganisationKind = keyof typeof organisationKinds

/**
 * Sizes of a trust by its turnover in a year, as pay for very senior managers is banded. Integrated care boards are
 * banded by their population instead and have no size here.
 */
export const organisationSizes = {
  'under-200': 'Under £200 million a year',
  '200-500': 'From £200 million to £500 million a year',
  '500-1000': 'From £500 million to £1 billion a year',
  'over-1000': 'Over £1 billion a year',
} as const satisfies Category

export type OrganisationSize = keyof typeof organisationSizes

/** How far somebody would go for a post. */
export const travel = {
  'daily-60': 'Up to 60 minutes each way, daily',
  'daily-90': 'Up to 90 minutes each way, daily',
  weekly: 'Away from home during the week',
  relocate: 'Would move home',
} as const satisfies Category

export type Travel = keyof typeof travel

/** How long somebody must stay after giving notice; 3 to 6 months are common among directors. */
export const noticePeriods = {
  none: 'None',
  '1-month': 'Up to 1 month',
  '2-months': '2 months',
  '3-months': '3 months',
  '4-months': '4 months',
  '6-months': '6 months',
  longer: 'More than 6 months',
} as const satisfies Category

export type NoticePeriod = keyof typeof noticePeriods

/** The terms on which somebody is paid now. */
export const payFrameworks = {
  vsm: 'Very senior manager (VSM)',
  'executive-senior-manager': 'Executive and senior manager (ESM)',
  'band-9': 'Agenda for Change band 9',
  'band-8d': 'Agenda for Change band 8d',
  'band-8c': 'Agenda for Change band 8c',
  medical: 'Medical or dental',
  other: 'Other terms',
} as const satisfies Category

export type PayFramework = keyof typeof payFrameworks

/** Whether somebody sits on a board now. */
export const boardMembership = {
  voting: 'Yes, with a vote',
  attending: 'Yes, without a vote',
  no: 'No',
} as const satisfies Category

export type BoardMembership = keyof typeof boardMembership

/** Where a professional registration is held. Some posts need one: nursing, medical and finance directors. */
export const registrationBodies = {
  none: 'No professional registration',
  nmc: 'Nursing and Midwifery Council (NMC)',
  gmc: 'General Medical Council (GMC)',
  gdc: 'General Dental Council (GDC)',
  gphc: 'General Pharmaceutical Council (GPhC)',
  hcpc: 'Health and Care Professions Council (HCPC)',
  'social-work-england': 'Social Work England',
  icaew: 'Institute of Chartered Accountants in England and Wales (ICAEW)',
  cipfa: 'Chartered Institute of Public Finance and Accountancy (CIPFA)',
  acca: 'Association of Chartered Certified Accountants (ACCA)',
  cima: 'Chartered Institute of Management Accountants (CIMA)',
  icas: 'Institute of Chartered Accountants of Scotland (ICAS)',
  cai: 'Chartered Accountants Ireland',
  cipd: 'Chartered Institute of Personnel and Development (CIPD)',
  other: 'Another body',
} as const satisfies Category

export type RegistrationBody = keyof typeof registrationBodies
