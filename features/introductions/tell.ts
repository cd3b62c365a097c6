import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { paths } from '../../paths.ts'
import { recruitersOf, type Introduced } from './recruiters.ts'

/** Tells the member that their introduction has moved, and no more. */
export async function tellMember(db: Db, it: Introduced, event: number): Promise<void> {
  const person = db.selectFrom('person').select('email').where('id', '=', it.person_id)
  await tell(db, (await person.executeTakeFirstOrThrow()).email, it, event)
}

/** Tells those who recruit for the organisation. */
export async function tellOrganisation(db: Db, it: Introduced, event: number): Promise<void> {
  for (const to of await recruitersOf(db, it)) await tell(db, to, it, event)
}

const tell = (db: Db, to: string, { id }: Introduced, event: number) =>
  sendMail(db, { to, template: 'introduction-moved', event, letter: notice(paths.introduction(id)) })
