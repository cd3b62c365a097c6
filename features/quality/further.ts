import { fleissKappa, icc, shownFrom } from '../../rules/agreement.ts'
import { isPoints, type Case } from './cases.ts'

/** The same question by measures that others know; each is taken of every item by itself, and the mean of the items told. */
export interface Further {
  /** Fleiss' kappa, on the six levels as they are called. */
  kappa: number | null
  /** The intraclass correlation of one assessor, and of all who score a person together; null where it is not complete. */
  correlation: Correlation | null
}

interface Correlation {
  /** 2 where the same assessors scored everybody, so that it counts that one of them is severer; else 1. */
  model: 1 | 2
  assessors: number
  one: number
  together: number
}

/** Of the cases that as many assessors scored as most, and of the items on which enough of these have a score of each. */
export function furtherOf(cases: readonly Case[], items: number): Further {
  const kappas = Array.from({ length: items }, (_, item) => fleissKappa(cases.map(({ rows }) => rows[item]!)))
  return { kappa: meanOf(kappas), correlation: correlationOf(cases, items) }
}

function correlationOf(cases: readonly Case[], items: number): Correlation | null {
  const assessors = mostOften(cases.map((one) => one.assessors.length))
  if (assessors < 2) return null
  const full = cases.filter((one) => one.assessors.length === assessors)
  const model = new Set(full.map((one) => one.assessors.join())).size === 1 ? 2 : 1
  const found = Array.from({ length: items }, (_, item) => full.map(({ rows }) => rows[item]!).filter(isComplete))
    .filter((rows) => shownFrom(rows.length))
    .map((rows) => icc(rows))
  const one = meanOf(found.map((each) => (model === 2 ? each.icc2 : each.icc1).value))
  const together = meanOf(found.map((each) => (model === 2 ? each.icc2k : each.icc1k).value))
  return one === null || together === null ? null : { model, assessors, one, together }
}

const isComplete = (row: readonly number[]) => row.every(isPoints)

function mostOften(numbers: readonly number[]): number {
  const groups = Map.groupBy(numbers, (number) => number)
  return [...groups].toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? 0
}

/** Of those that can be told; null where none can. */
function meanOf(numbers: readonly number[]): number | null {
  const known = numbers.filter((number) => Number.isFinite(number))
  return known.length > 0 ? known.reduce((sum, number) => sum + number, 0) / known.length : null
}
