import { sql, type Expression, type SqlBool } from 'kysely'
import { permissions, type Permission } from '../rules/permissions.ts'
import { scopesOf, type Actor, type Role } from '../rules/roles.ts'

/**
 * What the actor may see, as a condition of the query: for each role that has the permission, the column that must hold
 * one of the actor's scopes. What it leaves out is not found.
 * @param columns for example `{ candidate: 'application.person_id', 'talent-team': 'application.region_code' }`
 */
export function visibleTo(
  actor: Actor,
  permission: Exclude<Permission, 'everybody'>,
  columns: Partial<Record<Role, string>>,
): Expression<SqlBool> {
  const ways = permissions[permission].flatMap((role) => {
    const column = columns[role]
    const scopes = column ? scopesOf(actor, role).filter((scope) => scope !== null) : []
    return column && scopes.length > 0 ? [sql<SqlBool>`${sql.ref(column)} in (${sql.join(scopes)})`] : []
  })
  return ways.length > 0 ? sql<SqlBool>`(${sql.join(ways, sql` or `)})` : sql<SqlBool>`false`
}
