import { sql } from 'kysely'
import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { whoHolds } from '../people/who-holds.ts'
import { offering } from './placements.ts'

interface Asked {
  id: string
  opportunity_id: string
  organisation_code: string
  person_id: string
}

/** Tells the member that their request has moved, and no more. */
export async function tellMember(db: Db, it: Pick<Asked, 'id' | 'person_id'>, event: number): Promise<void> {
  const person = await db.selectFrom('person').select('email').where('id', '=', it.person_id).executeTakeFirstOrThrow()
  await sendMail(db, { to: person.email, template: 'placement-moved', event, letter: notice(paths.placement(it.id)) })
}

/** Tells whoever offered it; all who may offer for the organisation, where they no longer do. */
export async function tellOfferers(db: Db, it: Asked, event: number): Promise<void> {
  const { created_by } = await db
    .selectFrom('opportunity')
    .select('created_by')
    .where('id', '=', it.opportunity_id)
    .executeTakeFirstOrThrow()
  const people = (await whoOffers(db, it.organisation_code)).filter(({ id }) => id !== it.person_id)
  const offerer = people.filter(({ id }) => id === created_by)
  for (const { email } of offerer.length > 0 ? offerer : people)
    await sendMail(db, { to: email, template: 'placement-moved', event, letter: notice(paths.placement(it.id)) })
}

/** The people who may offer for an organisation today. */
export const whoOffers = (db: Db, organisation: string) =>
  whoHolds(db, offering).where('organisation_code', '=', organisation).limit(sql.lit(50)).execute()
