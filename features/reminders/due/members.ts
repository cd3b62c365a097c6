import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { paths } from '../../../paths.ts'
import type { Db } from '../../../platform/db.ts'
import { isOneOf } from '../../../platform/is-one-of.ts'
import { staleMonths } from '../../../rules/readiness.ts'
import { addDays, addMonths } from '../../../rules/working-days.ts'
import { waitingAt } from '../../pool/waiting/words.ts'
import { heldOn } from '../../people/held-on.ts'
import type { Finding, Span } from './finding.ts'

const endingIn = (db: Db, { first, last }: Span) =>
  db
    .selectFrom('membership')
    .where(isOneOf('state', ['active']))
    .where('leaves_on', 'is', null)
    .where('expires_on', '>=', first)
    .where('expires_on', '<=', last)

/** The day on which a member is asked, as `askedFrom` says it. */
const asked = sql<string>`greatest((confirmed_on + make_interval(months => ${sql.lit(staleMonths)}))::date, unavailable_until + 1)`

/** Members asked on one of the days; the first condition lets the index find them, with room for months of any length. */
const askedIn = (db: Db, { first, last, today }: Span) =>
  db
    .selectFrom('membership')
    .where(isOneOf('state', ['active']))
    .where('leaves_on', 'is', null)
    .where('confirmed_on', '<=', addDays(addMonths(last, -staleMonths), 3))
    .where(sql<SqlBool>`coalesce(unavailable_until < ${today}, true)`)
    .where(sql<SqlBool>`${asked} between ${first} and ${last}`)

/** The member themselves. */
const ofMembers = (query: ReturnType<typeof endingIn>, day: RawBuilder<string>) =>
  query
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select(['membership.id', 'person.id as person_id', 'person.email as recipient', 'membership.id as leads_to'])
    .select(day.as('from_day'))

/** Each of the team of the members' region today, once for all of one day. */
const ofTeams = (query: ReturnType<typeof endingIn>, day: RawBuilder<string>, { today }: Span) =>
  query
    .innerJoin('role_grant', 'role_grant.region_code', 'membership.region_code')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .where('role_grant.role', 'in', ['talent-team', 'regional-lead'])
    .where(heldOn(today))
    .whereRef('person.id', '<>', 'membership.person_id')
    .select(sql<string>`membership.region_code || ' ' || ${day}`.as('id'))
    .select(['person.id as person_id', 'person.email as recipient', 'membership.region_code as leads_to'])
    .select(day.as('from_day'))
    .distinct()

const lastDay = sql<string>`expires_on`

export const membershipsEnding: Finding = {
  find: (db, span) => ofMembers(endingIn(db, span), lastDay),
  path: paths.member,
}

export const membersEnding: Finding = {
  find: (db, span) => ofTeams(endingIn(db, span), lastDay, span),
  path: (region) => waitingAt(region, 'ending'),
}

export const stillAvailable: Finding = {
  find: (db, span) => ofMembers(askedIn(db, span), asked),
  path: paths.stillAvailable,
}

export const membersSilent: Finding = {
  find: (db, span) => ofTeams(askedIn(db, span), asked, span),
  path: (region) => waitingAt(region, 'silent'),
}

export const suspensionsToReview: Finding = {
  find: (db, span) =>
    ofTeams(
      db
        .selectFrom('membership')
        .where(isOneOf('state', ['suspended']))
        .where(sql<SqlBool>`${reviewOn} between ${span.first} and ${span.last}`),
      reviewOn,
      span,
    ),
  path: (region) => waitingAt(region, 'suspended'),
}

const reviewOn = sql<string>`(select review_on from membership_suspension
  where membership_id = membership.id and ended_at is null)`
