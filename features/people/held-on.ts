import { sql, type SqlBool } from 'kysely'

/**
 * As a part of another query: the role that is joined is held on the day.
 * @param day `yyyy-mm-dd`
 * @param grant what `role_grant` is called in that query
 */
export const heldOn = (day: string, grant = 'role_grant') =>
  sql<SqlBool>`(${sql.ref(`${grant}.ended_at`)} is null and ${sql.ref(`${grant}.from_date`)} <= ${day}
    and coalesce(${sql.ref(`${grant}.to_date`)} >= ${day}, true))`
