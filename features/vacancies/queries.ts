import { sql, type SqlBool } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { isOneOf } from '../../platform/is-one-of.ts'
import type { Thing } from '../../platform/move.ts'
import { visibleTo } from '../../platform/visible.ts'
import type { States } from '../../rules/lifecycles.ts'
import type { Permission } from '../../rules/permissions.ts'
import { usualAnswerTimes } from '../../rules/pool-first.ts'
import { scopesOf, type Actor } from '../../rules/roles.ts'
import { liveStates } from '../../rules/lifecycles/vacancy.ts'
import { nameNow } from '../organisations/name-now.ts'

export type Vacancy = NonNullable<Awaited<ReturnType<typeof vacancy>>>

/** What is asked for in words, which people judge. */
export interface Requirement {
  weight: 'must' | 'should'
  words: string
}

/** Of the organisations that the actor recruits for, also as one of several; or shared with their region's pool. */
export function seenBy(actor: Actor, permission: Exclude<Permission, 'everybody'>) {
  const inRegion = sql<SqlBool>`(vacancy.state <> 'draft' and ${visibleTo(actor, permission, { 'talent-team': 'vacancy.region_code' })})`
  const organisations = scopesOf(actor, 'recruiter').filter((code) => code !== null)
  if (organisations.length === 0) return inRegion
  const own = visibleTo(actor, permission, { recruiter: 'vacancy.organisation_code' })
  return sql<SqlBool>`(${own} or vacancy.partners <> '{}' and vacancy.partners && ${organisations}::text[] or ${inRegion})`
}

/** One vacancy that the actor may see. */
export async function vacancy(db: Db, actor: Actor, id: string) {
  const row = await db
    .selectFrom('vacancy')
    .innerJoin('region', 'region.code', 'vacancy.region_code')
    .leftJoin('board', 'board.region_code', 'vacancy.region_code')
    .leftJoin('advert', 'advert.vacancy_id', 'vacancy.id')
    .selectAll('vacancy')
    .select(['board.answer_days', 'board.interim_answer_days'])
    .select(['region.name as region_name', 'advert.identifier as advert_identifier', 'advert.url as advert_url'])
    .select(nameNow('vacancy.organisation_code').as('organisation_name'))
    .where('vacancy.id', '=', id)
    .where(seenBy(actor, 'vacancy.see'))
    .executeTakeFirst()
  if (!row) return null
  const thing = vacancyThing(row)
  return {
    ...row,
    requirements: row.requirements as unknown as Requirement[],
    answer_days: row.answer_days ?? usualAnswerTimes.answer_days,
    interim_answer_days: row.interim_answer_days ?? usualAnswerTimes.interim_answer_days,
    ...thing,
  }
}

interface Row {
  id: string
  state: States['vacancy']
  organisation_code: string
  partners?: string[]
  region_code: string
}

/** Those who share a joint post act on it alike; the region's team has nothing to do with it before it is shared. */
export const vacancyThing = (row: Row): Thing<'vacancy'> => ({
  id: row.id,
  state: row.state,
  scope: {
    recruiter: [row.organisation_code, ...(row.partners ?? [])],
    'talent-team': row.state === 'draft' ? null : row.region_code,
  },
  about: { thing: 'vacancy', id: row.id, region: row.region_code, organisation: row.organisation_code },
})

/** The vacancies that the actor may see, the newest first, a page at a time. */
export async function vacancies(db: Db, actor: Actor, after: Place<Date> | undefined, which: VacancyFilter = {}) {
  let query = listed(db, actor, which)
  if (after) query = query.where(sql<boolean>`(created_at, id) < (${after.key}, ${after.id})`)
  const rows = await query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(sql.lit(26)).execute()
  return pageOf(rows, 25, (row) => placeText(row.created_at, row.id))
}

/** The newest of them for an overview, the live ones first; those that are closed stand in the list alone. */
export async function liveFirst(db: Db, actor: Actor, most: number) {
  const newest = (states: readonly States['vacancy'][]) =>
    listed(db, actor, {})
      .where(isOneOf('state', states))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(sql.lit(most))
      .execute()
  const live = await newest(['draft', ...liveStates])
  return live.length === most ? live : [...live, ...(await newest(['filled']))].slice(0, most)
}

/** What a list says of each vacancy that the actor may see, in no order yet. */
export function listed(db: Db, actor: Actor, which: VacancyFilter) {
  let query = db
    .selectFrom('vacancy')
    .select(['id', 'state', 'title', 'role_family', 'contract_type', 'starts_on', 'created_at', 'organisation_code'])
    .select(['latest_on', 'asked_on', 'answer_due', 'answered_on', 'answer', 'confirmed_on', 'source'])
    .select(nameNow('vacancy.organisation_code').as('organisation_name'))
    .where(seenBy(actor, 'vacancy.list'))
  if (which.state) query = query.where('state', '=', which.state)
  if (which.role) query = query.where('role_family', '=', which.role)
  return query
}

export interface VacancyFilter {
  state?: States['vacancy']
  role?: string
}

/** By name, the organisations that share the post beside the one that leads. */
export async function partnersOf(db: Db, it: Pick<Vacancy, 'partners'>) {
  if (it.partners.length === 0) return []
  return db
    .selectFrom('organisation_period')
    .select(['organisation_code as code', 'name'])
    .where('organisation_code', 'in', it.partners)
    .where('to_date', 'is', null)
    .orderBy('name')
    .execute()
}

export type Appointment = Awaited<ReturnType<typeof appointmentTo>>

/** Who fills the vacancy, as their introduction, and from when; null where nobody does. */
export async function appointmentTo(db: Db, vacancyId: string) {
  const found = await db
    .selectFrom('introduction')
    .innerJoin('vacancy', 'vacancy.id', 'introduction.vacancy_id')
    .select(['introduction.id', 'introduction.starts_on'])
    .where('vacancy_id', '=', vacancyId)
    .where('introduction.state', '=', sql.lit('appointed'))
    .where('vacancy.state', '=', sql.lit('filled'))
    .executeTakeFirst()
  return found ?? null
}
