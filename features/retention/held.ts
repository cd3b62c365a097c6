import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { startInLondon } from '../../platform/london.ts'

/** None of these people is under a legal hold: each a column, or a query of ids. */
export const noHold = (...people: RawBuilder<unknown>[]) => {
  const any = people.map((ids) => sql`hold.person_id in (${ids})`)
  return sql<SqlBool>`not exists (
    select from legal_hold as hold where hold.lifted_at is null and (${sql.join(any, sql` or `)}))`
}

/** A moment before a day in London. */
export const isBefore = (moment: RawBuilder<unknown>, day: string) => sql<SqlBool>`${moment} < ${startInLondon(day)}`

/** When a thing ended: at the newest of these moves. */
export const endedBy = (thing: string, moves: readonly string[]) => sql<Date>`coalesce(
  (select max(event.at) from event
    where event.thing = ${sql.lit(thing)} and event.thing_id = ${sql.ref(`${thing}.id`)}::text
      and event.name in (${sql.join(moves.map((move) => sql.lit(`${thing}.${move}`)))})),
  ${sql.ref(`${thing}.created_at`)})`
