import { choices, neededSometimes } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'
import type { Category } from '../../rules/categories.ts'
import { reminders, type ReminderName } from '../../rules/reminders.ts'
import { whenSent } from './words.ts'

/** `names`: those that the reader chooses among. */
export function remindersForm(names: readonly ReminderName[]) {
  const table = (words: (name: ReminderName) => string): Category =>
    Object.fromEntries(names.map((name) => [name, words(name)]))
  return form({
    wanted: neededSometimes(
      choices({
        label: 'Remind me of',
        options: table((name) => reminders[name].label),
        optionHints: table(whenSent),
      }),
    ),
  })
}
