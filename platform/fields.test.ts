import { expect, test } from 'vitest'
import { date, optionalDate } from './fields.ts'

const must = date({ label: 'First day', missing: 'Enter the first day' }).parse
const may = optionalDate({ label: 'Last day' }).parse
const wrong = ['31', '2', '2027']

test('a day is three numbers', () => {
  for (const field of [must, may]) expect(field.parse([' 7', '3 ', '2027'])).toBe('2027-03-07')
})

test('a day that does not exist is told by its name, whether it may be left empty or not', () => {
  const message = (field: typeof must | typeof may) => field.safeParse(wrong).error?.issues[0]?.message
  expect(message(must)).toBe('First day must be a real date, like 27 3 2027')
  expect(message(may)).toBe('Last day must be a real date, like 27 3 2027')
})

test('only one that may be is left empty', () => {
  expect(may.parse(['', ' ', ''])).toBeNull()
  expect(must.safeParse(['', ' ', '']).error?.issues[0]?.message).toBe('Enter the first day')
})
