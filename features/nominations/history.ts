import type { Db } from '../../platform/db.ts'
import { timelineOf } from '../../platform/timeline.ts'
import { hiddenFrom, readings, type EventName } from '../../rules/events.ts'
import type { Nomination } from './queries.ts'

const answers: EventName[] = ['nomination.count', 'nomination.accept', 'nomination.decline', 'nomination.withdraw']

/** What has happened to it, as far as this reader may know: a nominee from when it was sent, an assistant until then. */
export function timelineFor(db: Db, { id, readsAs }: Nomination) {
  const leftOut = {
    nominee: hiddenFrom('candidate'),
    preparer: [...answers, ...readings],
    nominator: [],
    team: hiddenFrom('candidate'),
  }
  return timelineOf(db, 'nomination', id, leftOut[readsAs])
}
