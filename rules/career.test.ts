import { expect, test } from 'vitest'
import * as career from './career.ts'
import { keysOf } from './categories.ts'

const { ...lists } = career

test.each(Object.keys(lists) as (keyof typeof lists)[])('%s: keys that fit an address, labels of their own', (name) => {
  const labels: string[] = Object.values(lists[name])
  for (const key of keysOf(lists[name])) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  for (const label of labels) expect(label).toMatch(/^[A-Z0-9].*[^.\s]$/)
  expect(new Set(labels).size).toBe(labels.length)
})

test('sizes rise without a gap', () => {
  expect(keysOf(career.organisationSizes)).toEqual(['under-200', '200-500', '500-1000', 'over-1000'])
})

test('the registrations that a statutory director may need are among the bodies', () => {
  const accountancy = ['icaew', 'cipfa', 'acca', 'cima', 'icas', 'cai'] as const
  for (const body of ['nmc', 'gmc', 'gdc', ...accountancy] as const)
    expect(career.registrationBodies[body]).toBeTruthy()
})
