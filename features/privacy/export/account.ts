import type { Db } from '../../../platform/db.ts'
import { reminders } from '../../../rules/reminders.ts'
import { roles, type Actor } from '../../../rules/roles.ts'
import { nameNow } from '../../organisations/name-now.ts'
import { wordsOf } from './in-words.ts'

/** The person's name, addresses and sessions, and the reminders they turned off. */
export async function accountOf(db: Db, { personId }: Actor) {
  const person = db.selectFrom('person').select(['id', 'name', 'email', 'created_at']).where('id', '=', personId)
  const { id, name, email, created_at } = await person.executeTakeFirstOrThrow()
  const addresses = await db
    .selectFrom('person_address')
    .select(['email', 'confirmed_at'])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute()
  const sessions = await db
    .selectFrom('session')
    .select(['created_at', 'last_seen_at', 'ip_address', 'user_agent'])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute()
  const off = await db.selectFrom('reminder_off').select('reminder').where('person_id', '=', personId).execute()
  return {
    number: id,
    name,
    emailGoesTo: email,
    since: created_at,
    emailAddresses: addresses.map((row) => ({ address: row.email, confirmed: row.confirmed_at })),
    sessions: sessions.map((row) => ({
      began: row.created_at,
      lastUsed: row.last_seen_at,
      networkAddress: row.ip_address,
      browser: row.user_agent,
    })),
    remindersTurnedOff: off.map(({ reminder }) => wordsOf(reminderLabels, reminder)),
  }
}

const reminderLabels = Object.fromEntries(Object.entries(reminders).map(([name, { label }]) => [name, label]))

/** The roles the person holds, held or will hold. */
export async function rolesOf(db: Db, { personId }: Actor) {
  const rows = await db
    .selectFrom('role_grant as held')
    .innerJoin('person as granter', 'granter.id', 'held.granted_by')
    .leftJoin('region', 'region.code', 'held.region_code')
    .leftJoin('person as leader', 'leader.id', 'held.leader_id')
    .leftJoin('panel', 'panel.id', 'held.panel_id')
    .select(['held.role', 'held.from_date', 'held.to_date', 'held.ended_at', 'held.created_at'])
    .select(['granter.name as granted_by', 'region.name as region', 'leader.name as leader', 'panel.title as panel'])
    .select(nameNow('held.organisation_code').as('organisation'))
    .where('held.person_id', '=', personId)
    .orderBy('held.created_at')
    .execute()
  return rows.map((row) => ({
    role: roles[row.role].label,
    for: row.organisation ?? row.region ?? row.panel ?? row.leader ?? 'The whole service',
    from: row.from_date,
    until: row.to_date,
    ended: row.ended_at,
    grantedBy: row.granted_by,
    grantedOn: row.created_at,
  }))
}

/** What the person had typed when their session ended, and has not sent since. */
export async function unsentForms(db: Db, { personId }: Actor) {
  const rows = await db.selectFrom('draft').select(['path', 'at', 'typed']).where('person_id', '=', personId).execute()
  return rows.map((row) => ({ page: row.path, typedOn: row.at, typed: row.typed }))
}
