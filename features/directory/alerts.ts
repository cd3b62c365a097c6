import { sql } from 'kysely'
import { paths } from '../../paths.ts'
import { actorOf } from '../../platform/actor-of.ts'
import { inTransaction, type Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { dayInLondon } from '../../rules/days.ts'
import { scopesOf } from '../../rules/roles.ts'
import { newIn } from './new-in.ts'

/** A change bears the moment at which its transaction began: by then, all that began earlier are over. */
const aMinuteAgo = () => new Date(Date.now() - 60_000)

/**
 * Tells whoever wants to know that a search of theirs finds somebody new: one letter for all of them, and no names.
 * @param until what changed from then on is told of the next time
 */
export async function tellOfNew(db: Db, today = dayInLondon(), until = aMinuteAgo()): Promise<void> {
  const people = await db.selectFrom('saved_search').select('person_id').distinct().where('alert', '=', true).execute()
  for (const { person_id } of people) await inTransaction(db, null, (one) => tell(one, person_id, today, until))
}

async function tell(db: Db, personId: string, today: string, until: Date): Promise<void> {
  const teams = scopesOf(await actorOf(db, personId), 'talent-team')
  const searches = await db
    .selectFrom('saved_search')
    .select(['id', 'query', 'region_code', 'told_at'])
    .where('person_id', '=', personId)
    .where('alert', '=', true)
    .where('region_code', '=', sql<string>`any(${teams}::text[])`)
    // Of two who look at once, the second finds what the first has told.
    .forUpdate()
    .execute()
  let anybody = false
  for (const search of searches) anybody ||= (await newIn(db, search, { since: search.told_at, until }, today)) > 0
  await db
    .updateTable('saved_search')
    .set({ told_at: sql`greatest(told_at, ${until}::timestamptz)` })
    .where('id', '=', sql<string>`any(${searches.map(({ id }) => id)}::uuid[])`)
    .execute()
  if (!anybody) return
  const { email } = await db.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirstOrThrow()
  const event = `searches of ${personId} until ${until.toISOString()}`
  await sendMail(db, { to: email, template: 'saved-search', event, letter: notice(paths.savedSearches()) })
}
