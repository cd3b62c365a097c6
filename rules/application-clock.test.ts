import { expect, test } from 'vitest'
import { clockFrom, holderOf, openStates, underWay } from './application-clock.ts'
import { clockNames, clocks } from './clocks.ts'
import { finalStates } from './lifecycle.ts'
import { application } from './lifecycles.ts'

test('an application waits for the team, or for the candidate who is asked for more information', () => {
  expect(openStates()).toEqual(['submitted', 'information', 'eligible'])
  expect(openStates('talent-team')).toEqual(['submitted', 'eligible'])
  expect(openStates('candidate')).toEqual(['information'])
  expect(openStates('endorser')).toEqual([])
  expect(underWay).toEqual(['draft', 'submitted', 'information', 'eligible'])
})

test('what is answered waits for nobody, and neither does a draft', () => {
  for (const state of ['draft', ...finalStates(application)] as const) {
    expect([state, holderOf(state)]).toEqual([state, null])
    expect(clockFrom(state, '2026-10-01')).toEqual({ waits_since: null, due_on: null })
  }
})

test('each step has its own clock, from the day on which it begins', () => {
  // Thursday 1 October 2026.
  expect(clockFrom('submitted', '2026-10-01')).toEqual({ waits_since: '2026-10-01', due_on: '2026-10-08' })
  expect(clockFrom('information', '2026-10-01')).toEqual({ waits_since: '2026-10-01', due_on: '2026-10-15' })
  expect(clockFrom('eligible', '2026-10-01')).toEqual({ waits_since: '2026-10-01', due_on: '2026-11-26' })
  expect(clockNames.filter((name) => clocks[name].who === 'candidate')).toEqual(['information'])
})
