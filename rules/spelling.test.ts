import { expect, test } from 'vitest'
import { apart, meant } from './spelling.ts'

test.each([
  ['smith', 'smith', 0],
  ['smyht', 'smith', 2],
  ['okafor', 'okafro', 1],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['finance', 'fnance', 1],
  ['😀a', 'a', 1],
])('%s and %s are %i apart', (one, other, by) => {
  expect(apart(one, other)).toBe(by)
  expect(apart(other, one)).toBe(by)
})

test('the nearest may have been meant; a short word must be nearer', () => {
  expect(meant('shaw', ['shah', 'show', 'sharma', 'share'])).toEqual(['shah', 'show'])
  expect(meant('okafro', ['okafor', 'okoro'])).toEqual(['okafor', 'okoro'])
  expect(meant('xyzzy', ['okafor'])).toEqual([])
})
