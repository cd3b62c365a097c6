import { staleMonths } from './readiness.ts'
import { addDays, addMonths } from './working-days.ts'

/** From how many days before its end on a member is warned, and may ask for a longer membership. */
export const warnedDays = 90

/** By how much a team may extend a membership at a time, in months. */
export const extensions = {
  '6': '6 months',
  '12': '12 months',
  '18': '18 months',
  '24': '24 months',
} as const

/** Whether a membership ends so soon that its member is warned. All days are `yyyy-mm-dd`. */
export const endsSoon = (expiresOn: string, today: string) => addDays(expiresOn, -warnedDays) <= today

/** The day on which a membership ends once it is extended: from its end on, or from today where that has passed. */
export const extendedUntil = (expiresOn: string, months: number, today: string) =>
  addMonths(expiresOn > today ? expiresOn : today, months)

/** After how many weeks without an answer the team hears that a member has not said whether they are still available. */
export const silentWeeks = 6

/**
 * The day on which a member is asked whether they are still available: six months after they last said so, and not while
 * they have said that they are not. All days are `yyyy-mm-dd`.
 */
export function askedFrom(confirmedOn: string, pausedUntil: string | null): string {
  const asked = addMonths(confirmedOn, staleMonths)
  const back = pausedUntil ? addDays(pausedUntil, 1) : asked
  return asked > back ? asked : back
}

/** Whether they have not answered for so long that the team asks them in person. */
export const isSilent = (confirmedOn: string, pausedUntil: string | null, today: string) =>
  addDays(askedFrom(confirmedOn, pausedUntil), silentWeeks * 7) <= today

/** Within how many months a suspension has to be reviewed, and again each time it goes on. */
export const reviewMonths = 3
