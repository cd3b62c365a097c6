import type { Db } from '../../platform/db.ts'

interface Post {
  organisation?: string
  title?: string
  role?: string
  standing?: string
  since?: string | null
  ends?: string | null
  likely?: string
}

/** A post of Severn’s board, filled, unless said otherwise. Gives its id. */
export async function aBoardPost(db: Db, it: Post = {}): Promise<string> {
  const { id } = await db
    .insertInto('board_post')
    .values({
      organisation_code: it.organisation ?? 'RX2',
      title: it.title ?? 'Chief finance officer',
      role_family: it.role ?? 'finance',
      standing: it.standing ?? 'filled',
      since: it.since ?? null,
      term_ends_on: it.ends ?? null,
      likely: it.likely ?? '',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
