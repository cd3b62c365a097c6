import type { Db } from '../../platform/db.ts'
import type { Category } from '../../rules/categories.ts'
import { rolesToGrant } from '../../rules/granting.ts'
import { organisationsHeldFor } from '../organisations/held-for.ts'
import { holdsAny, roles, scopesOf, type Actor, type Role } from '../../rules/roles.ts'

/** What the page of granting has to know. */
export interface Granting {
  /** What the actor may grant at all. */
  offered: Role[]
  /** Null until it is chosen. */
  role: Role | null
  /** What it may be granted for; null where there are so many that part of a name is typed. */
  places: Category | null
}

/** The role that is asked for, where the actor may grant it, and what they may grant it for. */
export async function granting(db: Db, actor: Actor, asked: string | null): Promise<Granting> {
  const offered = rolesToGrant(actor)
  const role = offered.find((one) => one === asked) ?? (offered.length === 1 ? offered[0]! : null)
  return { offered, role, places: role ? await placesFor(db, actor, role) : {} }
}

async function placesFor(db: Db, actor: Actor, role: Role): Promise<Category | null> {
  const { scope, grantedBy } = roles[role]
  if (scope === 'service') return { service: 'The whole service' }
  if (scope === 'person') return { [actor.personId]: actor.name }
  if (scope === 'region') return regions(db, actor, grantedBy as Role[])
  return grantedBy.includes('organisation-administrator')
    ? organisationsHeldFor(db, actor, 'organisation-administrator')
    : null
}

/** The regions that have a board: all for an administrator, else those the actor holds. */
async function regions(db: Db, actor: Actor, grantedBy: readonly Role[]) {
  const all = grantedBy.includes('administrator') && holdsAny(actor, 'administrator')
  const held = grantedBy.flatMap((granter) => scopesOf(actor, granter)).filter((code) => code !== null)
  let query = db
    .selectFrom('board')
    .innerJoin('region', 'region.code', 'board.region_code')
    .select(['region.code', 'region.name'])
  if (!all) query = query.where('region.code', 'in', held)
  const found = await query.orderBy('region.name').execute()
  return Object.fromEntries(found.map(({ code, name }) => [code, name]))
}
