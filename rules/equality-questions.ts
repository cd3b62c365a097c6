import type { Category } from './categories.ts'

export interface EqualityQuestion {
  slug: string
  question: string
  hint?: string
  /** Code and label. */
  options: Category
  /** Several options may be chosen. */
  several?: true
  /** The code that says the person was asked and would rather not say. */
  preferNotToSay: string
}

/**
 * The equality questions. Each is optional: no answer is kept as nothing at all, and "prefer not to say" as a code, so
 * that the two are never mixed up. For the same reason the national lists' defaults for "not known" (99, 9, X, N) are
 * left out. Their words are shortened where the lists address whoever records rather than whoever answers.
 *
 * National codes, from https://www.datadictionary.nhs.uk: ETHNIC CATEGORY (16+1, as WRES counts), PERSON
 * STATED SEXUAL ORIENTATION CODE, GENDER IDENTITY CODE, RELIGIOUS OR OTHER BELIEF SYSTEM AFFILIATION GROUP CODE.
 * Disability after the Equality Act 2010, section 6; impairments as the Electronic Staff Record lists them; the same as
 * registered at birth, age bands and caring have no list that the NHS's workforce standards name, so their codes are ours.
 * Marriage, pregnancy and the like are not asked: nothing here would report on them.
 */
export const equalityQuestions = [
  {
    slug: 'ethnicity',
    question: 'What is your ethnic group?',
    options: {
      A: 'White: British',
      B: 'White: Irish',
      C: 'White: any other White background',
      D: 'Mixed: White and Black Caribbean',
      E: 'Mixed: White and Black African',
      F: 'Mixed: White and Asian',
      G: 'Mixed: any other mixed background',
      H: 'Asian or Asian British: Indian',
      J: 'Asian or Asian British: Pakistani',
      K: 'Asian or Asian British: Bangladeshi',
      L: 'Asian or Asian British: any other Asian background',
      M: 'Black or Black British: Caribbean',
      N: 'Black or Black British: African',
      P: 'Black or Black British: any other Black background',
      R: 'Other ethnic groups: Chinese',
      S: 'Other ethnic groups: any other ethnic group',
      Z: 'Prefer not to say',
    },
    preferNotToSay: 'Z',
  },
  {
    slug: 'gender',
    question: 'What is your gender?',
    options: {
      1: 'Male, including trans man',
      2: 'Female, including trans woman',
      3: 'Non-binary',
      4: 'Another, not listed here',
      Z: 'Prefer not to say',
    },
    preferNotToSay: 'Z',
  },
  {
    slug: 'same-as-at-birth',
    question: 'Is your gender the same as the sex you were registered with at birth?',
    options: { Y: 'Yes', N: 'No', Z: 'Prefer not to say' },
    preferNotToSay: 'Z',
  },
  {
    slug: 'sexual-orientation',
    question: 'What is your sexual orientation?',
    options: {
      1: 'Heterosexual or straight',
      2: 'Gay or lesbian',
      3: 'Bisexual',
      4: 'Another, not listed here',
      U: 'I do not know or am not sure',
      Z: 'Prefer not to say',
    },
    preferNotToSay: 'Z',
  },
  {
    slug: 'disability',
    question: 'Are you disabled?',
    hint: 'By law you are if an impairment, physical or mental, has made everyday activities substantially harder for 12 months or is likely to',
    options: { Y: 'Yes', N: 'No', Z: 'Prefer not to say' },
    preferNotToSay: 'Z',
  },
  {
    slug: 'impairment',
    question: 'If you are disabled, what kind of impairment do you have?',
    hint: 'Choose all that apply',
    options: {
      learning: 'Learning disability or difficulty, or neurodivergence',
      illness: 'Long-standing illness',
      'mental-health': 'Mental health condition',
      physical: 'Physical impairment',
      sensory: 'Sensory impairment',
      other: 'Another impairment',
      Z: 'Prefer not to say',
    },
    several: true,
    preferNotToSay: 'Z',
  },
  {
    slug: 'religion',
    question: 'What is your religion or belief?',
    options: {
      L: 'None',
      A: 'Baha’i',
      B: 'Buddhist',
      C: 'Christian',
      D: 'Hindu',
      E: 'Jain',
      F: 'Jewish',
      G: 'Muslim',
      H: 'Pagan',
      I: 'Sikh',
      J: 'Zoroastrian',
      K: 'Another religion or belief',
      M: 'Prefer not to say',
    },
    preferNotToSay: 'M',
  },
  {
    slug: 'age',
    question: 'How old are you?',
    options: {
      '16-24': '16 to 24',
      '25-34': '25 to 34',
      '35-44': '35 to 44',
      '45-54': '45 to 54',
      '55-64': '55 to 64',
      '65-plus': '65 or over',
      Z: 'Prefer not to say',
    },
    preferNotToSay: 'Z',
  },
  {
    slug: 'caring',
    question: 'Do you care for somebody?',
    hint: 'Children under 18, or anybody who needs your help because of illness, disability or age. Choose all that apply.',
    options: {
      N: 'No',
      children: 'Yes, for a child or children',
      adults: 'Yes, for an adult or adults',
      Z: 'Prefer not to say',
    },
    several: true,
    preferNotToSay: 'Z',
  },
] as const satisfies readonly EqualityQuestion[]

/** The question of a slug; null where there is none. */
export const equalityQuestion = (slug: string): EqualityQuestion | null =>
  equalityQuestions.find((question) => question.slug === slug) ?? null

/**
 * What is wrong with the codes chosen for a question, in a sentence; null where nothing is. None chosen is an answer too:
 * none. Who would rather not say, or says that nothing applies, says nothing beside it.
 */
export function wrongCodes(question: EqualityQuestion, codes: readonly string[]): string | null {
  if (codes.some((code) => !Object.hasOwn(question.options, code))) return 'Choose from the list'
  if (codes.length < 2) return null
  if (!question.several) return 'Choose one answer'
  const alone = codes.find((code) => code === question.preferNotToSay || code === 'N')
  return alone ? `Choose either “${question.options[alone]}” or the others` : null
}
