import { sql, type SqlBool } from 'kysely'
import { isOneOf } from '../../../platform/is-one-of.ts'
import { openStates } from '../../../rules/lifecycles/introduction.ts'
import { endedBy, isBefore, noHold } from '../held.ts'
import { atOnce, type Remover } from '../removal.ts'
import { noHoldOnApplication, removeApplications } from './applications.ts'

/** When a membership ended, in whichever way. */
export const membershipEnded = endedBy('membership', [
  'leave',
  'lapse',
  'complete',
  'end',
  'reject',
  'lapse-invitation',
])

export const endedMemberships = ['appointed', 'left', 'lapsed']

/** With the introductions of the member and the application behind it; one whose introduction is still open stays. */
export const poolProfiles: Remover = async (db, before) => {
  const old = await db
    .selectFrom('membership')
    .leftJoin('application', 'application.id', 'membership.application_id')
    .select('membership.id')
    .where(isOneOf('membership.state', endedMemberships))
    .where(isBefore(sql`membership.created_at`, before))
    .where(isBefore(membershipEnded, before))
    .where(noOpenIntroduction)
    .where(noHold(sql`membership.person_id`))
    .where(noHoldOnApplication)
    .limit(sql.lit(atOnce))
    .execute()
  const ids = old.map(({ id }) => id)
  await db
    .deleteFrom('introduction')
    .where(sql<SqlBool>`membership_id = any(${ids})`)
    .execute()
  const gone = await db
    .deleteFrom('membership')
    .where(sql<SqlBool>`id = any(${ids})`)
    .returning(['person_id', 'application_id'])
    .execute()
  await removeApplications(
    db,
    gone.flatMap(({ application_id }) => (application_id ? [{ id: application_id }] : [])),
  )
  return { removed: gone.length, people: gone.map(({ person_id }) => person_id) }
}

const noOpenIntroduction = sql<SqlBool>`not exists (
  select from introduction where introduction.membership_id = membership.id
    and ${isOneOf('introduction.state', openStates)})`
