import { expect, test } from 'vitest'
import { events, hiddenFrom, sentence, type EventName } from './events.ts'
import { roleNames } from './roles.ts'

test('a sentence says who did what', () => {
  expect(sentence('application.admit', 'Priya Shah')).toBe('Priya Shah admitted them to the pool')
  expect(sentence('sign-in.complete', 'Asha Rahman')).toBe('Asha Rahman signed in')
})

test('an event of long ago, no longer in the table, keeps its name', () => {
  expect(sentence('application.shred', 'Priya Shah')).toBe('Priya Shah recorded “application.shred”')
  expect(sentence('constructor', 'Priya Shah')).toBe('Priya Shah recorded “constructor”')
})

test('a candidate never reads what goes on before they are asked, nor how they are assessed', () => {
  expect(hiddenFrom('candidate').toSorted()).toEqual([
    'application.edit',
    'assessment.assign',
    'assessment.end',
    'assessment.object',
    'assessment.open',
    'assessment.propose',
    'assessment.reconsider',
    'assessment.release',
    'assessment.reopen',
    'assessment.return',
    'assessment.settle',
    'assessment.sign-off',
    'assessor.excuse',
    'conflict.declare',
    'conflict.report',
    'consensus.record',
    'introduction.propose',
    'introduction.recall',
    'introduction.refuse',
    'nomination.discard',
    'nomination.edit',
    'nomination.prepare',
    'score.correct',
    'score.lock',
    'score.write',
    'tie-break.record',
    'vacancy.match',
  ])
})

test('nothing is hidden from anybody else', () => {
  for (const role of roleNames) if (role !== 'candidate') expect([role, ...hiddenFrom(role)]).toEqual([role])
})

test('every name is a thing and a verb, and no detail could hold what somebody wrote', () => {
  const known = [
    'role',
    'scope',
    'organisation',
    'from',
    'to',
    'by',
    'changed',
    'part',
    'until',
    'reason',
    'answer',
    'number',
    'filter',
  ]
  for (const name of Object.keys(events) as EventName[]) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/)
    for (const key of events[name].detail ?? []) expect(known).toContain(key)
  }
})
