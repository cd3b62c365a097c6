import { choice, words } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'
import type { Category } from '../../rules/categories.ts'
import { kinds, promiseOf, type RequestKind } from './kinds.ts'

/** `boards`: the names of the boards, by their regions' codes. */
export const requestForm = (boards: Category) =>
  form({
    kind: choice({
      label: 'What do you want to do?',
      options: ofEach(({ asks }) => asks),
      optionHints: ofEach(promiseOf),
      missing: 'Choose what you want to do',
    }),
    region: choice({
      label: 'Which board is to answer?',
      hint: 'The one you deal with. If you deal with several, any of them.',
      options: boards,
      missing: 'Choose the board that is to answer',
    }),
    words: words({
      label: 'What it is about',
      hint: 'Say what happened, or which data you mean. You need not say why you ask.',
      missing: 'Say what it is about',
      maxWords: 400,
    }),
  })

export const answerForm = form({
  answer: words({
    label: 'Your answer',
    hint: 'They read it as you write it. Where you refuse something, say why.',
    missing: 'Write your answer',
    maxWords: 800,
  }),
})

const ofEach = (says: (kind: (typeof kinds)[RequestKind]) => string) =>
  Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, says(kind)])) as Record<RequestKind, string>
