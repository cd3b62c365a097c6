import type { Category } from './categories.ts'

/** Why somebody may not assess somebody; `none`: nothing speaks against it. */
export const conflicts = {
  none: 'No conflict',
  employer: 'We work, or in the last 3 years worked, for the same organisation',
  nominator: 'I nominated them',
  endorser: 'I endorsed them, or was asked to',
  partner: 'I held a talent conversation with them',
  manager: 'I am or was their line manager',
  candidate: 'I have applied to the same round',
  before: 'I had a part in assessing or reviewing them before',
  personal: 'We are related or close, or have an interest in common',
  other: 'Something else that could be seen to sway me',
} as const satisfies Category

export type Conflict = keyof typeof conflicts

/** How long an employer counts, in months. */
export const employerMonths = 36

/** What is known of an assessor and a candidate. */
export interface Known {
  /** Organisations of each, now and in the last 3 years, with those they became or came from. */
  sameEmployer: boolean
  nominated: boolean
  endorses: boolean
  conversed: boolean
  applies: boolean
  before: boolean
  /** Whom the candidate reports to, in the candidate's words. */
  reportsTo: string
  assessorName: string
}

/** What the service finds by itself, the plainest first; null where it finds nothing. The assessor is asked all the same. */
export function conflictFound(known: Known): Exclude<Conflict, 'none'> | null {
  if (known.applies) return 'candidate'
  if (known.nominated) return 'nominator'
  if (known.endorses) return 'endorser'
  if (known.conversed) return 'partner'
  if (names(known.reportsTo, known.assessorName)) return 'manager'
  if (known.before) return 'before'
  return known.sameEmployer ? 'employer' : null
}

/** Whether the words name the person: first and last name, in whatever case. */
function names(words: string, name: string): boolean {
  const parts = wordsOf(name)
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last || first === last) return false
  const said = wordsOf(words)
  return said.includes(first) && said.includes(last)
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{M}'’-]+/gu) ?? []
