import type { Db } from '../../platform/db.ts'
import { scopesOf, type Actor, type Role } from '../../rules/roles.ts'

/** The organisations for which the actor holds the role, by code: what they choose from when they act for one. */
export async function organisationsHeldFor(db: Db, actor: Actor, role: Role): Promise<Record<string, string>> {
  const codes = scopesOf(actor, role).filter((code) => code !== null)
  if (codes.length === 0) return {}
  const found = await db
    .selectFrom('organisation_period')
    .select(['organisation_code', 'name'])
    .where('organisation_code', 'in', codes)
    .where('to_date', 'is', null)
    .orderBy('name')
    .execute()
  return Object.fromEntries(found.map(({ organisation_code, name }) => [organisation_code, name]))
}

/** The code of the organisation to act for where there is but one, so that nobody has to choose. */
export function theOnlyOne(organisations: Record<string, string>): string | null {
  const [only, ...more] = Object.keys(organisations)
  return only && more.length === 0 ? only : null
}
