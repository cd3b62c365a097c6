type Length = { keepsMonths: number } | { keepsDays: number }

export type RetentionRule = Length & {
  /** What is kept, as a heading. */
  what: string
  /** The day from which it is counted, in words. */
  from: string
  /** Where the length comes from. */
  source: string
  /** How many went on a day would tell of somebody. */
  uncounted?: true
}

export const tribunal =
  'The time for a tribunal claim is to rise to six months (Employment Rights Act 2025): advisers suggest keeping for at least nine, comparable bodies keep for 6 to 12'
/** Where no length is published. */
export const ownDefault = 'The programme’s own default; no published standard was found'
