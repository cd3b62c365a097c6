import type { Db } from '../../platform/db.ts'
import { WrongFields } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import { organisationTyped } from '../organisations/organisation-typed.ts'
import type { Application } from './queries.ts'
import { saveDraft } from './save.ts'

/** From how many organisations one may be hidden, beside one's own employer. */
export const mostHidden = 20

/** Hides the candidate from an organisation. To add one overwrites nothing that another tab has saved. */
export async function hideFrom(db: Db, actor: Actor, application: Application, typed: string): Promise<void> {
  const { code } = await organisationTyped(db, 'organisation', typed)
  await saveDraft(db, actor, application, 'hidden-from')
  const hidden = await db
    .selectFrom('application_hidden_from')
    .select('organisation_code')
    .where('application_id', '=', application.id)
    .execute()
  if (hidden.length >= mostHidden)
    throw new WrongFields({ organisation: `You can name ${mostHidden} organisations. Remove one first.` })
  await db
    .insertInto('application_hidden_from')
    .values({ application_id: application.id, organisation_code: code })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The organisation may find the candidate again. */
export async function showAgain(db: Db, actor: Actor, application: Application, code: string): Promise<void> {
  await saveDraft(db, actor, application, 'hidden-from')
  await db
    .deleteFrom('application_hidden_from')
    .where('application_id', '=', application.id)
    .where('organisation_code', '=', code)
    .execute()
}
