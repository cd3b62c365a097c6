import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import type { Thing } from '../../platform/move.ts'
import { visibleTo } from '../../platform/visible.ts'
import type { States } from '../../rules/lifecycles.ts'
import type { Actor } from '../../rules/roles.ts'
import { nameNow } from '../organisations/name-now.ts'

const who = {
  candidate: 'nomination.person_id',
  nominator: 'nomination.nominator_id',
  'talent-team': 'nomination.region_code',
} as const

/** One nomination that the actor may see, with the stage of the application that came of it. */
export async function nomination(db: Db, actor: Actor, id: string) {
  const row = await db
    .selectFrom('nomination')
    .innerJoin('person as nominator', 'nominator.id', 'nomination.nominator_id')
    .innerJoin('region', 'region.code', 'nomination.region_code')
    .leftJoin('application', 'application.nomination_id', 'nomination.id')
    .selectAll('nomination')
    .select(['nominator.name as nominator_name', 'nominator.email as nominator_email', 'region.name as region_name'])
    .select(['application.id as application_id', 'application.state as application_state'])
    .select(nameNow('nomination.employer_code').as('employer_name'))
    .select(nameNow('nomination.nominator_organisation').as('organisation_name'))
    .where('nomination.id', '=', id)
    .where(visibleTo(actor, 'nomination.see', who))
    .executeTakeFirst()
  return row ? { ...row, ...thing(row) } : null
}

interface Row {
  id: string
  state: States['nomination']
  person_id: string
  nominator_id: string
  region_code: string
  employer_code: string
}

const thing = (row: Row): Thing<'nomination'> => ({
  id: row.id,
  state: row.state,
  scope: { candidate: row.person_id, nominator: row.nominator_id, 'talent-team': row.region_code },
  about: {
    thing: 'nomination',
    id: row.id,
    person: row.person_id,
    region: row.region_code,
    organisation: row.employer_code,
  },
})

/** Nominations that the actor made, or that came to their region; the newest first, a page at a time. */
export async function nominations(db: Db, actor: Actor, after: Place<Date> | undefined) {
  let query = db
    .selectFrom('nomination')
    .innerJoin('person as nominator', 'nominator.id', 'nomination.nominator_id')
    .select(['nomination.id', 'nomination.state', 'nominee_name', 'nominee_post', 'nomination.created_at'])
    .select('nominator.name as nominator_name')
    .where(visibleTo(actor, 'nomination.see', { nominator: who.nominator, 'talent-team': who['talent-team'] }))
  if (after) query = query.where(sql<boolean>`(nomination.created_at, nomination.id) < (${after.key}, ${after.id})`)
  const rows = await query
    .orderBy('nomination.created_at', 'desc')
    .orderBy('nomination.id', 'desc')
    .limit(sql.lit(26))
    .execute()
  return pageOf(rows, 25, (row) => placeText(row.created_at, row.id))
}

/** Nominations that wait for the actor's own yes or no. */
export const nominationsOf = (db: Db, actor: Actor) =>
  db
    .selectFrom('nomination')
    .innerJoin('person as nominator', 'nominator.id', 'nomination.nominator_id')
    .select(['nomination.id', 'nomination.state', 'nominator.name as nominator_name', 'nomination.created_at'])
    .where('nomination.person_id', '=', actor.personId)
    .orderBy('nomination.created_at', 'desc')
    .limit(20)
    .execute()
