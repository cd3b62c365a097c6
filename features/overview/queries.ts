import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { timelineOfPerson } from '../../platform/timeline.ts'
import { dayInLondon } from '../../rules/days.ts'
import { signIns } from '../../rules/events.ts'
import { grantableRoles, holdsAny, type Actor, type Role } from '../../rules/roles.ts'
import { advertsToSettle } from '../adverts/queries.ts'
import { applicationsOf, applicationsTo } from '../applications/queries.ts'
import { conversationsOf } from '../conversations/queries.ts'
import { developmentPlanOf } from '../development-plan/queries.ts'
import { endorsementsAskedOf } from '../endorsements/queries.ts'
import { introducedTo, introductionsAmong, introductionsOf, proposalsTo } from '../introductions/lists.ts'
import { nominations, nominationsOf } from '../nominations/queries.ts'
import { toSend } from '../nominations/to-send.ts'
import { placementsToAnswer } from '../opportunities/placements.ts'
import { membershipsOf } from '../pool/queries.ts'
import { waitingForTeams } from '../pool/waiting/queries.ts'
import { selfAssessmentsOf } from '../self-assessments/queries.ts'
import { needed } from '../vacancies/needed.ts'
import { liveFirst } from '../vacancies/queries.ts'
import { exceptionsWaiting } from '../vacancies/search-firms.ts'
import { assessing, timesWithPanel } from './assessing.ts'

/** Everything that waits for somebody or is theirs, each list short, and what last happened about them. */
export async function overviewOf(db: Db, actor: Actor, before: number | undefined) {
  const where = (role: Role) => holdsAny(actor, role)
  const today = dayInLondon()
  const atWork = workRoles.some(where)
  const [nominated, applications] = [await nominationsOf(db, actor), await applicationsOf(db, actor)]
  const memberships = await membershipsOf(db, actor)
  return {
    atWork,
    /** They have no part in anything yet, and are told what comes first. */
    begins: !atWork && [nominated, applications, memberships].every((rows) => rows.length === 0),
    nominated,
    applications,
    memberships,
    ...(await assessing(db, actor)),
    timesWithPanel: await timesWithPanel(db, applications),
    endorsements: await endorsementsAskedOf(db, actor),
    selfAssessments: (await selfAssessmentsOf(db, actor)).slice(0, 2),
    conversations: (await conversationsOf(db, actor, undefined)).rows.slice(0, 5),
    plan: await developmentPlanOf(db, actor),
    placementsToAnswer: await placementsToAnswer(db, actor),
    introductions: await introductionsOf(db, actor),
    toSend: where('leader') ? await toSend(db, actor) : [],
    nominations: where('leader') || where('assistant') ? await otherNominations(db, actor) : null,
    waiting: where('talent-team')
      ? (await applicationsTo(db, actor, true, undefined, { holder: 'talent-team', withoutPanel: true })).rows.slice(
          0,
          5,
        )
      : null,
    membersWaiting: where('talent-team') ? await waitingForTeams(db, actor, dayInLondon()) : [],
    proposals: where('talent-team') ? (await proposalsTo(db, actor, undefined)).rows.slice(0, 5) : null,
    unanswered: where('talent-team') ? (await needed(db, actor, 'answer', today, undefined)).rows.slice(0, 5) : [],
    exceptions: where('talent-team') ? await exceptionsWaiting(db, actor) : [],
    adverts: where('talent-team') ? await advertsToSettle(db, actor) : null,
    toConfirm: where('recruiter') ? (await needed(db, actor, 'confirming', today, undefined)).rows.slice(0, 5) : [],
    today,
    introduced: where('recruiter') ? await introducedTo(db, actor) : null,
    vacancies: where('recruiter') || where('talent-team') ? await liveFirst(db, actor, 5) : null,
    ...(await whatHappened(db, actor, before)),
  }
}

/** What happened about them, and to which posts they were being introduced, by introduction. */
async function whatHappened(db: Db, actor: Actor, before: number | undefined) {
  const page = { ...(before ? { before } : {}), limit: 10, leaveOut: signIns }
  const happened = await timelineOfPerson(db, actor.personId, page)
  const ids = happened.filter(({ thing }) => thing === 'introduction').map(({ thing_id }) => thing_id)
  const introductions = ids.length > 0 ? await introductionsAmong(db, actor, ids) : []
  const posts = introductions.map(({ id, title, organisation_name }) => {
    return [id, { href: paths.introduction(id), text: `${title}, ${organisation_name}` }] as const
  })
  return { happened, posts: new Map(posts) }
}

/** Those that do not stand among the ones to check and send. */
const otherNominations = async (db: Db, actor: Actor) =>
  (await nominations(db, actor, undefined)).rows
    .filter(({ state, readsAs }) => !(state === 'prepared' && readsAs === 'nominator'))
    .slice(0, 5)

/** Roles in which somebody works for others here, and need not be told to apply. */
const workRoles: readonly Role[] = grantableRoles

export type Overview = Awaited<ReturnType<typeof overviewOf>>
