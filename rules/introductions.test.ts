import { expect, test } from 'vitest'
import { stageNames, stageOf } from './introductions.ts'

test.each([
  ['offered', false, 'Asked'],
  ['accepted', false, 'Profile'],
  ['released', false, 'Shortlist'],
  ['shortlisted', false, 'Interview'],
  ['interviewing', false, 'Interview'],
  ['chosen', false, 'Checks'],
  ['chosen', true, 'Appointment'],
  ['appointed', true, undefined],
])('“%s”, checked: %s, stands at %s', (state, checked, name) => {
  expect(stageNames[stageOf({ state, checked }) ?? -1]).toBe(name)
})

test.each(['proposed', 'withdrawn', 'not-appointed'])('“%s” stands nowhere', (state) => {
  expect(stageOf({ state, checked: false })).toBeNull()
})
