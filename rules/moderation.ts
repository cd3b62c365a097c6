import { evidenceScale, pointsOf, type EvidenceLevel } from './evidence-scale.ts'
import { keysOf } from './categories.ts'

/** How those who scored an item stand to each other. */
export interface Agreement {
  /** The level that more than half of them gave; null where there is none. */
  majority: EvidenceLevel | null
  /** How many steps of the scale lie between the lowest and the highest; 0 where fewer than two had the chance to see it. */
  apart: number
}

/** How the scores of one item agree. No chance to demonstrate is no point on the scale, and no step away from one. */
export function agreementOf(levels: readonly EvidenceLevel[]): Agreement {
  const given = (level: EvidenceLevel) => levels.filter((one) => one === level).length
  const points = levels.map(pointsOf).filter((point) => point !== null)
  return {
    majority: keysOf(evidenceScale).find((level) => given(level) * 2 > levels.length) ?? null,
    apart: points.length < 2 ? 0 : Math.max(...points) - Math.min(...points),
  }
}

/** Whether a consensus departs from the scores, so that its reason has to be told: more than half gave another level, or none did. */
export const departs = (consensus: EvidenceLevel, levels: readonly EvidenceLevel[]) =>
  agreementOf(levels).majority !== consensus

/** From how many steps apart a panel is asked to talk about an item first: two steps are more than a matter of taste. */
export const farApart = 2
