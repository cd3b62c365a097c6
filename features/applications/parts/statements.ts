import { neededSometimes, wordCount, words } from '../../../platform/fields.ts'
import { form, type Field, type Form } from '../../../platform/form.ts'
import { paths } from '../../../paths.ts'
import type { Application } from '../queries.ts'
import { part } from './part.ts'

/** The round's own questions. What is written of them is saved as far as it goes: it takes more than one evening. */
const statementsForm = (it: Application): Form<Record<string, Field<string>>> =>
  form(Object.fromEntries(it.statements.map((question) => [question.question, asked(question)])))

const asked = ({ label, hint, max_words }: Application['statements'][number]): Field<string> =>
  neededSometimes(words({ label, maxWords: max_words, ...(hint ? { hint } : {}) }))

export const statements = part({
  title: 'Your statements',
  heading: 'Statements',
  path: paths.statements,
  form: statementsForm,
  fill: (it) => Object.fromEntries(it.statements.map(({ question, words: written }) => [question, written ?? ''])),
  columns: [],
  async save(values, db, it) {
    const rows = Object.entries(values).map(([question, written]) => ({
      application_id: it.id,
      question,
      words: written,
    }))
    if (rows.length > 0)
      await db
        .insertInto('application_answer')
        .values(rows)
        .onConflict((conflict) =>
          conflict.columns(['application_id', 'question']).doUpdateSet((is) => ({ words: is.ref('excluded.words') })),
        )
        .execute()
    return {}
  },
  done: (it) => it.statements.every((one) => one.words && wordCount(one.words) <= one.max_words),
  answers: (it) => it.statements.map(({ label, words: written }) => [label, written ?? '']),
})
