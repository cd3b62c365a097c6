import { expect, test } from 'vitest'
import { keysOf } from './categories.ts'
import { evidenceScale, pointsOf } from './evidence-scale.ts'

test('five levels of evidence, each a point more than the last, and no points for want of a chance', () => {
  expect(keysOf(evidenceScale).map((level) => [evidenceScale[level], pointsOf(level)])).toEqual([
    ['No evidence', 0],
    ['Limited evidence', 1],
    ['Partial evidence', 2],
    ['Good evidence', 3],
    ['Strong evidence', 4],
    ['No chance to demonstrate', null],
  ])
})
