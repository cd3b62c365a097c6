import type { EqualityAnswers } from '../../../platform/equality.ts'
import { labelOf, type Category } from '../../../rules/categories.ts'
import { equalityQuestions, type EqualityQuestion } from '../../../rules/equality-questions.ts'
import type { Actor } from '../../../rules/roles.ts'

const questions: readonly EqualityQuestion[] = equalityQuestions

/** The person's own equality answers, in words. */
export async function equalityOfYou(equality: EqualityAnswers, { personId }: Actor) {
  const answers = await equality.of(personId)
  return Object.entries(answers).map(([slug, codes]) => {
    const asked = questions.find((one) => one.slug === slug)
    const options: Category = asked?.options ?? {}
    return { question: asked?.question ?? slug, answers: codes.map((code) => labelOf(options, code)) }
  })
}
