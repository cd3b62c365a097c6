import { day } from '../../ui/words.ts'

/** "27 March 2027", or "27 March 2027 to 30 June 2027". */
export const when = ({ starts_on, ends_on }: { starts_on: string; ends_on: string | null }) =>
  ends_on && ends_on !== starts_on ? `${day(starts_on)} to ${day(ends_on)}` : day(starts_on)

/** "1 of 2 places left", "All places taken". */
export const placesLeft = ({ places, taken }: { places: number; taken: number }) =>
  taken >= places ? 'All places taken' : `${places - taken} of ${places} ${places === 1 ? 'place' : 'places'} left`
