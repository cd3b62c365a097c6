import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Thing } from '../../platform/move.ts'
import { visibleTo } from '../../platform/visible.ts'
import { underWay } from '../../rules/application-clock.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { nameNow } from '../organisations/name-now.ts'

export type Endorsement = NonNullable<Awaited<ReturnType<typeof endorsement>>>

/** One request for an endorsement that the actor may see: as the one asked, or as the candidate. */
export async function endorsement(db: Db, actor: Actor, id: string) {
  const row = await db
    .selectFrom('endorsement')
    .innerJoin('application', 'application.id', 'endorsement.application_id')
    .innerJoin('person', 'person.id', 'endorsement.person_id')
    .innerJoin('board', 'board.region_code', 'application.region_code')
    .innerJoin('round', 'round.id', 'application.round_id')
    .selectAll('endorsement')
    .select(['person.name as candidate_name', 'person.email as candidate_email', 'board.name as board_name'])
    .select(['application.pathway', 'application.current_post', 'application.region_code'])
    .select(['application.state as application_state', 'round.state as round_state', 'opens_on', 'closes_on'])
    .select(nameNow('application.employer_code').as('employer_name'))
    .where('endorsement.id', '=', id)
    .where(
      visibleTo(actor, 'endorsement.see', { endorser: 'endorsement.endorser_id', candidate: 'endorsement.person_id' }),
    )
    .executeTakeFirst()
  if (!row) return null
  const thing: Thing<'endorsement'> = {
    id: row.id,
    state: row.state,
    scope: { endorser: row.endorser_id, candidate: row.person_id },
    about: { thing: 'endorsement', id: row.id, person: row.person_id, region: row.region_code },
  }
  return { ...row, ...thing }
}

/** Requests that wait for the actor's answer, and may still be answered today. */
export const endorsementsAskedOf = (db: Db, actor: Actor) =>
  db
    .selectFrom('endorsement')
    .innerJoin('application', 'application.id', 'endorsement.application_id')
    .innerJoin('round', 'round.id', 'application.round_id')
    .innerJoin('person', 'person.id', 'endorsement.person_id')
    .select(['endorsement.id', 'person.name as candidate_name', 'endorsement.created_at', 'closes_on'])
    .where('endorser_id', '=', actor.personId)
    .where('endorsement.state', '=', 'asked')
    .where('application.state', 'in', [...underWay])
    .where('round.state', '<>', 'closed')
    .where(sql<boolean>`(closes_on is null or closes_on >= ${dayInLondon()})`)
    .orderBy('endorsement.created_at')
    .limit(50)
    .execute()
