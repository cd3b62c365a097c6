import type { Pathway } from '../../rules/categories.ts'
import { standardCriteria, standardQuestions, whatHappensNext } from '../../rules/rounds.ts'

interface Texts {
  pathway: string
  closes_on: string | null
  criteria: string
  afterwards: string
}

export const standardCriteriaFor = (pathway: string) => (standardCriteria[pathway as Pathway] ?? []).join('\n')

export const standardAfterwards = (closesOn: string | null) => whatHappensNext(closesOn).join('\n\n')

/**
 * A round's own texts. What was never touched follows its round: a standard written for another pathway, or for another
 * last day, would tell people what does not hold.
 */
export function textsOf(typed: Texts, before?: Texts): Pick<Texts, 'criteria' | 'afterwards'> {
  return {
    criteria: untouched(typed.criteria, before && standardCriteriaFor(before.pathway))
      ? standardCriteriaFor(typed.pathway)
      : typed.criteria,
    afterwards: untouched(typed.afterwards, before && standardAfterwards(before.closes_on))
      ? standardAfterwards(typed.closes_on)
      : typed.afterwards,
  }
}

const untouched = (text: string, standard: string | undefined) => !text || text === standard

/** The questions a new round starts with, as rows. */
export const firstQuestions = (round: string) =>
  standardQuestions.map(({ slug, label, hint, maxWords }, index) => ({
    round_id: round,
    question: slug,
    position: index + 1,
    label,
    hint: hint ?? '',
    max_words: maxWords,
  }))
