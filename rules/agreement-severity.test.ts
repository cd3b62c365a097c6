import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { severityOf, type Score, type Severity } from './agreement.ts'

/** "Asha: 1 2 . 4" gives the cases 0, 1 and 3. */
const scored = (...rows: string[]): Score[] =>
  rows.flatMap((row) => {
    const [assessor = '', values = ''] = row.split(': ')
    return values
      .split(' ')
      .flatMap((value, at) => (value === '.' ? [] : [{ case: `case ${at}`, assessor, value: Number(value) }]))
  })
const of = (found: Severity[], name: string) => found.find(({ assessor }) => assessor === name)!

/** Two-way layout without repetition; the residual mean square and t on (cases - 1)(assessors - 1) give the interval. */
test('in a balanced design it is the textbook’s: the mean of all less the assessor’s mean', () => {
  const judges = [
    [9, 6, 8, 7, 10, 6],
    [2, 1, 4, 1, 5, 2],
    [5, 3, 6, 2, 6, 4],
    [8, 2, 8, 6, 9, 7],
  ]
  const found = severityOf(scored(...judges.map((values, at) => `judge ${at}: ${values.join(' ')}`)))
  const mean = judges.flat().reduce((a, b) => a + b) / 24
  // Shrout and Fleiss 1979, Table 3: the residual mean square is 1.02, on 15 degrees of freedom, for which t is 2.131.
  const reach = 2.131 * Math.sqrt((1.02 / 6) * (3 / 4))
  for (const [at, values] of judges.entries()) {
    const { severity, lower, upper, ...rest } = of(found, `judge ${at}`)
    expect(severity).toBeCloseTo(mean - values.reduce((a, b) => a + b) / 6, 12)
    expect(upper! - severity!).toBeCloseTo(reach, 2)
    expect(severity! - lower!).toBeCloseTo(reach, 2)
    expect(rest).toEqual({ assessor: `judge ${at}`, cases: 6, shared: 6, group: 1 })
  }
  expect(found[0]!.assessor).toBe('judge 1')
})

test('who saw weaker cases is not thought severe for it', () => {
  const found = severityOf(scored('Asha: 4 4 3 .', 'Ben: . 4 3 1', 'Chi: . . 2 0'))
  expect(of(found, 'Asha').severity).toBeCloseTo(-1 / 3, 12)
  expect(of(found, 'Ben').severity).toBeCloseTo(-1 / 3, 12)
  expect(of(found, 'Chi').severity).toBeCloseTo(2 / 3, 12)
  for (const { severity, lower, upper } of found)
    for (const limit of [lower, upper]) expect(limit).toBeCloseTo(severity!, 6)
})

test('those whom no shared case joins are groups of their own, each with a mean of zero', () => {
  const found = severityOf(
    scored(
      'Asha: 1 2 . . . .',
      'Ben: 2 4 . . . .',
      'Chi: . 3 . . . .',
      'Dot: . . 4 4 . .',
      'Eve: . . 0 1 . .',
      'Fay: . . . . 3 2',
    ),
  )
  expect(found.map(({ assessor, group }) => `${assessor} ${group}`)).toEqual([
    'Asha 1',
    'Chi 1',
    'Ben 1',
    'Eve 2',
    'Dot 2',
    'Fay 3',
  ])
  for (const group of [1, 2]) {
    const members = found.filter((it) => it.group === group)
    expect(members.reduce((sum, { severity }) => sum + severity!, 0)).toBeCloseTo(0, 12)
  }
  expect(of(found, 'Eve').severity).toBeCloseTo(1.75, 12)
})

test('who shares no case cannot be compared', () => {
  const [fay] = severityOf(scored('Fay: 3 2'))
  expect(fay).toEqual({ assessor: 'Fay', severity: null, lower: null, upper: null, cases: 2, shared: 0, group: 1 })
  expect(severityOf([])).toEqual([])
})

test('without residual degrees of freedom there is no interval', () => {
  const found = severityOf(scored('Asha: 1 . .', 'Ben: 3 . 4'))
  expect(found).toEqual([
    { assessor: 'Asha', severity: 1, lower: null, upper: null, cases: 1, shared: 1, group: 1 },
    { assessor: 'Ben', severity: -1, lower: null, upper: null, cases: 2, shared: 1, group: 1 },
  ])
})

test('all alike: nobody is severe; what is no number is left out', () => {
  const alike = severityOf(scored('Asha: 2 2 2', 'Ben: 2 2 2'))
  for (const { severity, lower, upper } of alike) expect([severity, lower, upper]).toEqual([0, 0, 0])
  const odd = [Number.NaN, Infinity, -Infinity].map((value) => ({ case: 'case 0', assessor: 'Chi', value }))
  expect(severityOf([...odd, ...scored('Asha: 2 2 2', 'Ben: 2 2 2')])).toEqual(alike)
  expect(severityOf(odd)).toEqual([])
})

const someScores = fc.array(
  fc.record({
    case: fc.integer({ min: 0, max: 7 }).map(String),
    assessor: fc.integer({ min: 0, max: 6 }).map(String),
    value: fc.integer({ min: -4, max: 9 }),
  }),
  { maxLength: 40 },
)

const totals = (scores: Score[], key: 'case' | 'assessor') =>
  [...Map.groupBy(scores, (it) => it[key])].map(([name, part]) => {
    const sum = part.reduce((total, { value }) => total + value, 0)
    return { name, sum, mean: sum / part.length }
  })

test('it is of least squares: what is left sums to zero for each case and each assessor, and so does a group', () => {
  fc.assert(
    fc.property(someScores, (scores) => {
      const found = severityOf(scores)
      const free = scores.map((it) => ({ ...it, value: it.value + (of(found, it.assessor).severity ?? 0) }))
      const means = new Map(totals(free, 'case').map((it) => [it.name, it.mean]))
      const left = free.map((it) => ({ ...it, value: it.value - means.get(it.case)! }))
      for (const { sum } of totals(left, 'assessor')) expect(sum).toBeCloseTo(0, 9)
      for (const part of Map.groupBy(found, ({ group }) => group).values())
        expect(part.reduce((sum, { severity }) => sum + (severity ?? 0), 0)).toBeCloseTo(0, 9)
      for (const { severity, lower, upper } of found)
        if (lower !== null && upper !== null) expect(lower <= severity! && severity! <= upper).toBe(true)
    }),
  )
})

test('the order of scores, and a constant added to each case, do not matter; a sign turned turns severity', () => {
  fc.assert(
    fc.property(someScores, (scores) => {
      const found = severityOf(scores)
      const others: [Score[], number][] = [
        [scores.toReversed(), 1],
        [scores.map((it) => ({ ...it, value: it.value + 3 * Number(it.case) })), 1],
        [scores.map((it) => ({ ...it, value: -it.value })), -1],
      ]
      for (const [other, sign] of others) {
        const again = severityOf(other)
        for (const { assessor, severity, group } of found) {
          expect(of(again, assessor).severity ?? 0).toBeCloseTo(sign * (severity ?? 0), 9)
          expect(of(again, assessor).group).toBe(group)
        }
      }
    }),
  )
})
