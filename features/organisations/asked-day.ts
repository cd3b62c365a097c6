import { optionalDate } from '../../platform/fields.ts'

/** A day in an address, either `on=2020-04-01` or the three parts that the form sends; and what is wrong with it. */
export interface AskedDay {
  day: string | null
  typed: string[]
  error: string | null
}

const field = optionalDate({ label: 'The day' })

/** What the reader asked for. */
export function asked(query: URLSearchParams): AskedDay {
  const whole = query.get('on')?.split('-').toReversed()
  const typed = whole ?? ['day', 'month', 'year'].map((part) => query.get(`on-${part}`) ?? '')
  const result = field.parse.safeParse(typed)
  if (!result.success) return { day: null, typed, error: result.error.issues[0]?.message ?? 'Enter a day' }
  return { day: result.data, typed, error: null }
}
