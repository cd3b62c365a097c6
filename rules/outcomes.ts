import type { Outcome } from './categories.ts'
import { addMonths } from './working-days.ts'
import type { Readiness } from './readiness.ts'

/** Those that admit to the pool, and as how ready. */
export const admitting: Partial<Record<Outcome, Readiness>> = { now: 'now', '6-12': '6-12' }

/** What a candidate reads: the same outcome, said to them. */
export const toCandidate: Record<Outcome, string> = {
  now: 'You are admitted to the talent pool, ready now (0 to 6 months)',
  '6-12': 'You are admitted to the talent pool, ready in 6 to 12 months',
  pipeline: 'You are in the pipeline, ready in 12 to 24 months, with a development plan',
  develop: 'Develop, and apply again',
  defer: 'Not at this time',
}

/** Near-misses, who get a plan and a day from which they may apply again. */
export const nearMisses: readonly Outcome[] = ['pipeline', 'develop']

/** From when somebody may apply again unless the panel says another day: our own choice, no published standard was found. */
const monthsUntil = { pipeline: 12, develop: 6 } as const

/** The day proposed for applying again, `yyyy-mm-dd`; null for an outcome that needs none. */
export const applyAgainFrom = (outcome: string, today: string): string | null =>
  outcome === 'pipeline' || outcome === 'develop' ? addMonths(today, monthsUntil[outcome]) : null

/**
 * The last day from which a panel may say that somebody can apply again: two years on, so that a year typed wrongly shuts
 * nobody out.
 * @param today a day, YYYY-MM-DD
 */
export const latestAgain = (today: string): string => addMonths(today, 24)

/** What the candidate may say of their feedback. */
export const usefulness = {
  very: 'Very useful',
  partly: 'Partly useful',
  not: 'Not useful',
} as const
