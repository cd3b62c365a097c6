import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { teamOf } from '../people/team-of.ts'

interface Of {
  id: string
  person_id: string
  region_code: string
}

/** Tells the member that there is something new about their membership, and no more. */
export async function tellMember(db: Db, it: Of, event: number): Promise<void> {
  const person = db.selectFrom('person').select('email').where('id', '=', it.person_id)
  await tell(db, (await person.executeTakeFirstOrThrow()).email, it, event)
}

/** Tells the member's own team, but for the member where they are in it. */
export async function tellTeam(db: Db, it: Of, event: number): Promise<void> {
  for (const email of await teamOf(db, it.region_code, it.person_id)) await tell(db, email, it, event)
}

const tell = (db: Db, to: string, { id }: Of, event: number) =>
  sendMail(db, { to, template: 'membership-moved', event, letter: notice(paths.member(id)) })
