import { placeEnds, placeStarts, type Sitting } from '../../rules/panel-sessions.ts'
import { clock } from '../../ui/words.ts'

const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'Europe/London' })

/** The day with that of the week, by which people look into their diaries: "Friday 15 January 2027". */
export const weekdayOf = (at: Date) => longDay.format(at).replace(',', '')

/** From when to when one candidate is seen: "9:00am to 9:45am". */
export const placeTime = (session: Sitting, seat: number) =>
  `${clock(placeStarts(session, seat))} to ${clock(placeEnds(session, seat))}`

/** From the first candidate to the last: "9:00am to 12:00pm". */
export const sessionTime = (session: Sitting & { places: number }) =>
  `${clock(session.starts_at)} to ${clock(placeEnds(session, session.places))}`

/** A candidate's own time, in words: "Friday 15 January 2027, 9:00am to 9:45am". */
export const spanOf = ({ starts_at, ends_at }: { starts_at: Date; ends_at: Date }) =>
  `${weekdayOf(starts_at)}, ${clock(starts_at)} to ${clock(ends_at)}`
