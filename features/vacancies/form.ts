import {
  choice,
  choices,
  date,
  lines,
  neededSometimes,
  optionalChoice,
  optionalDate,
  optionalNumber,
  number,
  organisation,
  text,
  tick,
  words,
} from '../../platform/fields.ts'
import { form, type Errors, type Values } from '../../platform/form.ts'
import { organisationKinds, organisationSizes, registrationBodies } from '../../rules/career.ts'
import { contractTypes, roleFamilies, vacancyReasons, type Category } from '../../rules/categories.ts'
import { searchGrounds } from '../../rules/pool-first.ts'
import { wrongDays, type DaysBefore } from './wrong-days.ts'

/** Asked before anything else, because what is asked next depends on it. */
export const kinds = {
  immediate: 'Immediate: we want to fill it now',
  predicted: 'Predicted: we expect it to become vacant',
} as const satisfies Category

export const kindForm = form({
  kind: choice({
    label: 'Is the post vacant now, or do you expect it to be?',
    options: kinds,
    missing: 'Choose whether the vacancy is immediate or predicted',
  }),
})

const begins = (label: string) =>
  date({ label, hint: 'Your best estimate. For example, 27 3 2027', missing: 'Enter when it begins' })

const predicted = {
  title: text({ label: 'Title of the post', missing: 'Enter the title of the post' }),
  role: choice({ label: 'Role', options: roleFamilies, missing: 'Choose the role' }),
  contract: choice({
    label: 'How will the post be held?',
    options: contractTypes,
    missing: 'Choose how the post will be held',
  }),
  starts: begins('When does it begin at the earliest?'),
  latest: optionalDate({ label: 'When does it begin at the latest?', hint: 'Leave it empty if you know the day' }),
  ends: neededSometimes(
    optionalDate({ label: 'When does it end?', hint: 'Needed unless the post is substantive or joint' }),
  ),
  reason: choice({
    label: 'Why does it become vacant?',
    options: vacancyReasons,
    missing: 'Choose why it becomes vacant',
  }),
  likelihood: number({
    label: 'How likely is it, in per cent?',
    hint: 'From 1 to 99. A rough figure will do: 50 where it is as likely as not.',
    from: 1,
    to: 99,
    width: 3,
    missing: 'Enter how likely it is',
  }),
  about: words({
    label: 'About the post',
    hint: 'Every member who is asked reads it word for word, and the talent team thinks of the right people by it. Write nothing in confidence here.',
    maxWords: 300,
  }),
}

/** Nothing is asked of it that is only said of what is expected. */
const { latest: _latest, likelihood: _likelihood, ...sure } = predicted
const immediate = { ...sure, starts: begins('When should the new person start?') }

const postFields = (isPredicted: boolean) => (isPredicted ? predicted : immediate) as typeof predicted

/** What is asked of a post. `was`: of one that there is already. */
export const postForm = (isPredicted: boolean, was?: DaysBefore) =>
  form(postFields(isPredicted), (values) => wrongDays(values, was))

/** `organisations`: those the recruiter recruits for. */
export const vacancyForm = (organisations: Category, isPredicted: boolean) =>
  form(
    {
      organisation: choice({
        label: 'Which organisation?',
        options: organisations,
        missing: 'Choose the organisation',
      }),
      ...postFields(isPredicted),
    },
    (values) => wrongDays(values),
  )

type Whole = Values<ReturnType<typeof postForm>>

/** What is typed of a post; of an immediate vacancy it lacks what is only said of one that is predicted. */
export type TypedPost = Omit<Whole, 'latest' | 'likelihood'> & Partial<Whole>

const { none: _none, other: _other, ...bodies } = registrationBodies

const weights = { must: 'Must be held', should: 'Would help' } as const

export const requirementsForm = form(
  {
    musts: lines({
      label: 'What must somebody have?',
      hint: 'One on a line, at most 12. People judge these; the search uses only registration and board experience.',
      most: 12,
      longest: 200,
    }),
    shoulds: lines({ label: 'What would help?', hint: 'One on a line, at most 12', most: 12, longest: 200 }),
    registrations: choices({
      label: 'Which professional registrations would do?',
      hint: 'One of those you choose is enough. Choose none where none is needed.',
      options: bodies,
    }),
    weight: neededSometimes(optionalChoice({ label: 'Must one of them be held?', options: weights })),
    board: optionalChoice({
      label: 'Must somebody have sat on a board?',
      options: { must: 'Yes', should: 'It would help', no: 'No' },
    }),
    kind: optionalChoice({
      label: 'What kind of organisation are you?',
      hint: 'Members say what kinds they would like to work in',
      options: organisationKinds,
    }),
    size: optionalChoice({ label: 'How large is it?', options: organisationSizes }),
    challenged: tick({ label: 'We are a challenged organisation, and look for people who would take that on' }),
  },
  ({ registrations, weight }): Errors =>
    registrations && registrations.length > 0 && weight === null
      ? { weight: 'Choose whether one of the registrations must be held' }
      : {},
)

export const termsForm = form(
  {
    from: optionalNumber({ label: 'Salary from, in pounds a year', from: 1, to: 1_000_000, width: 10 }),
    to: optionalNumber({ label: 'Salary to, in pounds a year', from: 1, to: 1_000_000, width: 10 }),
  },
  ({ from, to }): Errors => (from && to && to < from ? { to: 'The highest salary must not be below the lowest' } : {}),
)

export const partnerForm = form({
  organisation: organisation({
    label: 'Which organisation shares the post?',
    hint: 'Type a part of its name, or its code',
    missing: 'Enter the organisation that shares the post',
  }),
})

export const closeForm = form({
  outcome: words({ label: 'Why do you close it?', missing: 'Say why you close it', maxWords: 100 }),
})

export const nobodyFitsForm = form({
  words: words({
    label: 'What should the organisation know?',
    hint: 'Who nearly fits, and what would help: other terms, a later beginning, another region. Name nobody.',
    missing: 'Say what the organisation should know',
    maxWords: 200,
  }),
})

export const searchForm = form({
  firm: text({ label: 'Name of the search firm', missing: 'Enter the name of the search firm' }),
  fee: optionalNumber({
    label: 'Fee, in pounds',
    hint: 'What was quoted, without VAT. Leave empty if you do not know it yet.',
    from: 0,
    to: 10_000_000,
    width: 10,
  }),
  ground: choice({
    label: 'Why do you use a search firm?',
    options: searchGrounds,
    missing: 'Choose why you use a search firm',
  }),
  reason: neededSometimes(
    words({ label: 'What makes it an exception?', hint: 'Only for another reason, where it is needed', maxWords: 200 }),
  ),
})

export const acknowledgeForm = form({
  words: words({ label: 'Anything to say to the organisation?', maxWords: 200 }),
})
