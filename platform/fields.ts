import { z } from 'zod'
import { keysOf, type Category } from '../rules/categories.ts'
import { isAddress } from '../rules/email-address.ts'
import { isPhone } from '../rules/phone-number.ts'
import type { Field, Look } from './form.ts'

export { date, optionalDate } from './date-fields.ts'

export type Text = Omit<Look, 'kind' | 'options'>

const given = z.string().trim()

/** One line of text, at most 200 characters unless said otherwise. `missing` is the sentence where it is empty. */
export const text = (look: Text & { missing?: string }): Field<string> => ({
  ...look,
  kind: 'text',
  maxLength: look.maxLength ?? 200,
  optional: !look.missing,
  parse: limited(look.maxLength ?? 200, look.label, look.missing),
})

/** Several lines, at most so many words. */
export const words = (look: Text & { missing?: string; maxWords: number }): Field<string> => ({
  ...look,
  kind: 'words',
  optional: !look.missing,
  parse: limited(
    look.maxWords * 12,
    look.label,
    look.missing,
    given.refine((typed) => wordCount(typed) <= look.maxWords, {
      error: (issue) =>
        `${look.label} must be ${look.maxWords} words or fewer. You used ${wordCount(String(issue.input))}.`,
    }),
  ),
})

const limited = (length: number, label: string, missing?: string, typed = given) => {
  const short = typed.max(length, `${label} must be ${length} characters or fewer`)
  return missing ? short.min(1, missing) : short
}

/** Things said one on a line, at most so many, each at most so long. Empty lines count for nothing. */
export const lines = (look: Text & { most: number; longest: number }): Field<string[]> => ({
  ...look,
  kind: 'words',
  optional: true,
  parse: given
    .max(look.most * (look.longest + 2) + 200, `${look.label} must be ${look.most} lines or fewer`)
    .transform((typed) =>
      typed
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .refine((all) => all.length <= look.most, `${look.label} must be ${look.most} lines or fewer`)
    .refine(
      (all) => all.every((line) => line.length <= look.longest),
      `Each line must be ${look.longest} characters or fewer`,
    ),
})

/** How many words a text has, counted as people do: runs between white space. */
export const wordCount = (typed: string) => typed.split(/\s+/).filter(Boolean).length

/** An email address, in lower case. */
export const email = (look: Text & { missing: string }): Field<string> => ({
  ...look,
  kind: 'email',
  maxLength: 254,
  parse: given
    .min(1, look.missing)
    .transform((typed) => typed.toLowerCase())
    .refine(isAddress, 'Enter an email address in the correct format, like name@example.nhs.uk'),
})

/** Whether it is needed depends on other answers, or leaving it empty is an answer too: it is not called optional. */
export const neededSometimes = <T>(field: Field<T>): Field<T> => ({ ...field, optional: false })

/** An email address that may be left empty; null then. */
export const optionalEmail = (look: Text): Field<string | null> => ({
  ...email({ ...look, missing: '' }),
  optional: true,
  parse: z.union([given.length(0).transform(() => null), email({ ...look, missing: '' }).parse]) as never,
})

/** A whole number between two, or nothing; null then. People may write it as pounds, with commas, or as per cent. */
export const optionalNumber = (look: Text & { from: number; to: number }): Field<number | null> => ({
  ...look,
  kind: 'number',
  optional: true,
  parse: given
    .regex(/^£?(\d{0,9}|\d{1,3}(,\d{3}){1,2})%?$/, 'Enter a whole number')
    .transform((typed) => typed.replaceAll(/[£,%]/g, ''))
    .transform((digits) => (digits ? Number(digits) : null))
    .refine((n) => n === null || (n >= look.from && n <= look.to), `Enter a number from ${look.from} to ${look.to}`),
})

/** A whole number between two. */
export const number = (look: Text & { from: number; to: number; missing: string }): Field<number> => ({
  ...optionalNumber(look),
  optional: false,
  parse: optionalNumber(look).parse.refine((n) => n !== null, look.missing) as Field<number>['parse'],
})

/** A telephone number as people write it, with an extension where it has one. `missing`: where it has to be given. */
export const phone = (look: Text & { missing?: string }): Field<string> => ({
  ...look,
  kind: 'phone',
  maxLength: 40,
  width: 20,
  optional: !look.missing,
  parse: limited(40, look.label, look.missing).refine(
    (typed) => !typed || isPhone(typed),
    'Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192',
  ),
})

/** One of a category. */
export const choice = <C extends Category>(look: Text & { missing: string; options: C }): Field<keyof C & string> => ({
  ...look,
  kind: 'choice',
  parse: z.string().pipe(z.enum(keysOf(look.options) as [keyof C & string], look.missing)) as never,
})

/** One of a category, or none; null then. A browser cannot take a choice back: say a way out among the options. */
export const optionalChoice = <C extends Category>(look: Text & { options: C }): Field<(keyof C & string) | null> => ({
  ...look,
  kind: 'choice',
  optional: true,
  parse: z
    .string()
    .transform((chosen) => chosen || null)
    .pipe(
      z.enum(keysOf(look.options) as [keyof C & string], `${look.label}: choose from the list`).nullable(),
    ) as never,
})

/** One or more of a category, each once. */
export const choices = <C extends Category>(
  look: Text & { missing?: string; options: C },
): Field<(keyof C & string)[]> => ({
  ...look,
  kind: 'choices',
  optional: !look.missing,
  parse: z
    .array(z.enum(keysOf(look.options) as [keyof C & string], `${look.label}: choose from the list`))
    .min(look.missing ? 1 : 0, look.missing)
    .transform((chosen) => [...new Set(chosen)]) as never,
})

/** A tick. `missing`: the sentence where it has to be ticked. */
export const tick = (look: Text & { missing?: string }): Field<boolean> => ({
  ...look,
  kind: 'tick',
  optional: !look.missing,
  parse: z
    .string()
    .transform((typed) => typed === 'yes')
    .refine((ticked) => ticked || !look.missing, look.missing),
})

/** An organisation's code, found by typing part of its name; the action checks that it is one. */
export const organisation = (look: Text & { missing: string }): Field<string> => ({
  ...look,
  kind: 'organisation',
  parse: limited(200, look.label, look.missing),
})

/** An organisation that may be left out; empty then. */
export const optionalOrganisation = (look: Text): Field<string> => ({
  ...look,
  kind: 'organisation',
  optional: true,
  parse: limited(200, look.label),
})
