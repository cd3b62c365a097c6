import type { Db } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import { WrongFields } from '../../../platform/refusals.ts'
import type { Actor } from '../../../rules/roles.ts'
import { mostHidden } from '../../applications/hide.ts'
import { organisationTyped } from '../../organisations/organisation-typed.ts'
import type { Membership } from '../queries.ts'
import { saveMembership } from '../save.ts'

const visibility = { part: 'visibility' }

/** The member is hidden from their own employer from now on, or is not. */
export async function chooseVisibility(db: Db, actor: Actor, it: Membership, hide: boolean, version: number) {
  await saveMembership(db, it, { hide_from_employer: hide }, version)
  await record(db, actor, 'membership.edit', it.about, visibility)
}

/** Hides the member from an organisation. To add one overwrites nothing that another tab has saved. */
export async function hideMemberFrom(db: Db, actor: Actor, it: Membership, typed: string): Promise<void> {
  const { code } = await organisationTyped(db, 'organisation', typed)
  await saveMembership(db, it, {}, null)
  const hidden = await db
    .selectFrom('membership_hidden_from')
    .select('organisation_code')
    .where('membership_id', '=', it.id)
    .execute()
  if (hidden.length >= mostHidden)
    throw new WrongFields({ organisation: `You can name ${mostHidden} organisations. Remove one first.` })
  await db
    .insertInto('membership_hidden_from')
    .values({ membership_id: it.id, organisation_code: code })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await record(db, actor, 'membership.edit', it.about, visibility)
}

/** The organisation may be shown the member again. */
export async function showMemberTo(db: Db, actor: Actor, it: Membership, code: string): Promise<void> {
  await saveMembership(db, it, {}, null)
  await db
    .deleteFrom('membership_hidden_from')
    .where('membership_id', '=', it.id)
    .where('organisation_code', '=', code)
    .execute()
  await record(db, actor, 'membership.edit', it.about, visibility)
}
