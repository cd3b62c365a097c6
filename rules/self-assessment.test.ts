import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keysOf } from './categories.ts'
import { executiveDirector1 } from './frameworks/executive-director-1.ts'
import type { Framework } from './frameworks/framework.ts'
import { leadershipCompetency1 } from './frameworks/leadership-competency-1.ts'
import { directions, evidenceWords, reportOf, scale, type Answer, type Answers } from './self-assessment.ts'
import { currentFrameworks, itemsOf } from './success-profile.ts'

const given = (answers: Record<string, Answer>, evidence = ''): Answers =>
  Object.fromEntries(Object.entries(answers).map(([item, answer]) => [item, { answer, evidence }]))
const itemsIn = (lines: { item: string }[]) => lines.map(({ item }) => item)

test('the scale has five answers, the last for want of a chance', () => {
  expect(Object.entries(scale)).toEqual([
    ['always', 'Almost always'],
    ['frequently', 'Frequently'],
    ['occasionally', 'Occasionally'],
    ['rarely', 'Rarely or never'],
    ['no-chance', 'No chance to demonstrate'],
  ])
  expect(evidenceWords).toBe(150)
})

const asha = given({
  'managed-budgets': 'no-chance',
  'speaks-up': 'always',
  resilient: 'rarely',
  flexible: 'frequently',
  'finds-new-solutions': 'occasionally',
})

test('a report shows strengths, what to develop, what had no chance and what is not answered yet', () => {
  const report = reportOf(executiveDirector1, asha)
  expect([report.framework, report.title]).toEqual(['executive-director/1', 'Executive Director Success Profile'])
  expect(itemsIn(report.strengths)).toEqual(['speaks-up', 'flexible'])
  expect(itemsIn(report.toDevelop)).toEqual(['finds-new-solutions', 'resilient'])
  expect(itemsIn(report.noChance)).toEqual(['managed-budgets'])
  expect(report.unanswered).toHaveLength(26 - Object.keys(asha).length)
  expect(report.changes).toEqual([])
})

test('each dimension has its question and all of its items, answered or not', () => {
  const { dimensions } = reportOf(executiveDirector1, asha)
  expect(dimensions.map(({ slug, lines }) => `${slug} ${lines.length}`)).toEqual([
    'competencies 9',
    'experiences 8',
    'traits 6',
    'drivers 3',
  ])
  expect(dimensions[2]!.question).toBe('How often would the people you work with see this in you?')
  expect(dimensions[0]!.lines[2]).toEqual({
    item: 'speaks-up',
    label: 'Speaks up',
    dimension: 'competencies',
    horizon: 'today',
    answer: 'always',
    answerLabel: 'Almost always',
    evidence: '',
  })
  expect(dimensions[0]!.lines[0]).toMatchObject({ answer: null, answerLabel: null })
})

test('what to prepare: an example of a strength that has none, and questions for the rest', () => {
  const { toPrepare } = reportOf(executiveDirector1, {
    ...asha,
    flexible: { answer: 'frequently', evidence: 'The winter of 2025.' },
    influence: { answer: 'always', evidence: ' \n ' },
  })
  expect(toPrepare.map(({ about, item }) => `${about} ${item}`)).toEqual([
    'example speaks-up',
    'example influence',
    'develop finds-new-solutions',
    'develop resilient',
    'chance managed-budgets',
  ])
  expect(toPrepare[0]!.words).toMatch(/^Find an example of “Speaks up”: /)
  expect(toPrepare[2]!.words).toMatch(/^Ask about “Finds new solutions”: .*\?$/)
  expect(toPrepare[4]!.words).toMatch(/^Ask about “Managed budgets”: .*\?$/)
})

test('evidence without an answer, or with one that the scale does not have, is kept and not answered', () => {
  const report = reportOf(executiveDirector1, {
    resilient: { answer: null, evidence: ' Two winters ' },
    flexible: { answer: 'toString', evidence: null },
    alchemy: { answer: 'always', evidence: 'Gold' },
  })
  expect(report.unanswered).toHaveLength(26)
  expect(report.unanswered.find(({ item }) => item === 'resilient')!.evidence).toBe('Two winters')
  expect(itemsIn(report.strengths)).toEqual([])
})

