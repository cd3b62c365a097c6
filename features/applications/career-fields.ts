import { choice, choices, date, neededSometimes, number, organisation, text } from '../../platform/fields.ts'
import type { Errors, Field } from '../../platform/form.ts'
import {
  boardMembership,
  noticePeriods,
  organisationKinds,
  organisationSizes,
  registrationBodies,
  travel,
} from '../../rules/career.ts'
import { contractTypes, roleFamilies, type Category } from '../../rules/categories.ts'
import { dayInLondon } from '../../rules/days.ts'
import { addMonths } from '../../rules/working-days.ts'

const isOfLate = (day: string) => day >= addMonths(dayInLondon(), -12)

/** From when somebody could begin. A day of years ago is a slip, and would say nothing. */
export function availableFrom(hint?: string): Field<string> {
  const day = date({
    label: 'From when are you available?',
    ...(hint ? { hint } : {}),
    missing: 'Enter the day from which you are available',
  })
  return { ...day, parse: day.parse.refine(isOfLate, 'Enter today if you are available now, or a day that is to come') }
}

/** What somebody looks for: asked of applicants, and of members whenever it changes. */
export const wishFields = {
  roles: choices({
    label: 'Which roles do you look for?',
    hint: 'Choose all that you would consider',
    options: roleFamilies,
    missing: 'Choose at least one role',
  }),
  contracts: choices({
    label: 'How would you hold the post?',
    hint: 'Choose all that you would consider',
    options: contractTypes,
    missing: 'Choose at least one way to hold the post',
  }),
  kinds: choices({
    label: 'In which kinds of organisation?',
    hint: 'Choose all that you would consider',
    options: organisationKinds,
    missing: 'Choose at least one kind of organisation',
  }),
  sizes: choices({
    label: 'Of which size?',
    hint: 'What a trust turns over. Choose none if it does not matter to you.',
    options: organisationSizes,
  }),
  from: availableFrom('Include your notice period. For example, 27 3 2027'),
  notice: choice({ label: 'Your notice period', options: noticePeriods, missing: 'Choose your notice period' }),
}

/** Where somebody would work, and how far they would go for it. */
export const placeFields = (boards: Category, hint: string) => ({
  regions: choices({
    label: 'In which regions would you work?',
    hint,
    options: boards,
    missing: 'Choose at least one region',
  }),
  travel: choice({ label: 'How far would you go?', options: travel, missing: 'Choose how far you would go' }),
})

/** Where somebody works now. */
export const employmentFields = {
  post: text({ label: 'Your current post', missing: 'Enter your current post', autocomplete: 'organization-title' }),
  employer: organisation({
    label: 'Your employer',
    hint: 'Type part of the name, or the organisation code',
    missing: 'Enter your employer',
  }),
}

export const boardField = choice({
  label: 'Do you sit on the board?',
  options: boardMembership,
  missing: 'Choose whether you sit on the board',
})

export const yearsField = number({
  label: 'How many years have you worked at this level?',
  hint: 'In this post and in others like it. Enter 0 for less than one.',
  from: 0,
  to: 60,
  width: 2,
  missing: 'Enter how many years you have worked at this level',
})

const registrationNumber = text({
  label: 'Registration or membership number',
  hint: 'Leave it empty only if you are not registered',
  maxLength: 40,
  width: 20,
})

/** As every body gives them: some have letters, strokes or points. */
const isNumber = (typed: string) => typed === '' || /^[\p{L}\p{N}][\p{L}\p{N} ./-]*$/u.test(typed)

/** What is wrong with a number beside the body that was chosen. */
export function wrongNumber({
  body,
  number: typed,
}: {
  body?: string | undefined
  number?: string | undefined
}): Errors {
  if (body === undefined || typed === undefined) return {}
  if (body === 'none') return typed ? { number: 'Leave the number empty, or choose where you are registered' } : {}
  return typed ? {} : { number: 'Enter your registration or membership number' }
}

/** Where somebody is registered, and by which number. */
export const registrationFields = {
  body: choice({
    label: 'Where are you registered?',
    hint: 'Some posts need it: nursing, medical and finance directors',
    options: registrationBodies,
    missing: 'Choose where you are registered, or that you are not',
  }),
  number: neededSometimes({
    ...registrationNumber,
    parse: registrationNumber.parse.refine(
      isNumber,
      'A registration number has letters, digits, spaces, points and - or / only',
    ),
  }),
}

export const hideField = choice({
  label: 'May your own employer find you in the pool?',
  hint: 'This takes in the organisations that share their leaders with it, those it took over from and those that take over from it',
  options: { yes: 'No, hide me from my employer', no: 'Yes, my employer may find me' },
  missing: 'Choose whether your employer may find you',
})

/** An organisation that is not to find somebody. */
export const hiddenField = organisation({
  label: 'Hide me from',
  hint: 'Type part of the name, or the organisation code',
  missing: 'Enter the organisation that is not to find you',
})
