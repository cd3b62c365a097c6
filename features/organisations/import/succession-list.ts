import { codeFaults, isDay, shown } from './checks.ts'
import type { Layout } from './layout.ts'
import type { Succession } from './sighting.ts'

/** Who succeeded whom, and when. Either may be an organisation we do not keep: a practice, an old authority. */
export const successionList: Layout<Succession> = {
  heading: /^old_code,new_code,date$/i,
  of: 'successions',
  columns: [3],
  *faults([oldCode, newCode, date]) {
    yield* codeFaults('old code', oldCode!)
    yield* codeFaults('new code', newCode!)
    if (!isDay(date!)) yield `The date ${shown(date!)} is not a date.`
  },
  row: ([oldCode, newCode, date]) => ({ oldCode: oldCode!, newCode: newCode!, date: date! }),
  once: ({ oldCode, newCode, date }) => `The succession of ${newCode} to ${oldCode} on ${date}`,
}
