import { z } from 'zod'
import type { Answers } from '../../platform/equality.ts'
import { form, type Field, type Form, type Typed } from '../../platform/form.ts'
import { equalityQuestions, wrongCodes, type EqualityQuestion } from '../../rules/equality-questions.ts'

const questions: readonly EqualityQuestion[] = equalityQuestions

/** Takes an answer back; a browser cannot unselect a radio. It is never kept. */
const unanswered = 'unanswered'

/** Every question, each optional and none with an answer in it that the person did not give. */
export const equalityForm = (answers: Answers): Form<Record<string, Field<string[]>>> =>
  form(Object.fromEntries(questions.map((question) => [question.slug, fieldOf(question, answers)])))

/** The answers as they are chosen in the form. */
export const typedOf = (answers: Answers): Typed =>
  Object.fromEntries(
    questions.map(({ slug, several }) => [slug, several ? (answers[slug] ?? []) : (answers[slug]?.[0] ?? '')]),
  )

function fieldOf(question: EqualityQuestion, answers: Answers): Field<string[]> {
  const { slug, question: label, hint, several, options } = question
  const takeBack = !several && answers[slug] ? { [unanswered]: 'Take my answer back' } : {}
  return {
    kind: several ? 'choices' : 'choice',
    label,
    optional: true,
    ...(hint ? { hint } : {}),
    options: { ...options, ...takeBack },
    parse: codes(question) as Field<string[]>['parse'],
  }
}

const codes = (question: EqualityQuestion) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((typed) => [typed].flat().filter((code) => code && code !== unanswered))
    .superRefine((chosen, context) => {
      const message = wrongCodes(question, chosen)
      if (message) context.addIssue({ code: 'custom', message })
    })
