import { sql, type SqlBool } from 'kysely'
import { isId } from '../../platform/address.ts'
import type { Db } from '../../platform/db.ts'
import { WrongFields } from '../../platform/refusals.ts'
import { savedAtMost } from '../../rules/directory.ts'
import { scopesOf, type Actor } from '../../rules/roles.ts'
import { queryOf, type Choice } from './choice.ts'

export interface Opened {
  id: string
  name: string
  /** When they last looked at what it finds. */
  seen_at: Date
}

export type SavedSearch = NonNullable<Awaited<ReturnType<typeof savedSearch>>>

/** The actor's own searches, of the regions whose team they belong to. */
const own = (db: Db, actor: Actor) =>
  db
    .selectFrom('saved_search')
    .innerJoin('region', 'region.code', 'saved_search.region_code')
    .select(['id', 'saved_search.name', 'region_code', 'region.name as region_name', 'query', 'alert', 'seen_at'])
    .where('person_id', '=', actor.personId)
    .where('region_code', '=', sql<string>`any(${scopesOf(actor, 'talent-team')}::text[])`)

export const savedSearches = (db: Db, actor: Actor) =>
  own(db, actor).orderBy('created_at').orderBy('id').limit(savedAtMost).execute()

export const savedSearch = (db: Db, actor: Actor, id: string) =>
  own(db, actor).where('id', '=', id).executeTakeFirst().then(orNull)

const orNull = <T>(row: T | undefined) => row ?? null

/** The search that is opened: from now on, new are those who come after this moment. */
export async function opened(db: Db, actor: Actor, id: string | null): Promise<Opened | null> {
  if (id === null || !isId(id)) return null
  const found = await savedSearch(db, actor, id)
  if (found)
    await db
      .updateTable('saved_search')
      .set({ seen_at: sql`now()` })
      .where('id', '=', id)
      .execute()
  return found
}

/** Keeps a search for its person. @throws WrongFields where they have as many as anybody may, or one of that name */
export async function saveSearch(
  db: Db,
  actor: Actor,
  choice: Choice,
  { name, alert }: { name: string; alert: boolean },
) {
  // Two at once wait for each other here, so that neither passes the limit.
  await sql`select from person where id = ${actor.personId} for no key update`.execute(db)
  const { number } = await db
    .selectFrom('saved_search')
    .select((is) => is.fn.countAll<number>().as('number'))
    .where('person_id', '=', actor.personId)
    .executeTakeFirstOrThrow()
  if (number >= savedAtMost)
    throw new WrongFields({
      name: `You have ${savedAtMost} searches already. Delete one that you no longer need first.`,
    })
  await refuseTaken(db, actor, name)
  await db
    .insertInto('saved_search')
    .values({ person_id: actor.personId, region_code: choice.region, name, query: queryOf(choice), alert })
    .execute()
}

/** @throws WrongFields where another search of theirs has the name */
export async function changeSearch(
  db: Db,
  actor: Actor,
  { id }: SavedSearch,
  values: { name: string; alert: boolean },
): Promise<void> {
  await refuseTaken(db, actor, values.name, id)
  await db
    .updateTable('saved_search')
    .set({ ...values, told_at: sql`case when alert then told_at else now() end` })
    .where('id', '=', id)
    .execute()
}

/** Two searches of one name cannot be told apart in a list. `but`: the search that may keep it. */
async function refuseTaken(db: Db, actor: Actor, name: string, but?: string) {
  const searches = await savedSearches(db, actor)
  if (searches.some((one) => one.id !== but && one.name.toLowerCase() === name.toLowerCase()))
    throw new WrongFields({ name: 'You have a search of this name already' })
}

export async function deleteSearch(db: Db, { id }: SavedSearch): Promise<void> {
  await db
    .deleteFrom('saved_search')
    .where(sql<SqlBool>`id = ${id}`)
    .execute()
}
