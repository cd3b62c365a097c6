import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { beginning, type Thing } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { States } from '../../rules/lifecycles.ts'
import { expiryOf, type Readiness } from '../../rules/readiness.ts'
import type { Actor } from '../../rules/roles.ts'
import { listInterests } from './interests.ts'

/** An application that was admitted, and how ready its candidate is. */
export interface Admitted {
  application: Pick<Thing<'application'>, 'id' | 'scope' | 'about'>
  readiness: Readiness
}

/**
 * Makes admitted applicants members of the board's pool, for 24 months from today. Whoever is a member of a pool already
 * stays what they are, for one board admits at a time: no second membership begins.
 * @returns the ids of the applications whose candidates became members
 * @throws Forbidden where the actor may not begin one of the memberships
 */
export async function beginMemberships(db: Db, actor: Actor, admitted: readonly Admitted[]): Promise<string[]> {
  const states = admitted.map(({ application }) => beginning(actor, 'membership', 'begin', application.scope))
  if (!states[0]) return []
  const begun = await insertMemberships(db, states[0], admitted)
  const ids = begun.map(({ id }) => id)
  await hideAsBefore(db, ids)
  await judgeReadiness(db, actor, ids)
  await listInterests(db, ids)
  const abouts = new Map(admitted.map(({ application: { id, about } }) => [id, about]))
  for (const { id, application_id } of begun)
    await record(db, actor, 'membership.begin', { ...abouts.get(application_id), thing: 'membership', id })
  return begun.map(({ application_id }) => application_id)
}

/** A membership says what its application said; the region that admits is among those looked in. */
async function insertMemberships(db: Db, state: States['membership'], admitted: readonly Admitted[]) {
  const today = dayInLondon()
  const ids = admitted.map(({ application }) => application.id)
  const bands = admitted.map(({ readiness }) => readiness)
  const { rows } = await sql<{ id: string; application_id: string }>`
    insert into membership (state, person_id, application_id, region_code, pathway, name, current_post, employer_code,
      readiness, target_roles, regions, contract_types, available_from, hide_from_employer, organisation_kinds,
      organisation_sizes, travel, notice, registration_body, registration_number, board_member, years_at_level,
      admitted_on, confirmed_on, expires_on)
    select ${state}, person_id, it.id, region_code, pathway, person.name, coalesce(current_post, ''), employer_code,
      admitted.readiness, target_roles, region_code || array_remove(regions, region_code), contract_types,
      coalesce(available_from, ${today}::date), hide_from_employer, organisation_kinds, organisation_sizes, travel, notice,
      registration_body, registration_number, board_member, years_at_level,
      ${today}::date, ${today}::date, ${expiryOf(today)}::date
    from unnest(${ids}::uuid[], ${bands}::text[]) as admitted (id, readiness)
      join application as it on it.id = admitted.id join person on person.id = person_id
    order by person_id
    on conflict do nothing
    returning id, application_id`.execute(db)
  return rows
}

/** The band that the board gave stands for each role that they look for, until somebody judges anew. */
const judgeReadiness = (db: Db, actor: Actor, memberships: readonly string[]) =>
  sql`insert into membership_readiness (membership_id, role_family, band, set_by, set_on)
    select id, role, readiness, ${actor.personId}, admitted_on
    from membership, unnest(target_roles) as role where id = any(${memberships}::uuid[])`.execute(db)

/** The members stay hidden from the organisations that they named as applicants. */
const hideAsBefore = (db: Db, memberships: readonly string[]) =>
  db
    .insertInto('membership_hidden_from')
    .columns(['membership_id', 'organisation_code'])
    .expression((is) =>
      is
        .selectFrom('membership')
        .innerJoin('application_hidden_from as hidden', 'hidden.application_id', 'membership.application_id')
        .select(['membership.id', 'hidden.organisation_code'])
        .where('membership.id', '=', sql<string>`any(${memberships}::uuid[])`),
    )
    .execute()
