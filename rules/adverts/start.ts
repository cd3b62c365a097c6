import type { ContractType } from '../categories.ts'
import { addDays, addMonths } from '../working-days.ts'

/** Months between the last day of applications and the first in the post: directors mostly give three months' notice. */
const months: Record<ContractType, number> = {
  substantive: 4,
  joint: 4,
  'fixed-term': 2,
  secondment: 2,
  stretch: 2,
  interim: 1,
}

/** When a post may begin whose applications end on a day; an estimate, since adverts do not say. */
export const startAfter = (closes: string, contract: ContractType) => addMonths(closes, months[contract])

/** For how many days an advert is taken to stand that does not say when it closes: most close within a month. Our own choice. */
export const standsFor = 60

/** The last day on which an advert stands: the day it closes, or so many after it was posted. All are `yyyy-mm-dd`. */
export const lastDayOf = ({ posted, closes }: { posted: string; closes: string | null }) =>
  closes ?? addDays(posted, standsFor)
