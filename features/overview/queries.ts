import type { Db } from '../../platform/db.ts'
import { timelineOfPerson } from '../../platform/timeline.ts'
import { holdsAny, type Actor, type Role } from '../../rules/roles.ts'
import { applicationsOf, applicationsTo } from '../applications/queries.ts'
import { endorsementsAskedOf } from '../endorsements/queries.ts'
import { introducedTo, introductionsOf, proposalsTo } from '../introductions/queries.ts'
import { nominations, nominationsOf } from '../nominations/queries.ts'
import { membershipsOf } from '../pool/queries.ts'
import { vacancies } from '../vacancies/queries.ts'

/** Everything that waits for somebody or is theirs, each list short, and what last happened about them. */
export async function overviewOf(db: Db, actor: Actor, before: number | undefined) {
  const where = (role: Role) => holdsAny(actor, role)
  return {
    nominated: await nominationsOf(db, actor),
    applications: await applicationsOf(db, actor),
    endorsements: await endorsementsAskedOf(db, actor),
    memberships: await membershipsOf(db, actor),
    introductions: await introductionsOf(db, actor),
    nominations: where('leader') ? (await nominations(db, actor, undefined)).rows.slice(0, 5) : null,
    waiting: where('talent-team') ? (await applicationsTo(db, actor, true, undefined)).rows.slice(0, 5) : null,
    proposals: where('talent-team') ? (await proposalsTo(db, actor, undefined)).rows.slice(0, 5) : null,
    introduced: where('recruiter') ? await introducedTo(db, actor) : null,
    vacancies:
      where('recruiter') || where('talent-team') ? (await vacancies(db, actor, undefined)).rows.slice(0, 5) : null,
    happened: await timelineOfPerson(db, actor.personId, { ...(before ? { before } : {}), limit: 10 }),
  }
}

export type Overview = Awaited<ReturnType<typeof overviewOf>>
