import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { record } from '../../platform/record.ts'
import { Forbidden } from '../../platform/refusals.ts'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { holds, type Actor } from '../../rules/roles.ts'
import { recruiting } from '../people/recruiting.ts'
import type { Standing } from './queries.ts'

/** An administrator accepts for the organisation, and those who recruit for it may go on; a colleague who does so at the same moment changes nothing. */
export async function acceptAgreement(db: Db, actor: Actor, it: Standing): Promise<void> {
  if (!holds(actor, 'organisation-administrator', it.scope)) throw new Forbidden()
  const row = await db
    .insertInto('data_sharing_agreement')
    .values({ organisation_code: it.code, version: it.agreement.version, accepted_by: actor.personId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  if (!row) return
  const event = await record(db, actor, 'data-sharing.accept', it.about)
  for (const { id, email } of await recruiting(db, [it.code]).execute())
    if (id !== actor.personId) await tell(db, email, it, 'data-sharing-accepted', `data-sharing ${event}`)
}

/** Somebody who recruits asks those who can accept, once a day at most. */
export async function askForAgreement(db: Db, actor: Actor, it: Standing): Promise<void> {
  if (!holds(actor, 'recruiter', it.scope)) throw new Forbidden()
  await record(db, actor, 'data-sharing.ask', it.about)
  const event = `data-sharing ${it.code} ${it.agreement.version} on ${dayInLondon()}`
  for (const { email } of it.administrators) await tell(db, email, it, 'data-sharing-asked', event)
}

type Template = 'data-sharing-asked' | 'data-sharing-accepted'

const tell = (db: Db, to: string, { code }: Standing, template: Template, event: string) =>
  sendMail(db, { to, template, event, letter: notice(paths.dataSharingAgreement(code)) })
