import type { Db } from '../../platform/db.ts'
import { move } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { serviceActor } from '../../platform/service-actor.ts'
import { seenStates } from '../../rules/lifecycles/introduction.ts'
import type { Actor } from '../../rules/roles.ts'
import { emptyBoardPost } from '../board-posts/filled.ts'
import { listInterests } from '../pool/interests.ts'
import { restoreMembership } from '../pool/restore.ts'
import { vacancyThing } from '../vacancies/queries.ts'
import { hold } from './hold.ts'
import type { Introduction } from './queries.ts'
import { tellMember, tellTeams } from './tell.ts'

/** An appointment falls through: the vacancy is open again, and the member back in the pool where their term is not over. */
export async function fallThrough(db: Db, actor: Actor, it: Introduction, reason: string): Promise<void> {
  const { vacancy } = await hold(db, it)
  const event = await move(db, actor, 'introduction', 'fall-through', it, { reason })
  if (vacancy.state === 'filled')
    await move(db, actor, 'vacancy', 'reopen', vacancyThing(vacancy), { likelihood: null })
  // Whoever waited for an answer is in the running again.
  await db
    .updateTable('introduction')
    .set({ feedback_due: null })
    .where('vacancy_id', '=', it.vacancy_id)
    .where('state', 'in', seenStates)
    .execute()
  if (it.starts_on) await emptyBoardPost(db, actor, it.vacancy_id, { starts: it.starts_on })
  await comeBack(db, it)
  await tellMember(db, it, event)
  await tellTeams(db, it, event)
}

/** Undoes what the appointment did to the membership, and nothing that the member has said since. */
async function comeBack(db: Db, it: Introduction) {
  if (it.ends_on === null && it.starts_on && (await restoreMembership(db, it.person_id, it.starts_on))) return
  const lasting = db
    .updateTable('membership')
    .where('person_id', '=', it.person_id)
    .where('state', 'in', ['active', 'suspended'])
  const stays = await lasting
    .set((is) => ({ leaves_on: null, version: is('version', '+', 1) }))
    .where('leaves_on', '=', it.starts_on)
    .returning(['id', 'region_code as region'])
    .executeTakeFirst()
  const free = await lasting
    .set((is) => ({ unavailable_until: null, version: is('version', '+', 1) }))
    .where('unavailable_until', '=', it.ends_on ?? it.starts_on)
    .returning(['id', 'region_code as region'])
    .executeTakeFirst()
  const place = stays ?? free
  if (!place) return
  await listInterests(db, [place.id])
  const about = { thing: 'membership', person: it.person_id, ...place }
  await record(db, serviceActor, 'membership.availability', about, { until: null, reason: 'fallen-through' })
}
