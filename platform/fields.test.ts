import { expect, test } from 'vitest'
import { date, number, optionalChoice, optionalDate, phone } from './fields.ts'

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

const sentence = (
  field: { safeParse: (typed: string) => { error?: { issues: { message: string }[] } | undefined } },
  typed: string,
) => field.safeParse(typed).error?.issues[0]?.message

test('a number that has to be given', () => {
  const years = number({ label: 'Years', from: 0, to: 60, missing: 'Enter how many years' }).parse
  expect([years.parse('0'), years.parse(' 12 '), years.parse('60%')]).toEqual([0, 12, 60])
  expect(['', 'ten', '1.5', '1,5', '61'].map((typed) => sentence(years, typed))).toEqual([
    'Enter how many years',
    'Enter a whole number',
    'Enter a whole number',
    'Enter a whole number',
    'Enter a number from 0 to 60',
  ])
})

test('money as people write it', () => {
  const salary = number({ label: 'Salary', from: 1, to: 999_999, missing: 'Enter the salary' }).parse
  expect(['165000', '165,000', '£165,000'].map((typed) => salary.parse(typed))).toEqual([165_000, 165_000, 165_000])
  expect(['£', '%'].map((typed) => sentence(salary, typed))).toEqual(['Enter the salary', 'Enter the salary'])
})

test('a choice that may be left out', () => {
  const hat = optionalChoice({ label: 'Hat', options: { red: 'Red', none: 'Prefer not to say' } }).parse
  expect([hat.parse(''), hat.parse('none')]).toEqual([null, 'none'])
  expect(['green', 'toString'].map((typed) => sentence(hat, typed))).toEqual(Array(2).fill('Hat: choose from the list'))
})

const telephone = phone({ label: 'Phone', missing: 'Enter a phone number' }).parse

test.each([
  '07700 900 982',
  '(0161) 496-0123',
  '01632 960 001 ext. 12',
  '016977 3555',
  '+44 (0)20 7946 0018',
  '+1 202-555-0143',
  '0049 30 901820',
])('%s is a phone number', (typed) => expect(telephone.parse(` ${typed} `)).toBe(typed))

test.each([
  '0',
  '12345',
  '020 7946',
  '07700 900 982 07700 900 983',
  '00000000000',
  'call me',
  '+44',
  '+1234567890123456789',
])('%s is none', (typed) => expect(sentence(telephone, typed)).toMatch(/^Enter a phone number, like 01632 960 001/))

test('one that may be left empty is', () => {
  expect(phone({ label: 'Phone' }).parse.parse(' ')).toBe('')
  expect(sentence(telephone, ' ')).toBe('Enter a phone number')
})
