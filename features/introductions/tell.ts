import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { paths } from '../../paths.ts'
import { teamOf } from '../people/team-of.ts'
import { recruitersOf, type Introduced } from './recruiters.ts'

/** Tells the member that an introduction waits for their answer. */
export const askMember = (db: Db, it: Told, event: number) => tellPerson(db, it, event, 'introduction-offered')

/** Tells the member that their introduction has moved, and no more. */
export const tellMember = (db: Db, it: Told, event: number) => tellPerson(db, it, event, 'introduction-moved')

/** Tells those who recruit for the organisation. */
export async function tellOrganisation(db: Db, it: Introduced, event: number): Promise<void> {
  for (const to of await recruitersOf(db, it)) await tell(db, to, it, event, 'introduction-moved')
}

/** Tells the talent team of a region. */
export async function tellTeam(db: Db, it: Told, region: string, event: number): Promise<void> {
  for (const to of await teamOf(db, region, it.person_id)) await tell(db, to, it, event, 'introduction-moved')
}

/** Tells the team of the vacancy's region and that of the member's own, once where it is one. */
export async function tellTeams(
  db: Db,
  it: Told & { region_code: string; home_region_code: string },
  event: number,
): Promise<void> {
  for (const region of new Set([it.region_code, it.home_region_code])) await tellTeam(db, it, region, event)
}

type Told = Pick<Introduced, 'id' | 'person_id'>

async function tellPerson(db: Db, it: Told, event: number, template: Template) {
  const person = db.selectFrom('person').select('email').where('id', '=', it.person_id)
  await tell(db, (await person.executeTakeFirstOrThrow()).email, it, event, template)
}

type Template = 'introduction-offered' | 'introduction-moved'

const tell = (db: Db, to: string, { id }: Told, event: number, template: Template) =>
  sendMail(db, { to, template, event, letter: notice(paths.introduction(id)) })
