import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { isOneOf } from '../../platform/is-one-of.ts'
import { visibleTo } from '../../platform/visible.ts'
import { foreseen, inAttention, mostPosts } from '../../rules/board-posts.ts'
import { dayInLondon } from '../../rules/days.ts'
import { holds, type Actor } from '../../rules/roles.ts'
import { liveStates } from '../../rules/lifecycles/vacancy.ts'

type Seeing = 'board-post.see' | 'board-post.edit'

const who = {
  recruiter: 'place.organisation_code',
  'organisation-administrator': 'place.organisation_code',
  'talent-team': 'place.region_code',
}

/** The organisation whose register the actor may read, or keep; null where they may not, or there is none. */
export async function keeperOf(db: Db, actor: Actor, can: Seeing, code: string) {
  if (!/^[A-Z0-9]{1,10}$/.test(code)) return null
  const found = await db
    .selectFrom('organisation_period as place')
    .innerJoin('organisation', 'organisation.code', 'place.organisation_code')
    .select(['organisation.code', 'organisation.kind', 'place.name', 'place.region_code'])
    .where('place.organisation_code', '=', code)
    .where('place.to_date', 'is', null)
    .where(visibleTo(actor, can, who))
    .executeTakeFirst()
  return found ?? null
}

export type Keeper = NonNullable<Awaited<ReturnType<typeof keeperOf>>>

/** The register of an organisation: its posts, what needs attention first, each with its live vacancy. */
export async function registerOf(db: Db, actor: Actor, code: string) {
  const posts = await visiblePosts(db, actor, 'board-post.see')
    .where('board_post.organisation_code', '=', code)
    .limit(sql.lit(mostPosts + 40))
    .execute()
  const vacancies = await liveVacanciesOf(db, actor, code)
  return inAttention(posts, dayInLondon()).map((post) => ({ ...post, vacancy: vacancyOf(post, vacancies) }))
}

export type Registered = Awaited<ReturnType<typeof registerOf>>[number]

/** One post that the actor may see, or keep. */
export async function boardPost(db: Db, actor: Actor, can: Seeing, id: string) {
  const row = await visiblePosts(db, actor, can).where('board_post.id', '=', id).executeTakeFirst()
  return row ? { ...row, about: aboutPost(row) } : null
}

export type BoardPost = NonNullable<Awaited<ReturnType<typeof boardPost>>>

/** A post from which a vacancy is to grow, with what it lets expect: why it becomes vacant, and the first day after. */
export async function boardPostFor(db: Db, actor: Actor, id: string) {
  const post = await boardPost(db, actor, 'board-post.see', id)
  return post && { ...post, foreseen: foreseen(post) }
}

/** What the events of a post are about. */
export const aboutPost = (post: { id: string; organisation_code: string; region_code: string | null }) => ({
  thing: 'board-post',
  id: post.id,
  region: post.region_code,
  organisation: post.organisation_code,
})

const visiblePosts = (db: Db, actor: Actor, can: Seeing) =>
  db
    .selectFrom('board_post')
    .innerJoin('organisation_period as place', (join) =>
      join.onRef('place.organisation_code', '=', 'board_post.organisation_code').on('place.to_date', 'is', null),
    )
    .selectAll('board_post')
    .select(['place.name as organisation_name', 'place.region_code'])
    .where('board_post.removed_at', 'is', null)
    .where(visibleTo(actor, can, who))

/** The newest first; what is not shared yet only those see who recruit. */
const liveVacanciesOf = (db: Db, actor: Actor, code: string) =>
  db
    .selectFrom('vacancy')
    .select(['id', 'state', 'board_post_id', 'role_family', 'title'])
    .where('organisation_code', '=', code)
    .where(isOneOf('state', holds(actor, 'recruiter', { recruiter: code }) ? [...liveStates, 'draft'] : liveStates))
    .orderBy('created_at', 'desc')
    .limit(sql.lit(100))
    .execute()

type Live = Awaited<ReturnType<typeof liveVacanciesOf>>

/** The live vacancy of a post; where it has none, one of the same role and title that was shared by itself. */
const vacancyOf = (post: { id: string; role_family: string; title: string }, live: Live) =>
  live.find(({ board_post_id }) => board_post_id === post.id) ??
  live.find((one) => one.board_post_id === null && isNamedAs(one, post)) ??
  null

const isNamedAs = (one: { role_family: string; title: string }, post: { role_family: string; title: string }) =>
  one.role_family === post.role_family && one.title.toLowerCase() === post.title.toLowerCase()
