import { keysOf, type Category } from '../categories.ts'

/** How often one does something, in the words of the Leadership Competency Framework's self-assessment. */
export const scale = {
  always: 'Almost always',
  frequently: 'Frequently',
  occasionally: 'Occasionally',
  rarely: 'Rarely or never',
  'no-chance': 'No chance to demonstrate',
} as const satisfies Category

export type Answer = keyof typeof scale

/** What a person gave, by the key of the item. Either half may be missing: it is saved as one goes. */
export type Answers = Readonly<Record<string, { answer: string | null; evidence: string | null }>>

/** The answer given to an item; null where there is none, or none of the scale. */
export function answerOf(answers: Answers, key: string): Answer | null {
  const given = givenTo(answers, key)?.answer
  return keysOf(scale).find((answer) => answer === given) ?? null
}

/** The evidence given for an item, trimmed; empty where there is none. */
export const evidenceOf = (answers: Answers, key: string) => givenTo(answers, key)?.evidence?.trim() ?? ''

const givenTo = (answers: Answers, key: string) => (Object.hasOwn(answers, key) ? answers[key] : undefined)
