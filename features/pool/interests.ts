import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import { readinessBands, readinessNames, staleMonths } from '../../rules/readiness.ts'

/** Of a role for which nobody has judged how ready the member is. */
const unjudged = { rank: readinessNames.length + 1, earliest: null, latest: null }

/**
 * The readiest of what was judged for the roles they look for stands for a member in lists; and until when all of it holds,
 * not at all while a role waits to be judged or they have changed post since.
 */
const settleReadiness = (db: Db, memberships: readonly string[]) =>
  sql`update membership set readiness = coalesce(best, membership.readiness), judged_until = coalesce(until, 'infinity')
    from (
      select member.id, (array_agg(band order by array_position(${readinessNames}::text[], band)) filter (where band is not null))[1] as best,
        case when bool_or(band is null or set_at < post_changed_at) then '-infinity'
          else (min(set_on) + make_interval(months => ${staleMonths}))::date end as until
      from membership as member cross join unnest(target_roles) as role
        left join membership_readiness as held on held.membership_id = member.id and held.role_family = role and replaced_at is null
      where member.id = any(${memberships}::uuid[])
      group by member.id
    ) as judged
    where judged.id = membership.id
      and (best, until) is distinct from (membership.readiness, membership.judged_until)`.execute(db)

/**
 * Lists what active members look for, as a match walks it: a row for each role family and region, none for anybody else.
 * Belongs into the transaction of whatever changes what is listed.
 */
export async function listInterests(db: Db, memberships: readonly string[]): Promise<void> {
  await settleReadiness(db, memberships)
  const among = sql<string>`any(${memberships}::uuid[])`
  await db.deleteFrom('membership_interest').where('membership_id', '=', among).execute()
  const bands = Object.fromEntries(
    readinessNames.map((band) => {
      const { rank, between } = readinessBands[band]
      return [band, { rank, earliest: between[0], latest: between[1] }]
    }),
  )
  await sql`insert into membership_interest (membership_id, role_family, region_code, readiness_rank, ready_from, ready_by,
      put_forward, waiting_since)
    select member.id, role, region, (judged ->> 'rank')::smallint,
      coalesce(set_on + make_interval(months => (judged ->> 'earliest')::int), 'infinity')::date,
      coalesce(set_on + make_interval(months => (judged ->> 'latest')::int), 'infinity')::date,
      put_forward, coalesce(put_forward_on, admitted_on)
    from membership as member
      cross join unnest(target_roles) as role cross join unnest(regions) as region
      left join membership_readiness as held on held.membership_id = member.id and held.role_family = role and replaced_at is null
      cross join lateral (select coalesce(${JSON.stringify(bands)}::jsonb -> band, ${JSON.stringify(unjudged)}::jsonb) as judged) as judging
    where member.id = ${among} and state = 'active'
    on conflict do nothing`.execute(db)
}

/** These members were put forward for a post today: among equals, others come before them from now on. */
export async function countPutForward(db: Db, memberships: readonly string[], today = dayInLondon()): Promise<void> {
  const among = sql<string>`any(${memberships}::uuid[])`
  await db
    .updateTable('membership')
    .set((is) => ({ put_forward: is('put_forward', '+', 1), put_forward_on: today }))
    .where('id', '=', among)
    .execute()
  await listInterests(db, memberships)
}
