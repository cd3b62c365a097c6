import { sql, type AliasableExpression, type SqlBool } from 'kysely'
import type { Db } from '../../../platform/db.ts'
import { startInLondon } from '../../../platform/london.ts'

/** Somebody who may have to be reminded of something. */
export interface Found {
  /** The thing's. */
  id: string
  person_id: string
  recipient: string
  /** The day from which the reminder's days are counted, `yyyy-mm-dd`. */
  from_day: string
  /** What the letter's link leads to. */
  leads_to: string
}

/** The days, first and last, from which a reminder may be counted in order to be due today. */
export interface Span {
  today: string
  first: string
  last: string
}

/** Finds whom to remind while it is not done, with every `from_day` within the span. */
export interface Finding {
  find: (db: Db, span: Span) => AliasableExpression<Found>
  path: (leadsTo: string) => string
  /** Counted from a day that may change again and again: each of the reminder's days is reached once all the same. */
  onceForAll?: true
}

/** A moment on one of the days. */
export const within = (moment: string, { first, last }: Span) =>
  sql<SqlBool>`(${sql.ref(moment)} >= ${startInLondon(first)} and ${sql.ref(moment)} < ${startInLondon(last, 1)})`

/** The round that is joined takes applications today. */
export const roundIsOpen = ({ today }: Span) =>
  sql<SqlBool>`(round.state = 'published' and round.opens_on <= ${today}
    and (round.closes_on is null or round.closes_on >= ${today}))`
