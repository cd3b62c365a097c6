import { sql, type SqlBool } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { holds, type Actor } from '../../rules/roles.ts'

export type RoundChecked = NonNullable<Awaited<ReturnType<typeof roundChecked>>>

/** A published round of a region on whose board or in whose talent team the actor is. */
export async function roundChecked(db: Db, actor: Actor, id: string) {
  const round = await db
    .selectFrom('round')
    .innerJoin('board', 'board.region_code', 'round.region_code')
    .select(['round.id', 'round.title', 'round.region_code', 'round.name_blind', 'round.framework'])
    .select('board.name as board_name')
    .where('round.id', '=', id)
    .where('round.state', '<>', 'draft')
    .executeTakeFirst()
  if (!round) return null
  const scope = { 'board-member': round.region_code, 'talent-team': round.region_code }
  const onBoard = holds(actor, 'board-member', scope)
  return onBoard || holds(actor, 'talent-team', scope) ? { round, onBoard, scope } : null
}

/**
 * Of the assessments of a round, those that the actor has to do with: not their own, none where they are in conflict, and
 * none of a panel on which they sat, since nobody checks what they did themselves.
 */
export const notTheirOwn = ({ personId }: Actor) => sql<SqlBool>`(assessment.person_id <> ${personId}
  and assessment.application_id not in (select application_id from conflict_check
    where conflict_check.person_id = ${personId} and kind <> 'none')
  and assessment.panel_id not in (select panel_id from role_grant
    where role_grant.person_id = ${personId} and panel_id is not null))`
