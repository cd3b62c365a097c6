import { email } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'

export { codeForm, nameForm } from '../sign-in/form.ts'

export const addressForm = form({
  email: email({
    label: 'Email address',
    hint: 'We send it a link and a code. It signs you in once you have used one of them.',
    missing: 'Enter the email address',
    autocomplete: 'email',
  }),
})

/** Told only to somebody who has proved that they read the address's mail. */
export const takenAddress =
  'This address already has an account of its own. Sign in with it to use that account, or add another address'
