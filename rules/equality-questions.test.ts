import { expect, test } from 'vitest'
import { equalityQuestion, equalityQuestions, wrongCodes, type EqualityQuestion } from './equality-questions.ts'

const questions: readonly EqualityQuestion[] = equalityQuestions
const codesOf = (slug: string) => Object.keys(equalityQuestion(slug)?.options ?? {}).join(' ')

test.each([
  ['ethnicity', 'A B C D E F G H J K L M N P R S Z'],
  ['gender', '1 2 3 4 Z'],
  ['same-as-at-birth', 'Y N Z'],
  ['sexual-orientation', '1 2 3 4 U Z'],
  ['disability', 'Y N Z'],
  ['religion', 'L A B C D E F G H I J K M'],
  ['age', '16-24 25-34 35-44 45-54 55-64 65-plus Z'],
])('%s has exactly the codes %s', (slug, codes) => expect(codesOf(slug)).toBe(codes))

test.each(questions.map((question) => [question.slug, question] as const))(
  '%s can be declined, has no code for not having been asked, and labels of its own',
  (slug, { question, options, preferNotToSay }) => {
    const labels = Object.values(options)
    expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(question).toMatch(/^[A-Z].*\?$/)
    expect(options[preferNotToSay]).toBe('Prefer not to say')
    expect(Object.keys(options).at(-1)).toBe(preferNotToSay)
    expect(new Set(labels).size).toBe(labels.length)
    for (const label of labels) expect(label).not.toMatch(/not known|not stated|not recorded/i)
    expect(Object.keys(options)).not.toContain('99')
  },
)

test('each has a slug of its own; a slug that is none has no question', () => {
  expect(new Set(questions.map(({ slug }) => slug)).size).toBe(questions.length)
  expect(equalityQuestion('salary')).toBeNull()
})

test('nothing chosen is right everywhere, and so is any one code', () => {
  for (const question of questions) {
    expect(wrongCodes(question, [])).toBeNull()
    for (const code of Object.keys(question.options)) expect(wrongCodes(question, [code])).toBeNull()
    expect(wrongCodes(question, ['constructor'])).toBe('Choose from the list')
  }
})

test.each([
  ['impairment', ['physical', 'sensory'], null],
  ['impairment', ['physical', 'Z'], 'Choose either “Prefer not to say” or the others'],
  ['caring', ['children', 'adults'], null],
  ['caring', ['N', 'children'], 'Choose either “No” or the others'],
  ['ethnicity', ['A', 'B'], 'Choose one answer'],
])('%s answered %j', (slug, codes, wrong) => {
  expect(
    wrongCodes(
      questions.find((question) => question.slug === slug)!,
      codes,
    ),
  ).toBe(wrong)
})
