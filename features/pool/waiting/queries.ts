import { sql, type SqlBool } from 'kysely'
import { pageOf, placeText, type Place } from '../../../platform/cursor.ts'
import type { Db } from '../../../platform/db.ts'
import { isDay } from '../../../rules/days.ts'
import { silentWeeks, warnedDays } from '../../../rules/membership-term.ts'
import { staleMonths } from '../../../rules/readiness.ts'
import type { Actor } from '../../../rules/roles.ts'
import { addDays, addMonths } from '../../../rules/working-days.ts'
import { regionsOfTeam } from '../queries.ts'
import { countedTo, howMany, kinds, titles, waitingAt, type Kind } from './words.ts'

/** By which day each kind is ordered, the longest waiting first. */
const keys: Record<Kind, string> = {
  judge: 'judged_until',
  silent: 'confirmed_on',
  ending: 'expires_on',
  suspended: 'review_on',
}

const waiting = (db: Db, region: string, kind: Kind, today: string) =>
  db
    .selectFrom('membership')
    .leftJoin('membership_suspension as suspension', (on) =>
      on.onRef('membership_id', '=', 'membership.id').on('ended_at', 'is', null),
    )
    .where('region_code', '=', region)
    .where('state', '=', sql.lit(kind === 'suspended' ? ('suspended' as const) : ('active' as const)))
    .where(conditions(today)[kind])

/** Months later than the 31st may be the 28th: days found by months back are looked at as many days further. */
const longestMonthsDifference = 3

const conditions = (today: string): Record<Kind, ReturnType<typeof sql<SqlBool>>> => {
  const silentSince = addDays(today, -silentWeeks * 7)
  return {
    judge: sql<SqlBool>`judged_until < ${today}`,
    silent: sql<SqlBool>`(confirmed_on <= ${addDays(addMonths(silentSince, -staleMonths), longestMonthsDifference)}
      and (confirmed_on + make_interval(months => ${staleMonths}))::date <= ${silentSince}
      and coalesce(unavailable_until < ${silentSince}, true))`,
    ending: sql<SqlBool>`(expires_on <= ${addDays(today, warnedDays)} and leaves_on is null)`,
    suspended: sql<SqlBool>`true`,
  }
}

/** How many members of a region wait for their team, for each reason; at most `countedTo` of each are counted. */
export async function howManyWait(db: Db, region: string, today: string): Promise<Record<Kind, number>> {
  const found = {} as Record<Kind, number>
  for (const kind of kinds) {
    const some = waiting(db, region, kind, today).select('membership.id').limit(sql.lit(countedTo)).as('some')
    const counted = db.selectFrom(some).select(sql<number>`count(*)::int`.as('number'))
    found[kind] = (await counted.executeTakeFirstOrThrow()).number
  }
  return found
}

/** What waits for the teams that the actor belongs to, kind by kind, each with the way to its list. */
export async function waitingForTeams(db: Db, actor: Actor, today: string) {
  const found = []
  const regions = await regionsOfTeam(db, actor)
  for (const { code, name } of regions) {
    const counts = await howManyWait(db, code, today)
    for (const kind of kinds.filter((one) => counts[one] > 0)) {
      const text = `${titles[kind]}: ${howMany(counts[kind])}${regions.length > 1 ? `, ${name}` : ''}`
      found.push({ id: `${code} ${kind}`, href: waitingAt(code, kind), text })
    }
  }
  return found
}

/** The members who wait for one reason, those who have waited longest first, a page at a time. */
export async function whoWaits(db: Db, region: string, kind: Kind, today: string, after: Place | undefined) {
  const key = sql.ref(keys[kind])
  let query = waiting(db, region, kind, today)
    .select(['membership.id', 'name', 'current_post', 'judged_until', 'confirmed_on', 'expires_on', 'post_changed_at'])
    .select(['suspension.review_on', 'suspension.answered_at'])
    .select(sql<string>`${key}::text`.as('key'))
    .select(
      sql<boolean>`exists (select from membership_extension as asked
        where asked.membership_id = membership.id and decided_at is null)`.as('asks'),
    )
  if (after && (isDay(after.key) || after.key === '-infinity'))
    query = query.where(sql<boolean>`(${key}, membership.id) > (${after.key}::date, ${after.id})`)
  const rows = await query.orderBy(key).orderBy('membership.id').limit(sql.lit(26)).execute()
  return pageOf(rows, 25, (row) => placeText(row.key, row.id))
}
