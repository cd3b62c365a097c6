import type { Outcome } from './categories.ts'
import { addMonths } from './working-days.ts'
import type { Readiness } from './readiness.ts'

/** Those that admit to the pool, and as how ready. */
export const admitting: Partial<Record<Outcome, Readiness>> = { now: 'now', '6-12': '6-12' }

/** Near-misses, who get a plan and a day from which they may apply again. */
export const nearMisses: readonly Outcome[] = ['pipeline', 'develop']

/** From when somebody may apply again unless the panel says another day: our own choice, no published standard was found. */
const monthsUntil = { pipeline: 12, develop: 6 } as const

/** The day proposed for applying again, `yyyy-mm-dd`; null for an outcome that needs none. */
export const applyAgainFrom = (outcome: string, today: string): string | null =>
  outcome === 'pipeline' || outcome === 'develop' ? addMonths(today, monthsUntil[outcome]) : null

/** What the candidate may say of their feedback. */
export const usefulness = {
  very: 'Very useful',
  partly: 'Partly useful',
  not: 'Not useful',
} as const
