import { sql } from 'kysely'
import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import type { Acknowledged, Busy } from './busy-people.ts'

/** What is acknowledged and not in the database, by the one-time ids and where each led. */
export async function lost(owner: Db, people: Busy[]): Promise<Acknowledged[]> {
  const rows = await owner.selectFrom('form_post').select(['id', 'path', 'location']).execute()
  const kept = new Set(rows.map(({ id, path, location }) => `${id} ${path} ${location}`))
  const acknowledged = people.flatMap((one) => one.acknowledged)
  return acknowledged.filter(({ fields, path, location }) => !kept.has(`${fields['form-id']} ${path} ${location}`))
}

/** How many changes the database holds beyond those that are acknowledged. */
export async function unacknowledged(owner: Db, people: Busy[]): Promise<number> {
  const { count } = await owner
    .selectFrom('form_post')
    .select((is) => is.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count - people.flatMap((one) => one.acknowledged).length
}

/** Each way in which a change, its event, its letter and its job could disagree, with how often it was found. */
export async function disagreements(owner: Db): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const [what, query] of Object.entries(mustBeEmpty)) found[what] = (await query.execute(owner)).rows.length
  return Object.fromEntries(Object.entries(found).filter(([, count]) => count > 0))
}

const eventsOf = (thing: string, name: string) =>
  sql`(select count(*) from event where event.thing = ${sql.lit(thing)} and event.name = ${sql.lit(`${thing}.${name}`)}
    and event.thing_id = ${sql.ref(thing)}.id::text)`

const postsTo = (path: string, thing: string) =>
  sql`(select count(*) from form_post where path = ${sql.lit(path)} and location like '%' || ${sql.ref(thing)}.id::text || '%')`

const withdrawals = sql`(select count(*) from form_post where path = '/nominations/' || nomination.id::text || '/withdraw')`
const saves = sql`(select count(*) from form_post where path = '/applications/' || application.id::text || '/statements')`

const mustBeEmpty = {
  'a nomination and its post': sql`select from nomination where ${postsTo(paths.nominate(), 'nomination')} <> 1`,
  'a nomination and its event': sql`select from nomination where ${eventsOf('nomination', 'prepare')} <> 1`,
  'a nomination sent and its event': sql`select from nomination
    where ${eventsOf('nomination', 'announce')} <> (sent_at is not null)::int`,
  'a withdrawal and its post': sql`select from nomination where ${withdrawals} <> (state = 'withdrawn')::int`,
  'a withdrawal and its event': sql`select from nomination
    where ${eventsOf('nomination', 'withdraw')} <> (state = 'withdrawn')::int`,
  'a vacancy and its post': sql`select from vacancy where ${postsTo(paths.prepareVacancy('immediate'), 'vacancy')} <> 1`,
  'a vacancy and its event': sql`select from vacancy where ${eventsOf('vacancy', 'prepare')} <> 1`,
  'an application and its event': sql`select from application where ${eventsOf('application', 'begin')} <> 1`,
  'a saved part and its post': sql`select from application where ${saves} <> version - 1`,
  'a saved part and its event': sql`select from application where ${eventsOf('application', 'edit')} <> version - 1`,
  'a saved part and its words': sql`select from application
    where version > 1 and not exists (
      select from application_answer as saved where saved.application_id = application.id
        and saved.question = 'motivation' and saved.words = 'Save ' || (version - 2)::text)`,
  'an event without its change': sql`select from event where not exists (
    select from nomination where event.thing = 'nomination' and nomination.id::text = event.thing_id
    union all select from vacancy where event.thing = 'vacancy' and vacancy.id::text = event.thing_id
    union all select from application where event.thing = 'application' and application.id::text = event.thing_id
    union all select from role_grant where event.thing = 'role' and role_grant.id::text = event.thing_id)`,
  'an event and its letter': sql`select from event where name in ('nomination.announce', 'nomination.withdraw')
    and (select count(*) from mail where event_key = event.id::text) <> 1`,
  'a letter without its event': sql`select from mail where not exists (select from event where id::text = event_key)`,
  'a letter and its job': sql`select from mail
    where (select count(*) from pgboss.job where name = 'mail.send' and data->>'mailId' = mail.id::text) <> 1`,
  'a job without its letter': sql`select from pgboss.job where name = 'mail.send'
    and not exists (select from mail where mail.id::text = data->>'mailId')`,
  'a post without its answer': sql`select from form_post where location is null`,
}
