import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMails } from '../../platform/mail.ts'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { heldOn } from '../people/held-on.ts'

/** Tells everybody who recruits for one of the vacancy's organisations that the talent team has answered. */
export async function tellRecruiters(
  db: Db,
  vacancy: { id: string; organisation_code: string; partners: string[] },
  event: number,
): Promise<void> {
  const recruiters = await db
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .select('person.email')
    .distinct()
    .where('role', '=', 'recruiter')
    .where('organisation_code', 'in', [vacancy.organisation_code, ...vacancy.partners])
    .where(heldOn(dayInLondon()))
    .orderBy('person.email')
    .limit(100)
    .execute()
  const letter = notice(paths.vacancy(vacancy.id))
  await sendMails(
    db,
    recruiters.map(({ email }) => ({ to: email, template: 'vacancy-answered', event, letter })),
  )
}
