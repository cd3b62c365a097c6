import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMails } from '../../platform/mail.ts'
import { paths } from '../../paths.ts'
import { recruiting } from '../people/recruiting.ts'
import { teamOf } from '../people/team-of.ts'

/** Tells everybody who recruits for one of the vacancy's organisations that the talent team has answered. */
export async function tellRecruiters(
  db: Db,
  vacancy: { id: string; organisation_code: string; partners: string[] },
  event: number,
): Promise<void> {
  const emails = await recruitersOf(db, [vacancy.organisation_code, ...vacancy.partners])
  await tell(db, emails, vacancy.id, event, 'vacancy-answered')
}

/** Tells whoever recruits for an organisation that another has named it as sharing a post. */
export const tellPartner = async (db: Db, vacancy: string, organisation: string, event: number): Promise<void> =>
  tell(db, await recruitersOf(db, [organisation]), vacancy, event, 'vacancy-shared-with')

/** Tells the region's talent team that a vacancy waits for its answer. */
export const tellTeam = async (db: Db, vacancy: { id: string; region_code: string }, event: number): Promise<void> =>
  tell(db, await teamOf(db, vacancy.region_code), vacancy.id, event, 'vacancy-asked')

async function recruitersOf(db: Db, organisations: readonly string[]): Promise<string[]> {
  const recruiters = await recruiting(db, organisations).orderBy('person.email').limit(100).execute()
  return recruiters.map(({ email }) => email)
}

type Template = 'vacancy-answered' | 'vacancy-asked' | 'vacancy-shared-with'

async function tell(db: Db, emails: readonly string[], id: string, event: number, template: Template) {
  const letter = notice(paths.vacancy(id))
  await sendMails(
    db,
    emails.map((to) => ({ to, template, event, letter })),
  )
}
