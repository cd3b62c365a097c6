import type { Outcome } from '../../../rules/categories.ts'
import { keysOf } from '../../../rules/categories.ts'
import { evidenceScale, type EvidenceLevel } from '../../../rules/evidence-scale.ts'
import type { Person } from '../people.ts'
import { inPerson } from './in-person.ts'
import { inWriting } from './in-writing.ts'
import { withoutEvidence, type Bank } from './words.ts'

const banks: Record<string, Bank> = { ...inWriting, ...inPerson }

export type ItemScored = keyof typeof inWriting | keyof typeof inPerson

/** What one assessor finds of one item. */
export interface Finding {
  item: string
  level: EvidenceLevel
  evidence: string
}

/** Levels that a story tells of itself, by item: one for each who scores, in the order in which they lock. */
export type Told = Partial<Record<ItemScored, readonly EvidenceLevel[]>>

/**
 * What an assessor finds of every item. People who look at the same thing mostly see the same and sometimes do not, and
 * some are severer than others: who sees what follows from the names, so that each telling tells the same.
 * @param seat which of those who score they are, so that no two write the same sentence
 */
export const findingsOf = (candidate: Person, outcome: Outcome, by: Person, seat: number, told: Told = {}): Finding[] =>
  Object.keys(banks).map((item) => {
    const level = told[item as ItemScored]?.[seat] ?? seenBy(candidate, outcome, by, item)
    const sentences: readonly string[] =
      level === 'none' || level === 'no-chance' ? withoutEvidence[level] : (banks[item]?.[level] ?? [])
    return { item, level, evidence: sentences[(drawn(candidate.name, item) + seat) % sentences.length] ?? '' }
  })

function seenBy(candidate: Person, outcome: Outcome, by: Person, item: string): EvidenceLevel {
  if (item in inPerson && drawn(candidate.name, by.name, item) % 60 === 7) return 'no-chance'
  const shown = shownFor[outcome]
  const there = steps.indexOf(shown[drawn(item, candidate.name) % shown.length] ?? 'partial')
  return steps[Math.min(steps.length - 1, Math.max(1, there + apart(candidate, by, item)))] ?? 'partial'
}

/** From the least on, without "no chance". */
const steps: EvidenceLevel[] = keysOf(evidenceScale).filter((level) => level !== 'no-chance')

/** How many of a hundred scores lie a step above what the others see, and how many below. */
const tempers = [
  { up: 12, down: 6 },
  { up: 9, down: 9 },
  { up: 5, down: 14 },
] as const

/** A step up or down for about one score in five, down more often for whoever is severe. */
function apart(candidate: Person, by: Person, item: string): number {
  const { up, down } = tempers[drawn(by.name) % tempers.length] ?? tempers[0]
  const at = drawn(by.name, item, candidate.name) % 100
  return at < down ? -1 : at < down + up ? 1 : 0
}

/** How much evidence there was on the whole of those who came to each outcome; nobody is strong at everything. */
const shownFor: Record<Outcome, readonly EvidenceLevel[]> = {
  now: ['strong', 'good', 'good', 'strong', 'good', 'strong', 'partial'],
  '6-12': ['good', 'strong', 'partial', 'good', 'good', 'partial', 'good'],
  pipeline: ['good', 'partial', 'partial', 'good', 'limited', 'partial', 'good'],
  develop: ['partial', 'good', 'limited', 'partial', 'partial', 'good', 'partial'],
  defer: ['partial', 'limited', 'partial', 'limited', 'good', 'partial', 'limited'],
}

/** A number that looks drawn, and is always the same for the same words (FNV-1a). */
export function drawn(...words: readonly string[]): number {
  let hash = 2_166_136_261
  for (const letter of words.join('|')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619)
  return (hash ^ (hash >>> 15)) >>> 0
}
