import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { WrongFields } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import { touchRound } from './change.ts'
import { mostQuestions, slugOf, type questionsForm } from './form.ts'
import type { TeamsRound } from './of-team.ts'

type Typed = Values<typeof questionsForm>

/**
 * Replaces the questions of a round that is not published yet, in the order in which they stand.
 * @throws WrongFields for what belongs to no question, and for a question without a word limit
 * @throws Stale where the round has been changed or published since the form was opened
 */
export async function saveQuestions(db: Db, actor: Actor, round: TeamsRound, typed: Typed, version: number) {
  const groups = Array.from({ length: mostQuestions }, (_, index) => groupOf(typed, index + 1))
  const errors = Object.assign({}, ...groups.map(wrongIn)) as Record<string, string>
  const asked = groups.filter(({ label }) => label)
  if (asked.length === 0 && Object.keys(errors).length === 0) errors['question-1'] = 'Enter at least one question'
  if (Object.keys(errors).length > 0) throw new WrongFields(errors)
  await touchRound(db, actor, round, version)
  await db.deleteFrom('round_question').where('round_id', '=', round.id).execute()
  await db
    .insertInto('round_question')
    .values(
      asked.map(({ label, hint, words }, index) => ({
        round_id: round.id,
        question: slugOf(label),
        position: index + 1,
        label,
        hint,
        max_words: words ?? 0,
      })),
    )
    .execute()
}

interface Group {
  n: number
  label: string
  hint: string
  words: number | null
}

const groupOf = (typed: Typed, n: number): Group => ({
  n,
  label: typed[`question-${n}`] ?? '',
  hint: typed[`hint-${n}`] ?? '',
  words: typed[`words-${n}`] ?? null,
})

function wrongIn({ n, label, hint, words }: Group, _: number, all: Group[]): Record<string, string> {
  if (!label && (hint || words !== null))
    return { [`question-${n}`]: `Enter question ${n}, or empty its hint and its most words` }
  if (label && words === null) return { [`words-${n}`]: `Enter how many words an answer to question ${n} may have` }
  if (label && all.some((other) => other.n < n && other.label && slugOf(other.label) === slugOf(label)))
    return { [`question-${n}`]: `Question ${n} has been asked already` }
  return {}
}
