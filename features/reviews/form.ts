import { choice, email, text, words } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'

export const askForm = form({
  words: words({
    label: 'What in the process was not as it was published?',
    hint: 'Say what happened, when, and what should have happened. The talent team and the reviewer read it.',
    missing: 'Say what in the process was not as it was published',
    maxWords: 400,
  }),
})

export const reviewerForm = form({
  name: text({ label: 'Their full name', missing: 'Enter their full name', autocomplete: 'off' }),
  email: email({ label: 'Their email address', missing: 'Enter their email address', autocomplete: 'off' }),
})

export const decisionForm = form({
  kept: choice({
    label: 'Was the process kept?',
    options: { yes: 'Yes, the process was kept', no: 'No, the process was not kept' },
    missing: 'Choose whether the process was kept',
  }),
  reasons: words({
    label: 'Your reasons',
    hint: 'The candidate and the talent team read them. Say what you looked at and what you found.',
    missing: 'Give your reasons',
    maxWords: 400,
  }),
})
