import type { ContractType } from '../categories.ts'
import { addMonths } from '../working-days.ts'

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
