import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import type { Thing } from '../../platform/move.ts'
import { visibleTo } from '../../platform/visible.ts'
import type { States } from '../../rules/lifecycles.ts'
import { holds, type Actor } from '../../rules/roles.ts'
import type { RuleResult } from '../../rules/matching.ts'
import { nameNow } from '../organisations/name-now.ts'

export type Introduction = NonNullable<Awaited<ReturnType<typeof introduction>>>

/** One introduction that the actor may see at its stage. */
export async function introduction(db: Db, actor: Actor, id: string) {
  const row = await db
    .selectFrom('introduction')
    .innerJoin('membership', 'membership.id', 'introduction.membership_id')
    .innerJoin('vacancy', 'vacancy.id', 'introduction.vacancy_id')
    .innerJoin('region as home', 'home.code', 'introduction.home_region_code')
    .selectAll('introduction')
    .select([
      'membership.name as member_name',
      'membership.current_post',
      'membership.readiness',
      'membership.available_from',
    ])
    .select(['vacancy.title', 'vacancy.role_family', 'vacancy.contract_type', 'vacancy.state as vacancy_state'])
    .select(['vacancy.starts_on as vacancy_starts_on', 'vacancy.ends_on as vacancy_ends_on', 'vacancy.description'])
    .select('home.name as home_region_name')
    .select(nameNow('introduction.organisation_code').as('organisation_name'))
    .select(nameNow('membership.employer_code').as('employer_name'))
    .where('introduction.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const thing = introductionThing(row)
  return seenBy(actor, row) ? { ...row, ...thing, reasons: row.reasons as unknown as RuleResult[] } : null
}

/** Nobody sees what is proposed for themselves, in whatever office, before they are asked. */
const seenBy = (actor: Actor, row: Row) =>
  (row.offered_at !== null || row.person_id !== actor.personId) &&
  (['candidate', 'talent-team', 'home-team', 'recruiter'] as const).some((role) =>
    holds(actor, role, introductionThing(row).scope),
  )

interface Row {
  id: string
  state: States['introduction']
  offered_at: Date | null
  accepted_at: Date | null
  person_id: string
  region_code: string
  home_region_code: string
  organisation_code: string
}

/** A member sees it once they were asked, a recruiter once the member accepted; the teams from the beginning. */
export const introductionThing = (row: Row): Thing<'introduction'> => ({
  id: row.id,
  state: row.state,
  scope: {
    candidate: row.offered_at ? row.person_id : null,
    'talent-team': row.region_code,
    'home-team': row.home_region_code,
    recruiter: row.accepted_at ? row.organisation_code : null,
  },
  about: {
    thing: 'introduction',
    id: row.id,
    person: row.person_id,
    region: row.region_code,
    organisation: row.organisation_code,
  },
})

/** The introductions to one vacancy that the actor may see. */
export async function introductionsTo(db: Db, actor: Actor, vacancy: { id: string }) {
  const rows = await db
    .selectFrom('introduction')
    .innerJoin('membership', 'membership.id', 'introduction.membership_id')
    .select(['introduction.id', 'introduction.state', 'membership.name', 'membership.current_post'])
    .select(['introduction.person_id', 'introduction.region_code', 'home_region_code', 'organisation_code'])
    .select(['offered_at', 'accepted_at'])
    .where('vacancy_id', '=', vacancy.id)
    .orderBy('introduction.created_at')
    .orderBy('introduction.id')
    .limit(100)
    .execute()
  return rows.filter((row) => seenBy(actor, row))
}

/** The actor's own introductions, the newest first. */
export const introductionsOf = (db: Db, actor: Actor) =>
  db
    .selectFrom('introduction')
    .innerJoin('vacancy', 'vacancy.id', 'introduction.vacancy_id')
    .select(['introduction.id', 'introduction.state', 'vacancy.title'])
    .select(nameNow('introduction.organisation_code').as('organisation_name'))
    .where('person_id', '=', actor.personId)
    .where('offered_at', 'is not', null)
    .orderBy('introduction.created_at', 'desc')
    .limit(20)
    .execute()

/** Members introduced to the organisations that the actor recruits for, who wait for an interview or its outcome. */
export const introducedTo = (db: Db, actor: Actor) =>
  db
    .selectFrom('introduction')
    .innerJoin('membership', 'membership.id', 'introduction.membership_id')
    .innerJoin('vacancy', 'vacancy.id', 'introduction.vacancy_id')
    .select(['introduction.id', 'introduction.state', 'membership.name', 'vacancy.title'])
    .where(visibleTo(actor, 'introduction.interview', { recruiter: 'introduction.organisation_code' }))
    .where('accepted_at', 'is not', null)
    .where('introduction.state', 'in', ['accepted', 'interviewing'])
    .orderBy('accepted_at', 'desc')
    .limit(10)
    .execute()

/** Proposals of other regions' teams that wait for the agreement of the actor's own, a page at a time. */
export async function proposalsTo(db: Db, actor: Actor, after: Place<Date> | undefined) {
  let query = db
    .selectFrom('introduction')
    .innerJoin('membership', 'membership.id', 'introduction.membership_id')
    .innerJoin('vacancy', 'vacancy.id', 'introduction.vacancy_id')
    .select(['introduction.id', 'introduction.state', 'membership.name', 'vacancy.title', 'introduction.created_at'])
    .select(nameNow('introduction.organisation_code').as('organisation_name'))
    .where(visibleTo(actor, 'introduction.agree', { 'home-team': 'introduction.home_region_code' }))
    .where('introduction.state', '=', 'proposed')
    .where('introduction.person_id', '<>', actor.personId)
  if (after) query = query.where(sql<boolean>`(introduction.created_at, introduction.id) < (${after.key}, ${after.id})`)
  const rows = await query
    .orderBy('introduction.created_at', 'desc')
    .orderBy('introduction.id', 'desc')
    .limit(sql.lit(26))
    .execute()
  return pageOf(rows, 25, (row) => placeText(row.created_at, row.id))
}
