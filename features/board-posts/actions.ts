import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { mostPosts, wrongPost } from '../../rules/board-posts.ts'
import type { Category } from '../../rules/categories.ts'
import type { Actor } from '../../rules/roles.ts'
import type { boardPostForm } from './form.ts'
import { aboutPost, type BoardPost, type Keeper } from './queries.ts'

type PostValues = Values<typeof boardPostForm>

/** Adds a post to an organisation's register. */
export async function addBoardPost(db: Db, actor: Actor, keeper: Keeper, values: PostValues): Promise<void> {
  await refuseTooMany(db, keeper, 1, 'title')
  const insert = db.insertInto('board_post').values({ organisation_code: keeper.code, ...columns(values) })
  const { id } = await once(insert.returning('id').executeTakeFirstOrThrow())
  await record(db, actor, 'board-post.add', aboutPost({ id, ...ofKeeper(keeper) }))
}

/** Adds several posts of the usual board at once, each as filled; those that somebody added meanwhile stay as they are. */
export async function addUsualBoard(
  db: Db,
  actor: Actor,
  keeper: Keeper,
  offered: Category,
  roles: readonly string[],
): Promise<void> {
  await refuseTooMany(db, keeper, roles.length, 'posts')
  const rows = roles.map((role) => ({ role_family: role, title: offered[role] ?? role, standing: 'filled' }))
  const added = await db
    .insertInto('board_post')
    .values(rows.map((row) => ({ organisation_code: keeper.code, ...row })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  for (const { id } of added) await record(db, actor, 'board-post.add', aboutPost({ id, ...ofKeeper(keeper) }))
}

/**
 * Changes a post, as it was when the form was opened.
 * @throws Stale where it has been changed or removed since
 */
export async function changeBoardPost(
  db: Db,
  actor: Actor,
  post: BoardPost,
  values: PostValues,
  version: number,
): Promise<void> {
  const saved = await once(
    unchanged(db, post, version)
      .set({ ...columns(values), version: version + 1, changed_at: new Date() })
      .executeTakeFirst(),
  )
  if (!saved) throw new Stale()
  await record(db, actor, 'board-post.change', post.about)
}

/** @throws Stale where it has been changed or removed since */
export async function removeBoardPost(db: Db, actor: Actor, post: BoardPost, version: number): Promise<void> {
  const removed = await unchanged(db, post, version)
    .set({ removed_at: new Date(), version: version + 1 })
    .executeTakeFirst()
  if (!removed) throw new Stale()
  await record(db, actor, 'board-post.remove', post.about)
}

const unchanged = (db: Db, { id }: BoardPost, version: number) =>
  db
    .updateTable('board_post')
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .where('version', '=', version)
    .returning('id')

const ofKeeper = ({ code, region_code }: Keeper) => ({ organisation_code: code, region_code })

async function refuseTooMany(db: Db, keeper: Keeper, more: number, field: string) {
  const { number } = await db
    .selectFrom('board_post')
    .select((is) => is.fn.countAll<number>().as('number'))
    .where('organisation_code', '=', keeper.code)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (number + more > mostPosts)
    throw new WrongFields({
      [field]: `A register holds at most ${mostPosts} posts. Remove those that no longer exist.`,
    })
}

/** What is typed of a post, checked as a whole. */
function columns({ title, role, standing, since, term, likely }: PostValues) {
  const post = { title, role_family: role, standing, since, term_ends_on: term, likely }
  const wrong = wrongPost(post)
  if (wrong) throw new WrongFields(wrong)
  return post
}

/** A register has each post once: whoever comes second is told so. */
async function once<T>(written: Promise<T>): Promise<T> {
  try {
    return await written
  } catch (error) {
    if ((error as { code?: string }).code !== uniqueViolation) throw error
    throw new WrongFields({ title: 'The register has a post of this role and title already' })
  }
}

const uniqueViolation = '23505'
