import { choice, email, text, words } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'
import { endorsementAnswers } from '../../rules/categories.ts'

export const endorserForm = form({
  name: text({ label: 'Their full name', missing: 'Enter their full name', autocomplete: 'off' }),
  email: email({ label: 'Their email address', missing: 'Enter their email address', autocomplete: 'off' }),
})

export const endorsementForm = form({
  answer: choice({
    label: 'Do you endorse the application?',
    options: endorsementAnswers,
    optionHints: {
      reservations: 'Say below which they are, and what would lift them',
      decline: 'Say below why. It does not stop the application.',
    },
    missing: 'Choose your answer',
  }),
  statement: words({
    label: 'Say why, in your own words',
    hint: 'Whatever you answer: what have you seen them do? The candidate and the talent team read this.',
    missing: 'Say why',
    maxWords: 250,
  }),
  release: words({
    label: 'If they are appointed elsewhere, what will you do to release them?',
    hint: 'For example, within their notice period or sooner. If it is not yours to decide, say whose it is.',
    missing: 'Say what you will do to release them',
    maxWords: 100,
  }),
})
