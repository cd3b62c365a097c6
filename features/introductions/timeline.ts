import type { Db } from '../../platform/db.ts'
import { timelineOf } from '../../platform/timeline.ts'
import { hiddenFrom } from '../../rules/events.ts'
import type { Actor } from '../../rules/roles.ts'
import { numbered, type Introduction } from './queries.ts'

/** What happened to an introduction, as the reader may know it: whoever may not know the member does not read their name. */
export async function happenedTo(db: Db, it: Introduction, actor: Actor) {
  if (it.person_id === actor.personId) return timelineOf(db, 'introduction', it.id, hiddenFrom('candidate'))
  if (it.knows) return timelineOf(db, 'introduction', it.id)
  // Which other region's team agreed would tell where they are.
  const happened = await timelineOf(db, 'introduction', it.id, ['introduction.propose', 'introduction.agree'])
  const teams = ['introduction.offer', 'introduction.withdraw']
  return happened.map((event) =>
    event.actor_id === it.person_id
      ? { ...event, actor_id: '', actor_name: numbered(it) }
      : teams.includes(event.name)
        ? { ...event, actor_id: '', actor_name: 'The talent team' }
        : event,
  )
}
