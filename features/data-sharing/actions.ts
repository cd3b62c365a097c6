import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { record } from '../../platform/record.ts'
import { Forbidden } from '../../platform/refusals.ts'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { holds, type Actor } from '../../rules/roles.ts'
import type { Standing } from './queries.ts'

/** An administrator accepts for the organisation; a colleague who does so at the same moment changes nothing. */
export async function acceptAgreement(db: Db, actor: Actor, it: Standing): Promise<void> {
  if (!holds(actor, 'organisation-administrator', it.scope)) throw new Forbidden()
  const row = await db
    .insertInto('data_sharing_agreement')
    .values({ organisation_code: it.code, version: it.agreement.version, accepted_by: actor.personId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  if (row) await record(db, actor, 'data-sharing.accept', it.about)
}

/** Somebody who recruits asks those who can accept, once a day at most. */
export async function askForAgreement(db: Db, actor: Actor, it: Standing): Promise<void> {
  if (!holds(actor, 'recruiter', it.scope)) throw new Forbidden()
  await record(db, actor, 'data-sharing.ask', it.about)
  const event = `data-sharing ${it.code} ${it.agreement.version} on ${dayInLondon()}`
  for (const { email } of it.administrators)
    await sendMail(db, {
      to: email,
      template: 'data-sharing-asked',
      event,
      letter: notice(paths.dataSharingAgreement(it.code)),
    })
}
