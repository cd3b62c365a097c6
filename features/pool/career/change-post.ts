import { sql } from 'kysely'
import type { Db } from '../../../platform/db.ts'
import type { Values } from '../../../platform/form.ts'
import { record } from '../../../platform/record.ts'
import type { Actor } from '../../../rules/roles.ts'
import { organisationTyped } from '../../organisations/organisation-typed.ts'
import type { Membership } from '../queries.ts'
import { saveMembership } from '../save.ts'
import { tellMember, tellTeam } from '../tell.ts'
import type { postForm } from './post-form.ts'

/**
 * The member has a new post, and their readiness has to be judged anew; or what was written of it is put right. Whoever is
 * hidden from their employer stays hidden from the former one, until they take it off the list.
 */
export async function changePost(
  db: Db,
  actor: Actor,
  it: Membership,
  { change, post, employer, board, years }: Values<typeof postForm>,
  version: number,
): Promise<void> {
  const { code } = await organisationTyped(db, 'employer', employer)
  const set = {
    current_post: post,
    employer_code: code,
    board_member: board,
    years_at_level: years,
    ...(change === 'new' ? { post_changed_at: sql<Date>`now()` } : {}),
  }
  await saveMembership(db, it, set, version)
  const former = it.employer_code
  if (it.hide_from_employer && former && former !== code)
    await db
      .insertInto('membership_hidden_from')
      .values({ membership_id: it.id, organisation_code: former })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  const event =
    change === 'new'
      ? await record(db, actor, 'membership.change-post', it.about)
      : await record(db, actor, 'membership.edit', it.about, { part: 'current post' })
  await (actor.personId === it.person_id ? tellTeam(db, it, event) : tellMember(db, it, event))
}
