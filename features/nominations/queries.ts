import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import type { Thing } from '../../platform/move.ts'
import type { States } from '../../rules/lifecycles.ts'
import type { Actor } from '../../rules/roles.ts'
import { nameNow } from '../organisations/name-now.ts'
import { readsAs, seenBy, seenInLists } from './seen-by.ts'

export type Nomination = NonNullable<Awaited<ReturnType<typeof nomination>>>

/**
 * One nomination that the actor may see, with the stage of the application that came of it; and the talent conversation
 * it rests on, where the reader is one of the two who held it or otherwise let in by its own policy.
 */
export async function nomination(db: Db, actor: Actor, id: string) {
  const row = await written(db)
    .leftJoin('application', 'application.nomination_id', 'nomination.id')
    .leftJoin('conversation as talk', (join) =>
      join.onRef('talk.id', '=', 'nomination.conversation_id').on('talk.state', '=', sql.lit('held' as const)),
    )
    .select(['application.id as application_id', 'application.state as application_state'])
    .select(['talk.held_on', 'talk.partner_name as held_with'])
    .where('nomination.id', '=', id)
    .where(seenBy(actor))
    .executeTakeFirst()
  return row ? { ...row, ...thingOf(row), readsAs: readsAs(actor, row) } : null
}

/** Nominations with all that was written in them, where they go and from whom they come. */
export const written = (db: Db) =>
  db
    .selectFrom('nomination')
    .innerJoin('person as nominator', 'nominator.id', 'nomination.nominator_id')
    .innerJoin('region', 'region.code', 'nomination.region_code')
    .innerJoin('round', 'round.id', 'nomination.round_id')
    .selectAll('nomination')
    .select(['nominator.name as nominator_name', 'nominator.email as nominator_email', 'region.name as region_name'])
    .select(['round.title as round_title', 'round.opens_on', 'round.closes_on', 'round.state as round_state'])
    .select(nameNow('nomination.employer_code').as('employer_name'))
    .select(nameNow('nomination.nominator_organisation').as('organisation_name'))

interface Row {
  id: string
  state: States['nomination']
  person_id: string
  nominator_id: string
  nominator_organisation: string
  prepared_by: string
  region_code: string
  employer_code: string
  sent_at: Date | null
}

/** A nomination as the moves need it. Before it is sent it is its leader's and their assistant's alone. */
export const thingOf = (row: Row): Thing<'nomination'> => ({
  id: row.id,
  state: row.state,
  scope: {
    candidate: row.sent_at && row.person_id,
    nominator: row.nominator_id,
    preparer: row.prepared_by,
    leader: row.nominator_organisation,
    'talent-team': row.sent_at && row.region_code,
  },
  about: {
    thing: 'nomination',
    id: row.id,
    person: row.sent_at && row.person_id,
    region: row.region_code,
    organisation: row.employer_code,
  },
})

/** Nominations that the actor made or prepared, or that came to their region; the newest first, a page at a time. */
export async function nominations(db: Db, actor: Actor, after: Place<Date> | undefined) {
  let query = db
    .selectFrom('nomination')
    .innerJoin('person as nominator', 'nominator.id', 'nomination.nominator_id')
    .select(['nomination.id', 'nomination.state', 'nominee_name', 'nominee_post', 'nomination.created_at', 'sent_at'])
    .select(['nominator_id', 'prepared_by', 'person_id', 'region_code', 'nominator.name as nominator_name'])
    .where(seenInLists(actor))
  if (after) query = query.where(sql<boolean>`(nomination.created_at, nomination.id) < (${after.key}, ${after.id})`)
  const rows = await query
    .orderBy('nomination.created_at', 'desc')
    .orderBy('nomination.id', 'desc')
    .limit(sql.lit(26))
    .execute()
  const read = rows.map((row) => ({ ...row, readsAs: readsAs(actor, row) }))
  return pageOf(read, 25, (row) => placeText(row.created_at, row.id))
}

/** Nominations of the actor, the newest first. */
export const nominationsOf = (db: Db, actor: Actor) =>
  db
    .selectFrom('nomination')
    .innerJoin('person as nominator', 'nominator.id', 'nomination.nominator_id')
    .select(['nomination.id', 'nomination.state', 'nominator.name as nominator_name', 'nomination.created_at'])
    .where('nomination.person_id', '=', actor.personId)
    .where('nomination.sent_at', 'is not', null)
    .orderBy('nomination.created_at', 'desc')
    .limit(20)
    .execute()
