import type { Db } from '../../../platform/db.ts'
import { timelineOfPerson } from '../../../platform/timeline.ts'
import { sentence, type Detail } from '../../../rules/events.ts'
import type { Actor } from '../../../rules/roles.ts'

const atATime = 1_000

/** What happened about the person and who looked, the newest first; the newest `most`, and whether there is more. */
export async function timelineOfYou(db: Db, { personId }: Actor, most = 50_000) {
  const happened: { at: Date; what: string; thing: string }[] = []
  let before: number | undefined
  while (happened.length < most) {
    const limit = Math.min(atATime, most - happened.length)
    const events = await timelineOfPerson(db, personId, { ...(before ? { before } : {}), limit })
    for (const { at, name, actor_id, actor_name, detail, thing } of events)
      happened.push({ at, what: sentence(name, actor_id === personId ? 'You' : actor_name, detail as Detail), thing })
    if (events.length < limit) return { happened, olderLeftOut: false }
    before = events.at(-1)?.id
  }
  const older = await timelineOfPerson(db, personId, { ...(before ? { before } : {}), limit: 1 })
  return { happened, olderLeftOut: older.length > 0 }
}
