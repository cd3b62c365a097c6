import type { Errors } from '../../platform/form.ts'
import { dayInLondon } from '../../rules/days.ts'
import { farDay, wrongBeginning, wrongEnd } from '../../rules/term.ts'

interface Days {
  contract?: string
  starts?: string
  latest?: string | null
  ends?: string | null
}

/** The days of a vacancy before it is changed. */
export interface DaysBefore {
  starts_on: string
  latest_on: string | null
}

/**
 * What is wrong with the days of a post, as far as they are known: days that are over, so far off that they are a slip, or
 * in the wrong order. A first or latest day that was said before stays as it is.
 */
export function wrongDays({ contract, starts, latest, ends }: Days, was?: DaysBefore): Errors {
  const today = dayInLondon()
  const first = starts && starts !== was?.starts_on ? wrongBeginning(starts, today) : null
  const far = latest && latest !== was?.latest_on ? farDay(latest, today) : null
  const early = starts && latest && latest < starts ? 'The latest day must not be before the earliest' : null
  const end = contract && starts && ends !== undefined ? wrongEnd(contract, starts, ends) : null
  return said({ starts: first, latest: far ?? early, ends: end })
}

const said = (wrong: Record<string, string | null>): Errors =>
  Object.fromEntries(Object.entries(wrong).flatMap(([name, why]) => (why === null ? [] : [[name, why]])))
