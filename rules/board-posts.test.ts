import { expect, test } from 'vitest'
import { endsSoon, foreseen, inAttention, usualBoard, wrongPost } from './board-posts.ts'

const today = '2026-11-29'
const post = (standing: string, role_family: string, term_ends_on: string | null = null) => ({
  standing,
  role_family,
  since: null,
  term_ends_on,
})

test('vacant posts come first, then interim ones, then terms that end within a year, then as boards name them', () => {
  const posts = [
    post('filled', 'medical'),
    post('filled', 'chief-executive', '2027-11-30'),
    post('filled', 'people', '2027-11-29'),
    post('interim', 'nursing', '2027-01-01'),
    post('vacant', 'other'),
    post('vacant', 'finance'),
  ]
  expect(inAttention(posts, today).map(({ role_family }) => role_family)).toEqual(
    'finance, other, nursing, people, chief-executive, medical'.split(', '),
  )
})

const soon = (ends: string | null) => endsSoon({ term_ends_on: ends }, today)

test('a term ends soon up to the same day a year later, and when it is over', () => {
  expect([null, '2026-11-28', '2027-11-29', '2027-11-30'].map(soon)).toEqual([false, true, true, false])
})

test('from a term grows a vacancy whose post begins on the day after; without one nothing is foreseen', () => {
  expect(foreseen({ term_ends_on: '2027-02-28' })).toEqual({ reason: 'fixed-term-end', starts: '2027-03-01' })
  expect(foreseen({ term_ends_on: null })).toBeNull()
})

const wrong = (standing: string, since: string | null, ends: string | null) =>
  wrongPost({ standing, since, term_ends_on: ends })?.term ?? null

test('a vacant post has no term, and a term ends after the post is held', () => {
  expect(wrong('vacant', null, '2027-01-01')).toContain('has no term')
  expect(wrong('interim', '2027-01-01', '2027-01-01')).toContain('must be after')
  for (const [since, ends] of [
    [null, '2027-01-01'],
    ['2026-12-31', '2027-01-01'],
    ['2026-12-31', null],
  ] as const)
    expect(wrong('filled', since, ends)).toBeNull()
})

test('the usual board is offered by kind of organisation, without the roles that are there', () => {
  expect(usualBoard('trust', [])).toMatchObject({ operations: 'Chief operating officer' })
  expect(usualBoard('icb', [])).toMatchObject({ commissioning: expect.any(String) as string })
  expect(Object.keys(usualBoard('trust', ['finance']))).not.toContain('finance')
  expect(usualBoard('trust', Object.keys(usualBoard('trust', [])))).toEqual({})
})
