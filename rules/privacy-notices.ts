import { assessor } from './privacy-notices/assessor.ts'
import { candidate } from './privacy-notices/candidate.ts'
import { complainant } from './privacy-notices/complainant.ts'
import { conversationPartner } from './privacy-notices/conversation-partner.ts'
import { endorser } from './privacy-notices/endorser.ts'
import { equality } from './privacy-notices/equality.ts'
import { importedMember } from './privacy-notices/imported-member.ts'
import { nominator } from './privacy-notices/nominator.ts'
import { nominee } from './privacy-notices/nominee.ts'
import type { Notice } from './privacy-notices/notice.ts'
import { opportunity } from './privacy-notices/opportunity.ts'
import { organisation } from './privacy-notices/organisation.ts'
import { selfAssessment } from './privacy-notices/self-assessment.ts'

export type { Notice } from './privacy-notices/notice.ts'

/**
 * What each audience is told where it is asked for data: every version there has been, the oldest first, so that what a
 * person saw can be read again. Our own words; an information governance lead signs them off.
 */
export const privacyNotices = {
  candidate: { label: 'Candidates', versions: candidate },
  'self-assessment': { label: 'Self-assessments', versions: selfAssessment },
  nominee: { label: 'People who are nominated', versions: nominee },
  nominator: { label: 'People who nominate, and their assistants', versions: nominator },
  endorser: { label: 'People who endorse', versions: endorser },
  assessor: { label: 'People who assess, or review an assessment', versions: assessor },
  'conversation-partner': { label: 'Both people of a talent conversation', versions: conversationPartner },
  opportunity: { label: 'Members who ask for opportunities to grow', versions: opportunity },
  'imported-member': { label: 'Members whose board listed them before', versions: importedMember },
  organisation: { label: 'Organisations with vacancies', versions: organisation },
  complainant: { label: 'Complaints and data requests', versions: complainant },
  equality: { label: 'Equality questions', versions: equality },
} as const satisfies Record<string, { label: string; versions: readonly Notice[] }>

export type Audience = keyof typeof privacyNotices

/** The audiences, in the order of the table. */
export const audiences = Object.keys(privacyNotices) as Audience[]

/** The version in force on a day (`yyyy-mm-dd`); the first one before any was. */
export const noticeFor = (audience: Audience, today: string): Notice =>
  inForce(privacyNotices[audience].versions, today)

/** A version that a person saw; null where there is none of that number. */
export const noticeSeen = (audience: Audience, version: number): Notice | null =>
  privacyNotices[audience].versions.find((notice) => notice.version === version) ?? null

/** Of versions in the order of their days, the last that has begun. */
export function inForce(versions: readonly Notice[], today: string): Notice {
  const notice = versions.findLast(({ from }) => from <= today) ?? versions[0]
  if (!notice) throw new Error('a privacy notice without a version')
  return notice
}