const changesFrom = (then: Framework, before: Answers, now: Framework, after: Answers) =>
  reportOf(now, after, { framework: then, answers: before }).changes

describe('how today differs from last time', () => {
  test.each<[Answer, Answer, keyof typeof directions]>([
    ['rarely', 'occasionally', 'more-often'],
    ['occasionally', 'always', 'more-often'],
    ['always', 'frequently', 'less-often'],
    ['no-chance', 'rarely', 'had-a-chance'],
    ['frequently', 'no-chance', 'no-chance'],
  ])('%s then, %s now: %s', (was, now, direction) => {
    const before = given({ resilient: was, flexible: 'always' })
    const after = given({ resilient: now, flexible: 'always', influence: 'always' })
    expect(changesFrom(executiveDirector1, before, executiveDirector1, after)).toEqual([
      {
        item: 'resilient',
        label: 'Resilient',
        was,
        wasLabel: scale[was],
        now,
        nowLabel: scale[now],
        direction,
        wasItem: null,
      },
    ])
  })

  test('an item that the earlier version did not have is not compared, whatever was stored', () => {
    const earlier: Framework = {
      ...executiveDirector1,
      version: 0,
      dimensions: executiveDirector1.dimensions.filter(({ slug }) => slug !== 'drivers'),
    }
    const before = given({ resilient: 'rarely', 'purpose-beyond-self': 'rarely' })
    const after = given({ resilient: 'always', 'purpose-beyond-self': 'always' })
    expect(itemsIn(changesFrom(earlier, before, executiveDirector1, after))).toEqual(['resilient'])
  })

  test('of another framework only what means the same is compared, under the name it had', () => {
    const before = given({ 'equality-and-inclusion': 'rarely', 'governance-and-assurance': 'rarely' })
    const after = given({ 'builds-a-culture-of-inclusion': 'frequently', 'speaks-up': 'always' })
    const changes = changesFrom(leadershipCompetency1, before, executiveDirector1, after)
    expect(changes.map(({ label, wasItem, direction }) => [label, wasItem, direction])).toEqual([
      [
        'Builds a culture of inclusion',
        'Promoting equality and inclusion, and reducing health and workforce inequalities',
        'more-often',
      ],
    ])
  })
})

const anyAnswers = (framework: Framework) =>
  fc.dictionary(
    fc.constantFrom(...itemsOf(framework).map(({ key }) => key)),
    fc.record({ answer: fc.constantFrom(...keysOf(scale), null), evidence: fc.constantFrom('', 'An example') }),
  )

function* everythingIn(value: unknown, name = ''): Generator<[string, unknown]> {
  yield [name, value]
  if (value instanceof Object) for (const [key, part] of Object.entries(value)) yield* everythingIn(part, key)
}

const isIndex = /^\d+$/
const ofMarks = /total|score|average|mean|percent|rank|sum|mark|pass|grade|count|level|points/i

test.each(currentFrameworks)('$title: no report has a total, an average, a rank, or any number at all', (framework) => {
  const other = currentFrameworks.find(({ name }) => name !== framework.name)!
  const previous = fc.constantFrom(framework, other).chain((then) => fc.tuple(fc.constant(then), anyAnswers(then)))
  fc.assert(
    fc.property(anyAnswers(framework), previous, (answers, [then, before]) => {
      for (const [name, value] of everythingIn(reportOf(framework, answers, { framework: then, answers: before }))) {
        expect(['string', 'object']).toContain(typeof value)
        if (!isIndex.test(name)) expect(name).not.toMatch(ofMarks)
        if (typeof value === 'string' && name !== 'framework') expect(value).not.toMatch(/\d|%/)
      }
    }),
    { numRuns: 30 },
  )
})

test('every answered item stands in exactly one list, every other among the unanswered', () => {
  fc.assert(
    fc.property(anyAnswers(executiveDirector1), (answers) => {
      const { strengths, toDevelop, noChance, unanswered } = reportOf(executiveDirector1, answers)
      const listed = itemsIn([...strengths, ...toDevelop, ...noChance, ...unanswered])
      expect(listed.toSorted()).toEqual(
        itemsIn(itemsOf(executiveDirector1).map(({ key }) => ({ item: key }))).toSorted(),
      )
    }),
    { numRuns: 30 },
  )
})
