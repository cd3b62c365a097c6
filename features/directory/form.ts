import { text, tick, words } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'

export const exportForm = form({
  purpose: words({
    label: 'What you need the list for',
    hint: 'It is recorded with your name, the number of members and what you narrowed the list by. Do not write names.',
    maxWords: 50,
    missing: 'Say what you need the list for',
  }),
})

export const searchForm = form({
  name: text({ label: 'Name of the search', maxLength: 80, missing: 'Give the search a name' }),
  alert: tick({ label: 'Send me an email when somebody new fits. It says so and no more.' }),
})
