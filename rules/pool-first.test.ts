import { expect, test } from 'vitest'
import { answerDue, usualAnswerTimes, glimpseWords, isStaleVacancy } from './pool-first.ts'

test('the team has ten working days, two for an interim post, and bank holidays do not count', () => {
  expect(answerDue('substantive', '2026-12-18', usualAnswerTimes)).toBe('2027-01-06')
  expect(answerDue('interim', '2026-12-18', usualAnswerTimes)).toBe('2026-12-22')
  expect(answerDue('secondment', '2027-03-01', usualAnswerTimes)).toBe('2027-03-15')
})

test('a number that could point at somebody is not told', () => {
  expect([0, 1, 7, 8, 40].map(glimpseWords)).toEqual([
    'Nobody in the pool fits at present',
    'Some members of the pool fit',
    'Some members of the pool fit',
    '8 members of the pool fit',
    '40 members of the pool fit',
  ])
})

test('a vacancy is stale after sixty days without a word', () => {
  const one = { confirmed_on: '2027-03-01', source: 'shared', asked_on: null }
  expect(isStaleVacancy(one, '2027-04-30')).toBe(false)
  expect(isStaleVacancy(one, '2027-05-01')).toBe(true)
  expect(isStaleVacancy({ ...one, source: 'advert' }, '2027-05-01')).toBe(false)
  expect(isStaleVacancy({ ...one, source: 'advert', asked_on: '2027-03-01' }, '2027-05-01')).toBe(true)
})
