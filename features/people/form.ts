import { choice, date, email, optionalDate, organisation, text } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'
import type { Granting } from './places.ts'

/** Whom a role is granted to, what for and for how long. */
export const grantForm = ({ places }: Granting) =>
  form({
    place: places
      ? choice({ label: 'What is it for?', options: places, missing: 'Choose what the role is for' })
      : organisation({
          label: 'Which organisation is it for?',
          hint: 'Type part of the name, or the organisation code',
          missing: 'Enter the organisation',
        }),
    email: email({
      label: 'Their email address',
      hint: 'They sign in with this address, and we write to them at once',
      missing: 'Enter their email address',
      autocomplete: 'off',
    }),
    name: text({
      label: 'Their full name',
      hint: 'Only used if they are new here',
      missing: 'Enter their full name',
      autocomplete: 'off',
    }),
    from: date({ label: 'First day', hint: 'Today or later', missing: 'Enter the first day' }),
    to: optionalDate({ label: 'Last day', hint: 'Leave this empty if it has no set end' }),
  })
