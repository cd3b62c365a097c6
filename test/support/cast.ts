import { importFile } from '../../features/organisations/import/import-file.ts'
import { grantRole } from '../../features/people/actions.ts'
import { createAdministrator } from '../../features/people/command.ts'
import { actorOf } from '../../platform/actor-of.ts'
import { inTransaction, type Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor, Role } from '../../rules/roles.ts'
import { odsFile } from './ods-file.ts'
import { aRound } from './things.ts'
import type { TestDatabase } from './database.ts'

export interface Person {
  id: string
  name: string
  email: string
}

/** Runs an action as the web role would, in the name of somebody. */
export const acting = async <T>(db: Db, person: Person, action: (db: Db, actor: Actor) => Promise<T>): Promise<T> =>
  inTransaction(db, person.id, async (transaction) => action(transaction, await actorOf(transaction, person.id)))

/** People and organisations of two regions, each made by those who may: the stage on which most stories play. */
export async function theCast({ owner, web }: Pick<TestDatabase, 'owner' | 'web'>) {
  await importFile(owner, odsFile('etr_2026-01.csv', ...trusts))
  await createAdministrator(web, 'alex.admin@example.org', 'Alex Admin')
  const alex = await personWith(web, 'alex.admin@example.org')

  for (const region of ['Y56', 'Y58'])
    for (const pathway of ['existing', 'aspirant']) await aRound(owner, region, pathway)

  const granted = (by: Person, role: Role, place: string, name: string) => withRole(web, by, role, place, name)
  const priya = await granted(alex, 'talent-team', 'Y56', 'Priya Shah')
  const tom = await granted(alex, 'talent-team', 'Y58', 'Tom Webb')
  const londonAdmin = await granted(priya, 'organisation-administrator', 'RX1', 'Olu London')
  const westAdmin = await granted(tom, 'organisation-administrator', 'RX2', 'Wyn West')
  return {
    administrator: alex,
    /** The talent teams of London and of the South West. */
    priya,
    tom,
    londonAdmin,
    westAdmin,
    /** Chief executive at Thames Invented, recruiters at Thames and at Severn. */
    grace: await granted(londonAdmin, 'leader', 'RX1', 'Grace Leader'),
    rhys: await granted(londonAdmin, 'recruiter', 'RX1', 'Rhys Recruiter'),
    wendy: await granted(westAdmin, 'recruiter', 'RX2', 'Wendy Recruiter'),
    /** Nobody in particular. */
    asha: await somebody(web, 'Asha Rahman'),
    ben: await somebody(web, 'Ben Other'),
  }
}

export type Cast = Awaited<ReturnType<typeof theCast>>

const trusts = [
  { code: 'RX1', name: 'THAMES INVENTED NHS FOUNDATION TRUST', region: 'Y56' },
  { code: 'RX2', name: 'SEVERN INVENTED NHS TRUST', region: 'Y58' },
  { code: 'RX3', name: 'TAFF INVENTED NHS TRUST', region: 'W00' },
  { code: 'RX4', name: 'FLEET INVENTED NHS TRUST', region: 'Y56' },
]

/** Somebody new, to whom a role is granted by somebody who may. */
export async function withRole(web: Db, by: Person, role: Role, place: string, name: string): Promise<Person> {
  const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.org`
  const grant = { place, email, name, from: dayInLondon(), to: null }
  await acting(web, by, (db, actor) => grantRole(db, actor, role, grant))
  return personWith(web, email)
}

export async function somebody(db: Db, name: string): Promise<Person> {
  const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.org`
  const { id } = await db
    .insertInto('person')
    .values({ name, email, email_verified: true })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db.insertInto('person_address').values({ email, person_id: id, confirmed_at: new Date() }).execute()
  return { id, name, email }
}

async function personWith(db: Db, email: string): Promise<Person> {
  return db.selectFrom('person').select(['id', 'name', 'email']).where('email', '=', email).executeTakeFirstOrThrow()
}
