import { z } from 'zod'
import { isDay } from '../rules/days.ts'
import type { Text } from './fields.ts'
import type { Field } from './form.ts'

/** A day, typed as three numbers; `yyyy-mm-dd`. Between 1950 and 2099 unless said otherwise. */
export const date = (look: Text & { missing: string }): Field<string> => ({
  ...look,
  kind: 'date',
  parse: dateParts(look.label, look.missing) as never,
})

/** A day that may be left empty; null then. */
export const optionalDate = (look: Text): Field<string | null> => ({
  ...look,
  kind: 'date',
  optional: true,
  parse: dateParts(look.label, null) as never,
})

/** `missing` is null where the day may be left empty. */
const dateParts = (label: string, missing: string | null) =>
  z.array(z.string().trim()).transform((parts, context) => {
    if (parts.every((part) => !part)) return missing === null ? null : wrong(context, missing)
    const [day = '', month = '', year = ''] = parts
    if (/^\d{2}$/.test(year)) return wrong(context, `${asked(label)}: enter the year with four digits, like 2027`)
    if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^(19[5-9]\d|20\d\d)$/.test(year))
      return wrong(context, notReal(label))
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    return isDay(iso) ? iso : wrong(context, notReal(label))
  })

const isQuestion = (label: string) => label.endsWith('?')
const asked = (label: string) => (isQuestion(label) ? `“${label}”` : label)
const notReal = (label: string) =>
  isQuestion(label)
    ? `Enter a real date for “${label}”, like 27 3 2027`
    : `${label} must be a real date, like 27 3 2027`

function wrong(context: z.RefinementCtx, message: string) {
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}
