import { choice, optionalDate, words } from '../../../platform/fields.ts'
import { form } from '../../../platform/form.ts'
import { extensions } from '../../../rules/membership-term.ts'

export const availabilityForm = form({
  until: optionalDate({
    label: 'Until when are you not available?',
    hint: 'The last day of your pause; it ends by itself. To end it now, leave all three empty. For example, 27 3 2027',
  }),
})

export const askForm = form({
  words: words({
    label: 'Would you like to say why?',
    hint: 'Your talent team reads it. You may leave it empty.',
    maxWords: 150,
  }),
})

const reason = words({
  label: 'Your reason',
  hint: 'The member reads it',
  missing: 'Write your reason',
  maxWords: 150,
})

export const extendForm = form({
  months: choice({
    label: 'By how much?',
    options: extensions,
    missing: 'Choose by how much you extend the membership',
  }),
  reason,
})

export const refuseForm = form({ reason })
