import { groupsOf } from './groups.ts'
import { pseudoInverse } from './pseudo-inverse.ts'
import { sumOf, tallyOf } from './ratings.ts'

/** One assessor's part of a fit. */
interface Fitted {
  assessor: string
  /** How many points more than the mean of their group they give. */
  effect: number
  /** Times the residual variance it is the effect's variance. */
  factor: number
  cases: number
  shared: number
}

export interface AdditiveFit {
  /** By name, ascending. */
  assessors: Fitted[]
  /** Who can be compared, by their places among the assessors. */
  groups: number[][]
  /** The residual variance, 0 without degrees of freedom. */
  variance: number
  freedom: number
}

interface Given {
  assessor: number
  value: number
}

/**
 * Least squares of value = case + assessor + error, each group's assessors summing to 0. With the cases eliminated, the
 * assessors' equations are L effect = r: L is the Laplacian of who shared cases with whom, the Schur complement of the
 * normal equations, and r what each gave above the means of their cases. Its pseudo-inverse, group by group, gives the
 * effects and, times the residual variance, their covariance. Source: Searle 1971, Linear Models, 7.1.
 */
export function additiveFit(scores: readonly { case: string; assessor: string; value: number }[]): AdditiveFit {
  const names = [...new Set(scores.map(({ assessor }) => assessor))].sort()
  const places = new Map(names.map((name, place) => [name, place]))
  const byCase = new Map<string, Given[]>()
  for (const { case: of, assessor, value } of scores) {
    const given = { assessor: places.get(assessor) ?? 0, value }
    if (!byCase.get(of)?.push(given)) byCase.set(of, [given])
  }
  const cases = [...byCase.values()]
  const panels = cases.map((given) => [...tallyOf(given.map(({ assessor }) => assessor))])
  const laplacian = names.map(() => names.map(() => 0))
  const above = names.map(() => 0)
  for (const [at, given] of cases.entries()) {
    const mean = meanOf(given)
    for (const { assessor, value } of given) above[assessor]! += value - mean
    for (const [one, times] of panels[at]!) {
      laplacian[one]![one]! += times
      for (const [other, count] of panels[at]!) laplacian[one]![other]! -= (times * count) / given.length
    }
  }

  const assessors = names.map((assessor): Fitted => ({ assessor, effect: 0, factor: 0, cases: 0, shared: 0 }))
  const groups = groupsOf(
    panels.map((panel) => panel.map(([assessor]) => assessor)),
    names.length,
  )
  for (const members of groups) {
    const inverse = pseudoInverse(members.map((one) => members.map((other) => laplacian[one]![other]!)))
    for (const [at, member] of members.entries()) {
      const effect = sumOf(members.map((other, to) => inverse[at]![to]! * above[other]!))
      Object.assign(assessors[member]!, { effect, factor: inverse[at]![at]! })
    }
  }
  for (const panel of panels) {
    for (const [assessor] of panel) {
      const fitted = assessors[assessor]!
      fitted.cases += 1
      if (panel.length > 1) fitted.shared += 1
    }
  }
  const freedom = scores.length - cases.length - (names.length - groups.length)
  const residual = sumOf(cases.map((given) => unexplained(given, assessors)))
  return { assessors, groups, variance: freedom > 0 ? residual / freedom : 0, freedom }
}

const meanOf = (given: Given[]) => sumOf(given.map(({ value }) => value)) / given.length

/** The sum of squares that is left of a case's scores. */
function unexplained(given: Given[], assessors: Fitted[]): number {
  const rest = given.map(({ assessor, value }) => ({ assessor, value: value - assessors[assessor]!.effect }))
  const mean = meanOf(rest)
  return sumOf(rest.map(({ value }) => (value - mean) ** 2))
}
