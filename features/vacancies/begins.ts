import { day } from '../../ui/words.ts'

/** When a post begins, where there is little room: of one that is only expected, the earliest day. */
export const begins = (it: { starts_on: string; latest_on: string | null }) =>
  it.latest_on ? `From ${day(it.starts_on)}` : day(it.starts_on)
