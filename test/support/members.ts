import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import { addDays } from '../../rules/working-days.ts'
import type { Person } from './cast.ts'
import { aMember } from './things.ts'

/** Suspended by somebody of London's team, to be reviewed in a month; their membership ends in two, and RX4 does not see them. */
export async function aSuspendedMember(db: Db, it: { of: Person; by: Person }): Promise<string> {
  const id = await aMember(db, { of: it.of, state: 'suspended' })
  const today = dayInLondon()
  await db
    .updateTable('membership')
    .set({ expires_on: addDays(today, 60) })
    .where('id', '=', id)
    .execute()
  await db
    .insertInto('membership_suspension')
    .values({ membership_id: id, reason: 'A concern was raised.', review_on: addDays(today, 30), set_by: it.by.id })
    .execute()
  await db.insertInto('membership_hidden_from').values({ membership_id: id, organisation_code: 'RX4' }).execute()
  return id
}
