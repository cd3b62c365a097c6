import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { isOneOf } from '../../platform/is-one-of.ts'
import { visibleTo } from '../../platform/visible.ts'
import { openStates, seenStates } from '../../rules/lifecycles/introduction.ts'
import type { Actor } from '../../rules/roles.ts'
import { nameNow } from '../organisations/name-now.ts'
import { employerNames, unnamed } from './member-facts.ts'
import { mayKnow, mayRead, numbered, seenBy } from './queries.ts'
import type { Row } from './thing.ts'

const rows = (db: Db) =>
  db
    .selectFrom('introduction')
    .innerJoin('membership', 'membership.id', 'introduction.membership_id')
    .innerJoin('vacancy', 'vacancy.id', 'introduction.vacancy_id')
    .select(['introduction.id', 'introduction.state', 'introduction.created_at', 'number', 'answer_by', 'feedback_due'])
    .select([
      'introduction.person_id',
      'introduction.region_code',
      'home_region_code',
      'introduction.organisation_code',
    ])
    .select(['offered_at', 'accepted_at', 'released_at', 'fit_and_proper_on', 'references_on', 'interview_on'])
    .select(['membership.name', 'membership.current_post', 'vacancy.title', 'vacancy.state as vacancy_state'])
    .select(nameNow('introduction.organisation_code').as('organisation_name'))

/**
 * As the reader may know them: an organisation does not know the name of somebody whose profile it does not have, and
 * of whoever it has answered nothing that has changed since.
 */
const asKnown =
  (actor: Actor) =>
  <R extends Row & { name: string; current_post: string; number: number | null }>(row: R): R => ({
    ...row,
    ...(mayKnow(actor, row) ? {} : { name: numbered(row), current_post: '' }),
    ...(mayRead(actor, row) ? {} : { current_post: '' }),
  })

/** The introductions to one vacancy that the actor may see, with why the team thought of each, naming nobody. */
export async function introductionsTo(db: Db, actor: Actor, vacancy: { id: string }) {
  const found = await rows(db)
    .leftJoin('membership_readiness as judged', (join) =>
      join
        .onRef('judged.membership_id', '=', 'membership.id')
        .onRef('judged.role_family', '=', 'vacancy.role_family')
        .on('judged.replaced_at', 'is', null),
    )
    .select((is) => is.fn.coalesce('judged.band', 'membership.readiness').as('readiness'))
    .select(['introduction.why', employerNames.as('employers')])
    .where('vacancy_id', '=', vacancy.id)
    .orderBy('introduction.created_at')
    .orderBy('introduction.id')
    .limit(100)
    .execute()
  return found
    .filter((row) => seenBy(actor, row))
    .map(({ employers, ...row }) => ({
      ...asKnown(actor)(row),
      ...(mayRead(actor, row) ? { why: unnamed(row.why, { ...row, employers }) } : { why: '', readiness: null }),
    }))
}

/** The actor's own introductions, the newest first. */
export const introductionsOf = (db: Db, actor: Actor) =>
  own(db, actor).orderBy('introduction.created_at', 'desc').limit(20).execute()

/** Those of the actor's own that have one of the ids. */
export const introductionsAmong = (db: Db, actor: Actor, ids: readonly string[]) =>
  own(db, actor)
    .where('introduction.id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()

const own = (db: Db, actor: Actor) =>
  db
    .selectFrom('introduction')
    .innerJoin('vacancy', 'vacancy.id', 'introduction.vacancy_id')
    .select(['introduction.id', 'introduction.state', 'vacancy.title', 'answer_by'])
    .select(nameNow('introduction.organisation_code').as('organisation_name'))
    .where('person_id', '=', actor.personId)
    .where('offered_at', 'is not', null)

/** Introductions of one person that the actor's teams have a part in, the newest first. */
export const introductionsFromTeams = (db: Db, actor: Actor, personId: string) =>
  rows(db)
    .where('introduction.person_id', '=', personId)
    .where('introduction.person_id', '<>', actor.personId)
    .where(visibleTo(actor, 'introduction.see', ofTeams))
    .orderBy('introduction.created_at', 'desc')
    .orderBy('introduction.id', 'desc')
    .limit(sql.lit(10))
    .execute()

const ofTeams = { 'talent-team': 'introduction.region_code', 'home-team': 'introduction.home_region_code' }

/** Members introduced to the organisations that the actor recruits for, who wait for its next step. */
export async function introducedTo(db: Db, actor: Actor) {
  const found = await rows(db)
    .where(visibleTo(actor, 'introduction.interview', { recruiter: 'introduction.organisation_code' }))
    .where('accepted_at', 'is not', null)
    .where(isOneOf('introduction.state', seenStates))
    .where('introduction.person_id', '<>', actor.personId)
    .orderBy('accepted_at', 'desc')
    .orderBy('introduction.id', 'desc')
    .limit(10)
    .execute()
  return found.map(asKnown(actor))
}

/** Proposals of other regions' teams that wait for the agreement of the actor's own, a page at a time. */
export async function proposalsTo(db: Db, actor: Actor, after: Place<Date> | undefined) {
  const query = rows(db)
    .where(visibleTo(actor, 'introduction.agree', { 'home-team': 'introduction.home_region_code' }))
    .where('introduction.state', '=', 'proposed')
    .where('introduction.person_id', '<>', actor.personId)
  return paged(query, after)
}

/** What is under way in the actor's regions and organisations, the newest first, a page at a time. */
export async function introductionsFor(db: Db, actor: Actor, after: Place<Date> | undefined) {
  const team = visibleTo(actor, 'introduction.list', { 'talent-team': 'introduction.region_code' })
  const recruiter = visibleTo(actor, 'introduction.list', { recruiter: 'introduction.organisation_code' })
  const query = rows(db)
    .where((is) => is.or([team, is.and([recruiter, is('accepted_at', 'is not', null)])]))
    .where(isOneOf('introduction.state', openStates))
    .where('introduction.person_id', '<>', actor.personId)
  const page = await paged(query, after)
  return { ...page, rows: page.rows.map(asKnown(actor)) }
}

/** What has ended for the organisations that the actor recruits for, the last that began first. */
export async function endedFor(db: Db, actor: Actor) {
  const found = await rows(db)
    .where(visibleTo(actor, 'introduction.list', { recruiter: 'introduction.organisation_code' }))
    .where('accepted_at', 'is not', null)
    .where('introduction.state', 'not in', openStates)
    .where('introduction.person_id', '<>', actor.personId)
    .orderBy('accepted_at', 'desc')
    .orderBy('introduction.id', 'desc')
    .limit(25)
    .execute()
  return found.map(asKnown(actor))
}

async function paged(query: ReturnType<typeof rows>, after: Place<Date> | undefined) {
  const from = after
    ? query.where(sql<boolean>`(introduction.created_at, introduction.id) < (${after.key}, ${after.id})`)
    : query
  const found = await from
    .orderBy('introduction.created_at', 'desc')
    .orderBy('introduction.id', 'desc')
    .limit(sql.lit(26))
    .execute()
  return pageOf(found, 25, (row) => placeText(row.created_at, row.id))
}
