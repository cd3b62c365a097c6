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
    missing: 'Choose your answer',
  }),
  statement: words({
    label: 'Say why, in your own words',
    hint: 'The candidate and the talent team read this',
    missing: 'Say why',
    maxWords: 250,
  }),
  release: words({
    label: 'If they are appointed elsewhere, what will you do to release them?',
    missing: 'Say what you will do to release them',
    maxWords: 100,
  }),
})
