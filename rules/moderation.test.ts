import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { keysOf } from './categories.ts'
import { evidenceScale, type EvidenceLevel } from './evidence-scale.ts'
import { agreementOf, departs } from './moderation.ts'

test.each<[EvidenceLevel[], EvidenceLevel | null, number]>([
  [[], null, 0],
  [['good'], 'good', 0],
  [['good', 'good', 'strong'], 'good', 1],
  [['limited', 'good', 'strong'], null, 3],
  [['good', 'strong'], null, 1],
  [['no-chance', 'no-chance', 'strong'], 'no-chance', 0],
  [['none', 'no-chance', 'strong'], null, 4],
])('%j: most gave %s, %d steps apart', (levels, majority, apart) =>
  expect(agreementOf(levels)).toEqual({ majority, apart }),
)

test('a reason is needed for every consensus but what more than half scored, in whatever order', () => {
  const level = fc.constantFrom(...keysOf(evidenceScale))
  fc.assert(
    fc.property(level, fc.array(level, { maxLength: 6 }), (consensus, levels) => {
      const gave = levels.filter((one) => one === consensus).length
      expect(departs(consensus, levels)).toBe(gave * 2 <= levels.length)
      expect(departs(consensus, levels.toReversed())).toBe(departs(consensus, levels))
    }),
  )
})
