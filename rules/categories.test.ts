import { expect, test } from 'vitest'
import * as categories from './categories.ts'
import { readinessBands } from './readiness.ts'

const { keysOf, labelOf, ...lists } = categories

test.each(Object.keys(lists) as (keyof typeof lists)[])('%s: keys that fit an address, labels of their own', (name) => {
  const labels = Object.values(lists[name])
  for (const key of keysOf(lists[name])) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  for (const label of labels) expect(label).toMatch(/^[A-Z].*[^.\s]$/)
  expect(new Set(labels).size).toBe(labels.length)
})

test('a stored key is read by its label; one that is gone stays readable', () => {
  expect(labelOf(categories.roleFamilies, 'finance')).toBe('Finance')
  expect(labelOf(categories.roleFamilies, 'alchemy')).toBe('alchemy')
  expect(labelOf(categories.roleFamilies, 'constructor')).toBe('constructor')
})

test('the board-level roles are the eighteen of the programme', () => {
  expect(keysOf(categories.roleFamilies)).toHaveLength(18)
})

test('a board admits into the bands of the pool, and none of its answers is a number', () => {
  for (const outcome of ['now', '6-12'] as const) expect(readinessBands[outcome].pool).toBe(true)
  expect(keysOf(categories.outcomes)).toEqual(['now', '6-12', 'pipeline', 'develop', 'defer'])
})
