import { choice, date, text, words } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'
import { dayInLondon } from '../../rules/days.ts'
import { developmentKinds } from '../../rules/talent-conversation.ts'

const due = date({ label: 'By when', missing: 'Enter the day by which it is to be done' })

/** What is to be done, and by when. */
export const actionFields = {
  words: text({ label: 'What is to be done', missing: 'Enter what is to be done', maxLength: 300 }),
  kind: choice({ label: 'What kind of step is it?', options: developmentKinds, missing: 'Choose the kind of step' }),
  due: {
    ...due,
    parse: due.parse.refine((day) => day >= dayInLondon(), 'The day by which it is to be done must be today or later'),
  },
}

export const actionForm = form(actionFields)

export const dropForm = form({
  reason: words({ label: 'Why is it dropped?', missing: 'Say why it is dropped', maxWords: 100 }),
})
