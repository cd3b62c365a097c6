import { choices, neededSometimes } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'
import type { Category } from '../../rules/categories.ts'
import { reminders, type ReminderName } from '../../rules/reminders.ts'
import { choosable, whenSent } from './words.ts'

const table = (words: (name: ReminderName) => string): Category =>
  Object.fromEntries(choosable.map((name) => [name, words(name)]))

export const remindersForm = form({
  wanted: neededSometimes(
    choices({
      label: 'Remind me of',
      options: table((name) => reminders[name].label),
      optionHints: table(whenSent),
    }),
  ),
})
