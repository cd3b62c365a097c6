import { addMonths } from './working-days.ts'

/** How long after the release of an outcome a review of its process may be asked for: our own choice, no published standard was found. */
const months = 3

/** The last day on which a review may be asked for, `yyyy-mm-dd`. */
export const reviewUntil = (releasedOn: string): string => addMonths(releasedOn, months)
