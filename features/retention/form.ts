import { email, words } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'

export const holdForm = form({
  email: email({
    label: 'Their email address',
    hint: 'One that they have confirmed, or that receives their email',
    missing: 'Enter the email address of the person whose data must be kept',
    autocomplete: 'off',
  }),
  reason: words({
    label: 'Why their data must be kept',
    hint: 'For example the reference of the claim. Nothing about the person beyond that.',
    missing: 'Say why their data must be kept',
    maxWords: 100,
  }),
})
