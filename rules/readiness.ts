import { addMonths } from './working-days.ts'

/**
 * Readiness bands. The pool is for people "ready now" or ready to step up "within the next 6-12 months";
 * later bands are the pipeline. `between`: in how many months at the earliest and the latest.
 */
export const readinessBands = {
  now: { label: 'Ready now (0 to 6 months)', short: 'Ready now', rank: 1, pool: true, between: [0, 0] },
  '6-12': { label: 'Ready in 6 to 12 months', short: '6 to 12 months', rank: 2, pool: true, between: [6, 12] },
  '12-24': { label: 'Ready in 12 to 24 months', short: '12 to 24 months', rank: 3, pool: false, between: [12, 24] },
  '24-plus': {
    label: 'Ready in more than 24 months',
    short: 'More than 24 months',
    rank: 4,
    pool: false,
    between: [24, 60],
  },
} as const

export type Readiness = keyof typeof readinessBands

/** The bands' keys, the readiest first. */
export const readinessNames = Object.keys(readinessBands) as Readiness[]

/** The bands as a list to choose from. */
export const readinessLabels = Object.fromEntries(
  readinessNames.map((band) => [band, readinessBands[band].label]),
) as Record<Readiness, string>

/**
 * When somebody becomes ready, at the earliest and at the latest, whose band was set on a day. All days are `yyyy-mm-dd`.
 * @param setOn the day on which somebody judged it
 */
export const readyBetween = (band: Readiness, setOn: string) => ({
  from: addMonths(setOn, readinessBands[band].between[0]),
  by: addMonths(setOn, readinessBands[band].between[1]),
})

/** After how many months what was said of a member counts as stale: readiness, and that they are still available. */
export const staleMonths = 6

/** Whether what was said on a day is stale by now: more than six months have passed. All days are `yyyy-mm-dd`. */
export const isStale = (saidOn: string, today: string) => addMonths(saidOn, staleMonths) < today

/** How what was judged of a member's readiness for a role stands. */
export const judgements = {
  holds: { label: 'Up to date', tag: 'green' },
  stale: { label: `More than ${staleMonths} months old`, tag: 'orange' },
  refresh: { label: 'Judge anew: new post', tag: 'orange' },
  none: { label: 'Not judged yet', tag: 'grey' },
} as const

/**
 * How it stands today.
 * @param held the last judgement; null for none
 * @param postChangedAt when the member last changed post; null for never
 * @param today `yyyy-mm-dd`
 */
export function judgementOf(
  held: { set_on: string; set_at: Date } | null,
  postChangedAt: Date | null,
  today: string,
): keyof typeof judgements {
  if (!held) return 'none'
  if (postChangedAt && held.set_at < postChangedAt) return 'refresh'
  return isStale(held.set_on, today) ? 'stale' : 'holds'
}

/** How long a membership lasts, in months: the sources name none; a two-year cohort is the nearest published anchor. */
export const membershipMonths = 24

/**
 * The day a membership ends unless renewed.
 * @param admitted the day of admission, `yyyy-mm-dd`
 * @returns `yyyy-mm-dd`, 24 months later; the last day of the month where that month is shorter
 */
export const expiryOf = (admitted: string): string => addMonths(admitted, membershipMonths)
