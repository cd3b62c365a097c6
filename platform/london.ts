import { sql } from 'kysely'

/** The day in London, `yyyy-mm-dd`, of a column that holds a moment. */
export const londonDayOf = (column: string) => sql<string>`(${sql.ref(column)} at time zone 'Europe/London')::date`

/**
 * When a day begins in London, so that an index on moments serves.
 * @param day `yyyy-mm-dd`
 * @param later how many days later than that
 */
export const startInLondon = (day: string, later = 0) =>
  sql<Date>`(${day}::date + ${sql.lit(later)})::timestamp at time zone 'Europe/London'`
