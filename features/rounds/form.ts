import {
  choice,
  choices,
  date,
  neededSometimes,
  optionalDate,
  optionalNumber,
  text,
  words,
} from '../../platform/fields.ts'
import { form, typedDay, type Typed } from '../../platform/form.ts'
import { pathways, roleFamilies, type Category } from '../../rules/categories.ts'
import { standardQuestions } from '../../rules/rounds.ts'
import type { TeamsRound } from './of-team.ts'

const title = text({
  label: 'Title',
  hint: 'For example “Aspirant directors of finance, autumn 2027”',
  missing: 'Enter a title',
})
const closes = optionalDate({
  label: 'Last day',
  hint: 'Until the end of this day people may apply. Leave it empty for a round that is open all year.',
})
const about = words({ label: 'About the round', hint: 'Why the board opens it, and for whom', maxWords: 200 })

const kind = {
  pathway: choice({ label: 'Who is it for?', options: pathways, missing: 'Choose who it is for' }),
  roles: choices({
    label: 'Only for some roles?',
    hint: 'Tick none if it is for every role',
    options: roleFamilies,
  }),
  opens: date({ label: 'First day', hint: 'For example, 27 3 2027', missing: 'Enter the first day' }),
}

const texts = {
  criteria: words({
    label: 'What the board looks for',
    hint: 'One criterion a line. Empty it to return to the standard of the programme.',
    maxWords: 400,
  }),
  afterwards: words({
    label: 'What happens afterwards',
    hint: 'Empty it to return to the standard of the programme',
    maxWords: 400,
  }),
}

/** `regions`: those of the actor's team. */
export const prepareForm = (regions: Category) =>
  form({
    region: choice({ label: 'Which region’s board opens it?', options: regions, missing: 'Choose the region' }),
    title,
    ...kind,
    closes,
    about,
  })

export const draftForm = form({ title, ...kind, closes, about, ...texts })

/** People have read it and may have begun to write: whom it is for stays as it is. */
export const publishedForm = form({ title, closes, about, ...texts })

export const filled = (it: TeamsRound): Typed => ({
  title: it.title,
  pathway: it.pathway,
  roles: it.role_families,
  opens: typedDay(it.opens_on),
  closes: typedDay(it.closes_on),
  about: it.description,
  criteria: it.criteria,
  afterwards: it.afterwards,
})

export const mostQuestions = 6
const numbers = Array.from({ length: mostQuestions }, (_, index) => index + 1)

const limits = { hint: '10 to 1,000', from: 10, to: 1000, width: 4 } as const

/** Six groups of three; one left empty is no question. */
export const questionsForm = form(
  Object.fromEntries(
    numbers.flatMap((n) => [
      [`question-${n}`, neededSometimes(text({ label: `Question ${n}` }))],
      [`hint-${n}`, text({ label: `Hint to question ${n}`, hint: 'What a good answer tells' })],
      [`words-${n}`, neededSometimes(optionalNumber({ label: `Most words for question ${n}`, ...limits }))],
    ]),
  ) as QuestionFields,
)

type QuestionFields = Record<`question-${number}` | `hint-${number}`, ReturnType<typeof text>> &
  Record<`words-${number}`, ReturnType<typeof optionalNumber>>

export const filledQuestions = ({ questions }: Pick<TeamsRound, 'questions'>): Typed =>
  Object.fromEntries(
    questions.flatMap(({ label, hint, max_words }, index) => [
      [`question-${index + 1}`, label],
      [`hint-${index + 1}`, hint],
      [`words-${index + 1}`, String(max_words)],
    ]),
  )

/**
 * The name of a question, by which answers to it are known in every round: the standard's, else one of its own words. What
 * is asked in the same words is the same question, wherever it stands.
 */
export const slugOf = (label: string) =>
  standardQuestions.find((standard) => wordsIn(standard.label) === wordsIn(label))?.slug ?? `question-${wordsIn(label)}`

const wordsIn = (label: string) =>
  label
    .toLowerCase()
    .normalize()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
