import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { serviceActor } from '../../platform/service-actor.ts'
import { nameOf } from './made-up.ts'

/** The regions that have a board. */
export const regions = ['Y56', 'Y58', 'Y59', 'Y60', 'Y61', 'Y62', 'Y63']

/** The id of the n-th of a kind, as `id()` makes it in the database. */
export function idOf(kind: string, n: number): string {
  const hex = createHash('md5').update(`${kind} ${n}`).digest('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** The id of the n-th of a kind, as a part of a query: without order, as those that are given out. */
export const id = (kind: string, n: string) => sql.raw(`md5('${kind} ' || ${n})::uuid`)

/** Forty organisations; so many people of each kind; a talent team, a recruiter, twenty candidates, who assesses. */
export async function fillPeople(db: Db, number: Record<'member' | 'applicant' | 'leader', number>): Promise<void> {
  await sql`insert into organisation (code, kind, opened)
    select 'RB' || n, 'trust', '2010-04-01' from generate_series(11, 50) n`.execute(db)
  await sql`insert into organisation_period (organisation_code, from_date, name, region_code)
    select 'RB' || n, '2019-04-01', 'Invented Trust Number ' || n,
      (array[${sql.join(regions)}])[1 + n % 7] from generate_series(11, 50) n`.execute(db)
  for (const [kind, many] of Object.entries(number)) await people(db, kind, many)
  await people(db, 'candidate', 20)
  await people(db, 'team', 1)
  await people(db, 'recruiter', 1)
  await people(db, 'assessor', 60)
  await people(db, 'adviser', 20)
  await people(db, 'board', 1)
  await sql`insert into role_grant (person_id, role, region_code, organisation_code, granted_by)
    values (${idOf('team', 1)}, 'talent-team', 'Y56', null, ${serviceActor.personId}),
      (${idOf('recruiter', 1)}, 'recruiter', null, 'RB14', ${serviceActor.personId})`.execute(db)
}

async function people(db: Db, kind: string, number: number) {
  await sql`insert into person (id, name, email, email_verified)
    select ${id(kind, 'n')}, ${nameOf('n')},
      ${kind} || n || '@example.org', true from generate_series(1, ${sql.lit(number)}) n`.execute(db)
  await sql`insert into person_address (email, person_id, confirmed_at)
    select ${kind} || n || '@example.org', ${id(kind, 'n')}, now() from generate_series(1, ${sql.lit(number)}) n`.execute(
    db,
  )
}
