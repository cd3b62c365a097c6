import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import type { Thing } from '../../platform/move.ts'
import { visibleTo } from '../../platform/visible.ts'
import type { States } from '../../rules/lifecycles.ts'
import type { Actor } from '../../rules/roles.ts'
import { nameNow } from '../organisations/name-now.ts'

export type Vacancy = NonNullable<Awaited<ReturnType<typeof vacancy>>>

const who = { recruiter: 'vacancy.organisation_code', 'talent-team': 'vacancy.region_code' }

/** One vacancy that the actor may see: of an organisation they recruit for, or in their region. */
export async function vacancy(db: Db, actor: Actor, id: string) {
  const row = await db
    .selectFrom('vacancy')
    .innerJoin('region', 'region.code', 'vacancy.region_code')
    .leftJoin('advert', 'advert.vacancy_id', 'vacancy.id')
    .selectAll('vacancy')
    .select(['region.name as region_name', 'advert.identifier as advert_identifier', 'advert.url as advert_url'])
    .select(nameNow('vacancy.organisation_code').as('organisation_name'))
    .where('vacancy.id', '=', id)
    .where(visibleTo(actor, 'vacancy.see', who))
    .executeTakeFirst()
  return row ? { ...row, ...vacancyThing(row) } : null
}

interface Row {
  id: string
  state: States['vacancy']
  organisation_code: string
  region_code: string
}

export const vacancyThing = (row: Row): Thing<'vacancy'> => ({
  id: row.id,
  state: row.state,
  scope: { recruiter: row.organisation_code, 'talent-team': row.region_code },
  about: { thing: 'vacancy', id: row.id, region: row.region_code, organisation: row.organisation_code },
})

/** The vacancies that the actor may see, the newest first, a page at a time. */
export async function vacancies(db: Db, actor: Actor, after: Place<Date> | undefined) {
  let query = db
    .selectFrom('vacancy')
    .select(['id', 'state', 'title', 'role_family', 'contract_type', 'starts_on', 'created_at', 'organisation_code'])
    .select(nameNow('vacancy.organisation_code').as('organisation_name'))
    .where(visibleTo(actor, 'vacancy.list', who))
  if (after) query = query.where(sql<boolean>`(created_at, id) < (${after.key}, ${after.id})`)
  const rows = await query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(sql.lit(26)).execute()
  return pageOf(rows, 25, (row) => placeText(row.created_at, row.id))
}
