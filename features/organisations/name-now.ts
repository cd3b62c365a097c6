import { sql } from 'kysely'

/** As a part of another query: the present name of the organisation whose code the column holds. */
export const nameNow = (column: string) =>
  sql<string>`(select name from organisation_period where organisation_code = ${sql.ref(column)} and to_date is null)`
