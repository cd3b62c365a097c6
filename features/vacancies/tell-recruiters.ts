import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMails } from '../../platform/mail.ts'
import { paths } from '../../paths.ts'
import { recruiting } from '../people/recruiting.ts'

/** Tells everybody who recruits for one of the vacancy's organisations that the talent team has answered. */
export async function tellRecruiters(
  db: Db,
  vacancy: { id: string; organisation_code: string; partners: string[] },
  event: number,
): Promise<void> {
  const recruiters = await recruiting(db, [vacancy.organisation_code, ...vacancy.partners])
    .orderBy('person.email')
    .limit(100)
    .execute()
  const letter = notice(paths.vacancy(vacancy.id))
  await sendMails(
    db,
    recruiters.map(({ email }) => ({ to: email, template: 'vacancy-answered', event, letter })),
  )
}
