import { expect, test } from 'vitest'
import { address, isId } from './address.ts'

test('an address is filled in the order of its parameters', () => {
  const introduce = address('/vacancies/:id/introduce/:member')
  expect(introduce('a', 'b')).toBe('/vacancies/a/introduce/b')
  expect(introduce.template).toBe('/vacancies/:id/introduce/:member')
  expect(address('/overview')()).toBe('/overview')
})

test('whatever is filled in stays one part of the address', () => {
  const board = address('/boards/:slug')
  expect(board('../account')).toBe('/boards/..%2Faccount')
  expect(board('a?b#c')).toBe('/boards/a%3Fb%23c')
  expect(board(':slug')).toBe('/boards/%3Aslug')
})

test('a missing parameter does not compile', () => {
  // @ts-expect-error one is missing
  expect(address('/vacancies/:id/introduce/:member')('a')).toBe('/vacancies/a/introduce/')
})

test('a row’s id is one way of writing one', () => {
  expect(isId('8f14e45f-ceea-467f-a8f1-1b2c3d4e5f60')).toBe(true)
  for (const text of ['', '8F14E45F-CEEA-467F-A8F1-1B2C3D4E5F60', '8f14e45fceea467fa8f11b2c3d4e5f60', '-'.repeat(36)])
    expect([text, isId(text)]).toEqual([text, false])
  expect(isId('8f14e45f-ceea-467f-a8f1-1b2c3d4e5f60\n')).toBe(false)
})
