import { phone, text } from '../../../platform/fields.ts'
import { form, type Field } from '../../../platform/form.ts'
import { paths } from '../../../paths.ts'
import { isAddress } from '../../../rules/email-address.ts'
import { part } from './part.ts'

const look = text({
  label: 'Private email address',
  hint: 'One that stays yours when you change employer. Only your board’s talent team sees it.',
  maxLength: 254,
  autocomplete: 'email',
})

const privateEmail: Field<string> = {
  ...look,
  kind: 'email',
  parse: look.parse
    .transform((typed) => typed.toLowerCase())
    .refine((typed) => !typed || isAddress(typed), 'Enter a private email address like name@example.org, or none'),
}

export const aboutYou = part({
  title: 'About you',
  heading: 'About them',
  path: paths.aboutYou,
  form: () =>
    form({
      phone: phone({
        label: 'Phone number',
        hint: 'Where the talent team can reach you',
        missing: 'Enter your phone number',
      }),
      privateEmail,
    }),
  fill: (it) => ({ phone: it.phone, privateEmail: it.private_email }),
  columns: ['phone', 'private_email'],
  save: (values) => ({ phone: values.phone, private_email: values.privateEmail }),
  done: (it) => it.phone !== '',
  answers: (it) => [
    ['Name', it.candidate_name],
    ['Email address', it.candidate_email],
    ['Phone number', it.phone],
    ['Private email address', it.private_email || (it.phone ? 'None' : '')],
  ],
})
