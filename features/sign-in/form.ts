import { z } from 'zod'
import { email, text } from '../../platform/fields.ts'
import { form, type Field } from '../../platform/form.ts'

export const askForm = form({
  email: email({
    label: 'Email address',
    hint: 'Any address that you have confirmed with us, or your work address if you are new',
    missing: 'Enter your email address',
    autocomplete: 'email',
  }),
})

/** Eight digits, with whatever spaces or hyphens people put between them. */
const code = (label: string): Field<string> => ({
  label,
  kind: 'number',
  width: 10,
  autocomplete: 'one-time-code',
  parse: z
    .string()
    .transform((typed) => typed.replaceAll(/[\s-]/g, ''))
    .refine((typed) => typed !== '', 'Enter the code from the email')
    .refine((typed) => /^(\d{8})?$/.test(typed), 'The code is 8 digits, like 1234 5678'),
})

export const codeForm = form({ code: code('Code from the email') })

/** The same sentence for a wrong code, one too late and one never sent. */
export const wrongCode = 'That code is wrong or out of date. Check it, or ask for a new email'

export const nameForm = form({
  name: text({
    label: 'Your full name',
    hint: 'As colleagues know you. It stands beside everything you do here.',
    missing: 'Enter your full name',
    autocomplete: 'name',
  }),
})
