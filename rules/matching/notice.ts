import type { NoticePeriod } from '../career.ts'

/** How many months a notice takes at the most; one that is longer than six months counts as nine. */
export const noticeMonths: Record<NoticePeriod, number> = {
  none: 0,
  '1-month': 1,
  '2-months': 2,
  '3-months': 3,
  '4-months': 4,
  '6-months': 6,
  longer: 9,
}
