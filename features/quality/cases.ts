import { pointsOf, type EvidenceLevel } from '../../rules/evidence-scale.ts'
import type { Given } from './scores-given.ts'

/** One person who was assessed. */
export interface Case {
  id: string
  panel: string
  /** In a fixed order. */
  assessors: string[]
  /** For each item, what each of them gave: the points, `noChance` or NaN, where it is missing. */
  rows: number[][]
}

/** Beside the points from 0 to 4: a level that is none. */
const noChance = 5

/** Whether it is points, and not want of a chance to show anything. */
export const isPoints = (code: number) => code < noChance

/**
 * The scores by whom they are about.
 * @param items whose scores are in the rows, in this order
 */
export function casesOf(given: readonly Given[], items: readonly string[]): Case[] {
  const ordered = given.toSorted((one, other) => (one.assessor < other.assessor ? -1 : 1))
  return [...Map.groupBy(ordered, ({ assessment }) => assessment)].map(([id, by]) => ({
    id,
    panel: by[0]!.panel,
    assessors: by.map(({ assessor }) => assessor),
    rows: items.map((item) => by.map(({ levels }) => codeOf(levels[item]))),
  }))
}

const codeOf = (level: EvidenceLevel | undefined) => (level === undefined ? Number.NaN : (pointsOf(level) ?? noChance))

/**
 * The points of an item, one row a seat, one column a case; null where there are none. A row is the first, second, third of
 * each case and not one person: it is the same whoever sits where.
 */
export function ratingsOf(cases: readonly Case[], item: number): (number | null)[][] {
  const seats = Math.max(0, ...cases.map(({ assessors }) => assessors.length))
  return Array.from({ length: seats }, (_, seat) =>
    cases.map(({ rows }) => {
      const code = rows[item]![seat]
      return code !== undefined && isPoints(code) ? code : null
    }),
  )
}
