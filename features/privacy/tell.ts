import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'

/** Tells somebody that there is something new about a request, and no more. */
export const tell = (db: Db, to: string, id: string, event: number): Promise<void> =>
  sendMail(db, { to, template: 'request-moved', event, letter: notice(paths.request(id)) })

/** Tells the team that has to answer, but not the one in it who asks. */
export async function tellTeam(
  db: Db,
  it: { id: string; person_id: string; region_code: string },
  event: number,
): Promise<void> {
  const today = dayInLondon()
  const team = await db
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .select('person.email')
    .distinct()
    .where('region_code', '=', it.region_code)
    .where('role', 'in', ['talent-team', 'regional-lead'])
    .where('ended_at', 'is', null)
    .where('from_date', '<=', today)
    .where((is) => is.or([is('to_date', 'is', null), is('to_date', '>=', today)]))
    .where('person.id', '<>', it.person_id)
    .limit(50)
    .execute()
  for (const { email } of team) await tell(db, email, it.id, event)
}
