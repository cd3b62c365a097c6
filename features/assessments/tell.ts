import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { whoHolds } from '../people/who-holds.ts'
import type { Assessment } from './queries.ts'

/** A letter to whoever holds a role on the panel, or of the region, and has no conflict: that something waits for them. */
export async function tellRole(
  db: Db,
  it: Pick<Assessment, 'application_id' | 'panel_id' | 'region_code'>,
  role: 'chair' | 'inclusion-adviser' | 'talent-team' | 'board-member',
  event: number,
  path: string,
): Promise<void> {
  const ofPanel = role === 'chair' || role === 'inclusion-adviser'
  const people = await whoHolds(db, [role])
    .where(ofPanel ? 'panel_id' : 'region_code', '=', ofPanel ? it.panel_id : it.region_code)
    .where(sql<boolean>`not conflicted(${it.application_id}, person.id)`)
    .execute()
  for (const { email } of people)
    await sendMail(db, { to: email, template: 'assessment-waits', event, letter: notice(path) })
}
