import { addMonths } from './working-days.ts'

/**
 * Readiness bands. The pool is for people "ready now" or ready to step up "within the next 6-12 months";
 * later bands are the pipeline.
 */
export const readinessBands = {
  now: { label: 'Ready now (0 to 6 months)', short: 'Ready now', rank: 1, pool: true },
  '6-12': { label: 'Ready in 6 to 12 months', short: '6 to 12 months', rank: 2, pool: true },
  '12-24': { label: 'Ready in 12 to 24 months', short: '12 to 24 months', rank: 3, pool: false },
  '24-plus': { label: 'Ready in more than 24 months', short: 'More than 24 months', rank: 4, pool: false },
} as const

export type Readiness = keyof typeof readinessBands

/** The bands' keys, the readiest first. */
export const readinessNames = Object.keys(readinessBands) as Readiness[]

/** The bands as a list to choose from. */
export const readinessLabels = Object.fromEntries(
  readinessNames.map((band) => [band, readinessBands[band].label]),
) as Record<Readiness, string>

/** How long a membership lasts, in months: the sources name none; a two-year cohort is the nearest published anchor. */
export const membershipMonths = 24

/**
 * The day a membership ends unless renewed.
 * @param admitted the day of admission, `yyyy-mm-dd`
 * @returns `yyyy-mm-dd`, 24 months later; the last day of the month where that month is shorter
 */
export const expiryOf = (admitted: string): string => addMonths(admitted, membershipMonths)
