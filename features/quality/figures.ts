import { discriminationOf, shownFrom, type Alpha, type Verdict } from '../../rules/agreement.ts'
import { casesOf, ratingsOf, type Case } from './cases.ts'
import { furtherOf, type Further } from './further.ts'
import { pooledAlpha } from './pooled-alpha.ts'
import type { Given } from './scores-given.ts'
import { severitiesOf, type OfAssessor } from './severities.ts'

/** How far those who assess agree, on all items together; null where it would be told of too few people. */
export interface Whole {
  /** How many people were scored by two assessors or more. */
  cases: number
  alpha: Alpha | null
  further: Further | null
}

export interface OfItem {
  item: string
  cases: number
  alpha: Alpha | null
  verdict: Verdict
}

export interface Figures {
  round: Whole
  panels: (Whole & { panel: string })[]
  items: OfItem[]
  assessors: OfAssessor[]
}

/**
 * What the scores of a round say of the assessing: never of a person who was assessed, and nothing of fewer than
 * `fewestCases` people.
 * @param items their keys, in the framework's order
 */
export function figuresOf(given: readonly Given[], items: readonly string[]): Figures {
  const cases = casesOf(given, items)
  const byPanel = Map.groupBy(cases, ({ panel }) => panel)
  return {
    round: wholeOf(cases, items.length),
    panels: [...byPanel].map(([panel, own]) => ({ panel, ...wholeOf(own, items.length) })),
    items: items.map((item, at) => ({ item, ...itemOf(cases, at) })),
    assessors: severitiesOf(cases),
  }
}

function wholeOf(cases: readonly Case[], items: number): Whole {
  const alpha = pooledAlpha(
    cases.map(({ rows }) => rows),
    items,
  )
  const shown = shownFrom(alpha.cases)
  return { cases: alpha.cases, alpha: shown ? alpha : null, further: shown ? furtherOf(cases, items) : null }
}

function itemOf(cases: readonly Case[], item: number): Omit<OfItem, 'item'> {
  const alpha = pooledAlpha(
    cases.map(({ rows }) => [rows[item]!]),
    1,
  )
  const shown = shownFrom(alpha.cases)
  return {
    cases: alpha.cases,
    alpha: shown ? alpha : null,
    verdict: shown ? discriminationOf(ratingsOf(cases, item)).verdict : 'too-few',
  }
}
