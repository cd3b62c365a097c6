import type { Category } from './categories.ts'

/** How much evidence of an item an assessor found, from the least on; the last is no level but want of a chance to show any. */
export const evidenceScale = {
  none: 'No evidence',
  limited: 'Limited evidence',
  partial: 'Partial evidence',
  good: 'Good evidence',
  strong: 'Strong evidence',
  'no-chance': 'No chance to demonstrate',
} as const satisfies Category

export type EvidenceLevel = keyof typeof evidenceScale

const points: Record<EvidenceLevel, number | null> = {
  none: 0,
  limited: 1,
  partial: 2,
  good: 3,
  strong: 4,
  'no-chance': null,
}

/**
 * A level as points from 0 to 4, for measuring whether assessors agree and for nothing else: no sum, mean
 * or rank of them is ever told of a person. Whoever had no chance has no points, which is missing, and not 0.
 */
export const pointsOf = (level: EvidenceLevel): number | null => points[level]
