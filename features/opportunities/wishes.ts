import { sql } from 'kysely'
import { paths } from '../../paths.ts'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { record } from '../../platform/record.ts'
import { Stale } from '../../platform/refusals.ts'
import { visibleTo } from '../../platform/visible.ts'
import type { Actor } from '../../rules/roles.ts'

const who = { 'talent-team': 'wish.region_code' }

const wishes = (db: Db) =>
  db
    .selectFrom('development_wish as wish')
    .innerJoin('membership', 'membership.id', 'wish.membership_id')
    .select(['wish.membership_id', 'wish.person_id', 'wish.region_code', 'wish.kinds', 'wish.words', 'wish.changed_at'])
    .select(['membership.name', 'membership.current_post', 'membership.target_roles'])
    .where('membership.state', '=', 'active')

/** What the members of the actor's region look for, the newest first, a page at a time. */
export async function wishesFor(db: Db, actor: Actor, after: Place<Date> | undefined) {
  let query = wishes(db).where(visibleTo(actor, 'wish.list', who))
  if (after) query = query.where(sql<boolean>`(wish.changed_at, wish.membership_id) < (${after.key}, ${after.id})`)
  const rows = await query
    .orderBy('wish.changed_at', 'desc')
    .orderBy('wish.membership_id', 'desc')
    .limit(sql.lit(26))
    .execute()
  return pageOf(rows, 25, (row) => placeText(row.changed_at, row.membership_id))
}

/** What one member looks for. Nobody answers their own wish in an office. */
export const wishOf = (db: Db, actor: Actor, membershipId: string) =>
  wishes(db)
    .where('wish.membership_id', '=', membershipId)
    .where('wish.person_id', '<>', actor.personId)
    .where(visibleTo(actor, 'wish.point', who))
    .executeTakeFirst()

export type Wish = NonNullable<Awaited<ReturnType<typeof wishOf>>>

/** What the actor looks for. */
export const ownWish = (db: Db, actor: Actor) =>
  db.selectFrom('development_wish').selectAll().where('person_id', '=', actor.personId).executeTakeFirst()

interface Member {
  id: string
  person_id: string
  region_code: string
}

const aboutMember = ({ id, person_id, region_code }: Member) => ({
  thing: 'membership',
  id,
  person: person_id,
  region: region_code,
})

/** @throws Stale where another tab saved since the form was opened */
export async function saveWish(
  db: Db,
  actor: Actor,
  member: Member,
  { kinds, words }: { kinds: string[]; words: string },
  version: number,
): Promise<void> {
  const now = { kinds, words, version: version + 1, changed_at: new Date() }
  const saved = await db
    .insertInto('development_wish')
    .values({ membership_id: member.id, person_id: member.person_id, region_code: member.region_code, ...now })
    .onConflict((conflict) =>
      conflict.column('membership_id').doUpdateSet(now).where('development_wish.version', '=', version),
    )
    .returning('membership_id')
    .executeTakeFirst()
  if (!saved) throw new Stale()
  await record(db, actor, 'wish.edit', aboutMember(member))
}

export async function removeWish(db: Db, actor: Actor, member: Member): Promise<void> {
  const gone = await db.deleteFrom('development_wish').where('membership_id', '=', member.id).executeTakeFirst()
  if (gone.numDeletedRows > 0n) await record(db, actor, 'wish.remove', aboutMember(member))
}

/** Points a member to an opportunity of the region; once is enough. */
export async function pointTo(db: Db, actor: Actor, wish: Wish, opportunityId: string): Promise<void> {
  const pointed = await db
    .insertInto('opportunity_pointer')
    .values({ membership_id: wish.membership_id, opportunity_id: opportunityId, pointed_by: actor.personId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('membership_id')
    .executeTakeFirst()
  if (!pointed) return
  const member = { id: wish.membership_id, person_id: wish.person_id, region_code: wish.region_code }
  const event = await record(db, actor, 'wish.point', aboutMember(member))
  const person = db.selectFrom('person').select('email').where('id', '=', wish.person_id)
  const { email } = await person.executeTakeFirstOrThrow()
  const letter = notice(paths.opportunity(opportunityId))
  await sendMail(db, { to: email, template: 'opportunity-pointed', event, letter })
}

/** Open opportunities to which the actor was pointed, the newest first. */
export const pointedOut = (db: Db, actor: Actor) =>
  db
    .selectFrom('opportunity_pointer as pointer')
    .innerJoin('membership', 'membership.id', 'pointer.membership_id')
    .innerJoin('opportunity', 'opportunity.id', 'pointer.opportunity_id')
    .select(['opportunity.id', 'opportunity.title', 'opportunity.kind'])
    .where('membership.person_id', '=', actor.personId)
    .where('membership.state', '=', 'active')
    .where('opportunity.state', '=', 'open')
    .orderBy('pointer.pointed_at', 'desc')
    .limit(sql.lit(5))
    .execute()
