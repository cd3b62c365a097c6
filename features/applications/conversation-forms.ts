import { choice, date, email, text } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'
import { dayInLondon } from '../../rules/days.ts'
import { readinessLabels } from '../../rules/readiness.ts'
import { optionsOf } from './conversation-words.ts'
import type { OwnConversation } from './conversation.ts'

/** One of their own to choose. */
export const chooseForm = (among: readonly OwnConversation[]) =>
  form({
    conversation: choice({
      label: 'Which talent conversation does your application rest on?',
      ...optionsOf(among),
      missing: 'Choose a talent conversation',
    }),
  })

const day = date({ label: 'The day you talked', missing: 'Enter the day you talked' })

/** One that was held outside the service. */
export const elsewhereForm = form({
  name: text({ label: 'The leader’s full name', missing: 'Enter the leader’s full name', autocomplete: 'off' }),
  email: email({
    label: 'The leader’s email address',
    missing: 'Enter the leader’s email address',
    autocomplete: 'off',
  }),
  heldOn: {
    ...day,
    parse: day.parse.refine((on) => on <= dayInLondon(), 'The day you talked must be today or in the past'),
  },
  readiness: choice({
    label: 'The readiness you agreed on',
    options: readinessLabels,
    missing: 'Choose the readiness you agreed on',
  }),
})
