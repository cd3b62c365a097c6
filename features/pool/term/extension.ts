import { sql } from 'kysely'
import type { Db } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import { Stale } from '../../../platform/refusals.ts'
import { dayInLondon } from '../../../rules/days.ts'
import { endsSoon, extendedUntil, extensions } from '../../../rules/membership-term.ts'
import type { Actor } from '../../../rules/roles.ts'
import type { Membership } from '../queries.ts'
import { saveMembership } from '../save.ts'
import { tellMember, tellTeam } from '../tell.ts'

/** The last thing that was asked or decided about a longer membership; null for nothing. */
export const lastExtension = async (db: Db, membershipId: string) =>
  (await db
    .selectFrom('membership_extension')
    .selectAll()
    .where('membership_id', '=', membershipId)
    .orderBy(sql`decided_at desc nulls first`)
    .limit(1)
    .executeTakeFirst()) ?? null

export type Extension = NonNullable<Awaited<ReturnType<typeof lastExtension>>>

/** Whether the member may ask for a longer membership today: it ends soon, and they wait for no answer. */
export const mayAsk = (it: Membership, last: Extension | null, today = dayInLondon()) =>
  it.leaves_on === null && endsSoon(it.expires_on, today) && (last === null || last.decided_at !== null)

/** The member asks for a longer membership. Asked in two tabs it is asked once. */
export async function askExtension(db: Db, actor: Actor, it: Membership, words: string): Promise<void> {
  const asked = await db
    .insertInto('membership_extension')
    .values({ membership_id: it.id, asked_at: new Date(), words })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!asked) throw new Stale(it)
  await tellTeam(db, it, await record(db, actor, 'membership.ask', it.about))
}

/** The team makes the membership longer, whether it was asked for or not; the member reads why. */
export async function extendMembership(
  db: Db,
  actor: Actor,
  it: Membership,
  { months, reason }: { months: keyof typeof extensions; reason: string },
  version: number,
): Promise<void> {
  const until = extendedUntil(it.expires_on, Number(months), dayInLondon())
  await saveMembership(db, it, { expires_on: until }, version)
  await decide(db, actor, it, { reason, until })
  await tellMember(db, it, await record(db, actor, 'membership.extend', it.about, { by: extensions[months] }))
}

/** The team lets the membership end on its day; the member reads why. */
export async function refuseExtension(
  db: Db,
  actor: Actor,
  it: Membership,
  reason: string,
  version: number,
): Promise<void> {
  await saveMembership(db, it, {}, version)
  await decide(db, actor, it, { reason, until: null })
  await tellMember(db, it, await record(db, actor, 'membership.refuse', it.about))
}

/** Answers what the member asked; of the team's own accord it stands for itself. */
async function decide(db: Db, actor: Actor, it: Membership, decided: { reason: string; until: string | null }) {
  const by = { ...decided, decided_at: new Date(), decided_by: actor.personId }
  const answered = await db
    .updateTable('membership_extension')
    .set(by)
    .where('membership_id', '=', it.id)
    .where('decided_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!answered)
    await db
      .insertInto('membership_extension')
      .values({ ...by, membership_id: it.id })
      .execute()
}
