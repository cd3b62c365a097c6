import type { Db } from '../../platform/db.ts'
import { move } from '../../platform/move.ts'
import { serviceActor } from '../../platform/service-actor.ts'
import { dayInLondon } from '../../rules/days.ts'
import { introductionThing } from './thing.ts'
import { tellMember, tellTeam } from './tell.ts'

/** The hourly job: ends what was not answered in time, a hundred at a time. Whoever answers at the same moment is left alone. */
export async function endUnanswered(db: Db, today = dayInLondon()): Promise<void> {
  const due = await db
    .selectFrom('introduction')
    .selectAll()
    .where('state', '=', 'offered')
    .where('answer_by', '<', today)
    .orderBy('answer_by')
    .limit(100)
    .forUpdate()
    .skipLocked()
    .execute()
  for (const one of due) {
    const event = await move(db, serviceActor, 'introduction', 'lapse', introductionThing(one))
    await tellMember(db, one, event)
    await tellTeam(db, one, one.region_code, event)
  }
}
