import { expect, test } from 'vitest'
import { severityOf, type Score } from './agreement.ts'

/** The same numbers each time, evenly from 0 to 1 (the generator mulberry32). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** As Box and Muller. */
const normal = (roll: () => number) => Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll())

const assessors = 60
const severityPlanted = (at: number) => (at - (assessors - 1) / 2) / 40

/**
 * 2,000 cases, each scored by three of sixty assessors whose planted severities go from -0.74 to 0.74. Each panel is of
 * neighbours by severity, as many as `near`; the severer they are, the stronger the cases that they are given, so that
 * their plain means hide their severity.
 */
function simulated(seed: number, near: number): Score[] {
  const roll = dice(seed)
  return Array.from({ length: 2000 }, (_, at) => {
    const first = Math.floor(roll() * (assessors - near + 1))
    const panel = new Set<number>()
    while (panel.size < 3) panel.add(first + Math.floor(roll() * near))
    const strength = 2 + severityPlanted(first + (near - 1) / 2) + normal(roll) / 2
    return [...panel].map((assessor) => ({
      case: `case ${at}`,
      assessor: `assessor ${assessor}`,
      value: strength - severityPlanted(assessor) + normal(roll) / 2,
    }))
  }).flat()
}

const plantedIn = (assessor: string) => severityPlanted(Number(assessor.split(' ')[1]))

const missedBy = (errors: number[]) => Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length)

test('it finds the severities that were planted, which the plain means do not', () => {
  const scores = simulated(2026, 12)
  const found = severityOf(scores)
  expect(found).toHaveLength(assessors)
  for (const { assessor, severity, lower, upper, cases, shared, group } of found) {
    expect(Math.abs(severity! - plantedIn(assessor))).toBeLessThan(0.35)
    expect(upper! - lower!).toBeLessThan(1)
    expect([shared, group]).toEqual([cases, 1])
  }
  const plain = [...Map.groupBy(scores, (it) => it.assessor)].map(
    ([assessor, given]) => 2 - given.reduce((sum, { value }) => sum + value, 0) / given.length - plantedIn(assessor),
  )
  expect(missedBy(found.map(({ assessor, severity }) => severity! - plantedIn(assessor)))).toBeLessThan(0.12)
  expect(missedBy(plain)).toBeGreaterThan(0.35)
})

test('where anybody may see anybody, each is found to a fifth of a point', () => {
  for (const { assessor, severity } of severityOf(simulated(7, assessors)))
    expect(Math.abs(severity! - plantedIn(assessor))).toBeLessThan(0.2)
})

test('of a hundred intervals, about ninety-five hold what was planted', () => {
  const all = Array.from({ length: 20 }, (_, seed) => severityOf(simulated(seed, assessors))).flat()
  const held = all.filter(
    ({ assessor, lower, upper }) => lower! <= plantedIn(assessor) && plantedIn(assessor) <= upper!,
  )
  expect(held.length / all.length).toBeGreaterThan(0.93)
  expect(held.length / all.length).toBeLessThan(0.97)
})

test('6,000 scores take less than 50 milliseconds', () => {
  const scores = simulated(1, 12)
  const times = Array.from({ length: 5 }, () => {
    const begun = performance.now()
    severityOf(scores)
    return performance.now() - begun
  })
  expect(Math.min(...times)).toBeLessThan(50)
})
