import type { EvidenceLevel } from '../../../rules/evidence-scale.ts'
import { agreementOf } from '../../../rules/moderation.ts'
import { pointsOf } from '../../../rules/evidence-scale.ts'
import type { Person } from '../people.ts'
import { prose } from '../prose.ts'
import { drawn, type Finding } from './found.ts'

/** What a panel agrees on for one item. */
export interface Agreed {
  item: string
  level: EvidenceLevel
  reason: string
}

/** What most of them found; where no level has most, the one in the middle, with the reason. */
export function agreedFrom(candidate: Person, found: readonly (readonly Finding[])[]): Agreed[] {
  const items = found[0]?.map(({ item }) => item) ?? []
  return items.map((item) => {
    const levels = found.flatMap((one) => one.find((finding) => finding.item === item)?.level ?? [])
    const { majority } = agreementOf(levels)
    if (majority) return { item, level: majority, reason: '' }
    return { item, level: middleOf(levels), reason: reasons[drawn(item, candidate.name) % reasons.length] ?? '' }
  })
}

function middleOf(levels: readonly EvidenceLevel[]): EvidenceLevel {
  const seen = levels.filter((level) => pointsOf(level) !== null)
  const ordered = seen.toSorted((one, other) => (pointsOf(one) ?? 0) - (pointsOf(other) ?? 0))
  return ordered[Math.floor((ordered.length - 1) / 2)] ?? 'no-chance'
}

/** Why a panel settles on a level that most of it did not give. */
const reasons = [
  'Some of us had taken it for the work of a team. We read it again together: the decisions in it were theirs.',
  'We differed on how much one example can carry. A second one, which not all of us had noted, settled it.',
  prose`The answer to our further question weighs most, and two of us had scored before it was asked. We all heard it in the
    same way.`,
  'We read the signs of this item aloud, one by one, and recorded the level for which each of us had evidence.',
  'The higher score rested on what we expect of them, and not on what they showed. We kept to what they showed.',
]
