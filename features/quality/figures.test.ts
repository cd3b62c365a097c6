import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { fewestCases } from '../../rules/agreement.ts'
import { evidenceScale, type EvidenceLevel } from '../../rules/evidence-scale.ts'
import { keysOf } from '../../rules/categories.ts'
import { figuresOf } from './figures.ts'
import type { Given } from './scores-given.ts'

const items = ['speaks-up', 'managed-budgets', 'takes-a-system-perspective']
const levels = keysOf(evidenceScale).slice(0, 5) as EvidenceLevel[]

/** A number from 0 to 1 that is the same at every run. */
const chance = (seed: string) => createHash('md5').update(seed).digest().readUInt32BE() / 2 ** 32

interface Panel {
  name: string
  people: number
  assessors: string[]
  /** By how many steps an assessor scores lower than is shown. */
  severity?: Record<string, number>
  /** Draws each score by chance. */
  blind?: true
}

const panelOf = ({ name, people, assessors, severity = {}, blind }: Panel): Given[] =>
  Array.from({ length: people }, (_, n) => n).flatMap((n) =>
    assessors.map((assessor) => ({
      assessment: `${name}-${n}`,
      panel: name,
      assessor,
      levels: Object.fromEntries(
        items.map((item) => {
          const shown = blind ? chance(`${name}${n}${item}${assessor}`) * 4 : 1 + chance(`${name}${n}${item}`) * 2.2
          return [item, levels[Math.max(0, Math.min(4, Math.round(shown - (severity[assessor] ?? 0))))]!]
        }),
      ),
    })),
  )

describe('what the scores of a round say of the assessing', () => {
  test('who agree are told from who do not', () => {
    const agreeing = panelOf({ name: 'one', people: 20, assessors: ['a', 'b', 'c'] })
    const guessing = panelOf({ name: 'two', people: 20, assessors: ['d', 'e', 'f'], blind: true })
    const { round, panels } = figuresOf([...agreeing, ...guessing], items)
    const [one, two] = ['one', 'two'].map((name) => panels.find(({ panel }) => panel === name)!)
    expect(one!.alpha!.value).toBe(1)
    expect(two!.alpha!.value).toBeLessThan(0.3)
    expect(round.alpha!.value).toBeGreaterThan(two!.alpha!.value!)
    expect(round.alpha!.value).toBeLessThan(one!.alpha!.value!)
    expect(one!.further).toMatchObject({ kappa: 1, correlation: { model: 2, assessors: 3, one: 1, together: 1 } })
    expect(round.further!.correlation).toMatchObject({ model: 1, assessors: 3 })
  })

  test('whoever is severe is so by steps of the scale, whomever they saw', () => {
    const given = [
      ...panelOf({ name: 'one', people: 30, assessors: ['a', 'b', 'c'], severity: { c: 1 } }),
      // Another panel shares c, and sees people who show less.
      ...panelOf({ name: 'two', people: 30, assessors: ['c', 'd', 'e'], severity: { c: 2, d: 1, e: 1 } }),
    ]
    const { assessors } = figuresOf(given, items)
    const of = (name: string) => assessors.find(({ assessor }) => assessor === name)!.severity!
    expect(of('c').severity! - of('a').severity!).toBeCloseTo(1, 0)
    expect(of('d').severity! - of('a').severity!).toBeCloseTo(0, 0)
    expect(of('c').lower).toBeGreaterThan(of('a').upper!)
  })

  test('an item on which everybody is given the same tells nobody apart', () => {
    const given = panelOf({ name: 'one', people: 20, assessors: ['a', 'b'] }).map((one) => ({
      ...one,
      levels: { ...one.levels, 'speaks-up': 'good' as const },
    }))
    const { items: found } = figuresOf(given, items)
    expect(found.map(({ item, verdict }) => [item, verdict])).toEqual([
      ['speaks-up', 'not-at-all'],
      ['managed-budgets', 'tells-apart'],
      ['takes-a-system-perspective', 'tells-apart'],
    ])
  })

  test('no chance to demonstrate is a missing score, and not the lowest', () => {
    const given = panelOf({ name: 'one', people: 20, assessors: ['a', 'b', 'c'] }).map((one) =>
      one.assessor === 'c' ? { ...one, levels: { ...one.levels, 'managed-budgets': 'no-chance' as const } } : one,
    )
    const { round, assessors } = figuresOf(given, items)
    expect(round.alpha!.value).toBe(1)
    for (const { severity } of assessors) expect(severity!.severity).toBeCloseTo(0, 8)
  })

  test(`nothing of fewer than ${fewestCases} people: of a round, a panel, an item or an assessor`, () => {
    const many = panelOf({ name: 'many', people: fewestCases, assessors: ['a', 'b'] })
    const few = panelOf({ name: 'few', people: fewestCases - 1, assessors: ['c', 'd'], blind: true })
    const { round, panels, assessors } = figuresOf([...many, ...few], items)
    expect(round.alpha).not.toBeNull()
    expect(panels.map(({ panel, alpha, further }) => [panel, alpha !== null, further !== null])).toEqual([
      ['many', true, true],
      ['few', false, false],
    ])
    expect(assessors.filter(({ severity }) => severity === null).map(({ assessor }) => assessor)).toEqual(['c', 'd'])

    const alone = figuresOf(few, items)
    expect([alone.round.alpha, alone.round.further, alone.round.cases]).toEqual([null, null, fewestCases - 1])
    expect(alone.items.map(({ alpha, verdict }) => [alpha, verdict])).toEqual(items.map(() => [null, 'too-few']))
  })

  test('nobody who assessed alone is compared', () => {
    const given = panelOf({ name: 'one', people: 20, assessors: ['a'] })
    const { round, assessors } = figuresOf(given, items)
    expect(round).toEqual({ cases: 0, alpha: null, further: null })
    expect(assessors).toEqual([{ assessor: 'a', shared: 0, severity: null }])
    expect(figuresOf([], items)).toMatchObject({ panels: [], assessors: [] })
  })
})
