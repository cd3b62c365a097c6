import type { Db } from '../../../platform/db.ts'
import type { EqualityAnswers } from '../../../platform/equality.ts'
import type { Actor } from '../../../rules/roles.ts'
import { accountOf, rolesOf, unsentForms } from './account.ts'
import { actionsForOthers, actionsOfYou } from './actions.ts'
import { applicationsOfYou } from './applications.ts'
import { assessmentsByYou, assessorStatementOfYou, conflictsOfYou } from './assessing.ts'
import { assessmentsOfYou } from './assessments.ts'
import { conversationsAboutYou, conversationsAsLeader } from './conversations.ts'
import { endorsementsByYou, endorsementsOfYou } from './endorsements.ts'
import { equalityOfYou } from './equality.ts'
import { nominationsByYou, nominationsOfYou } from './nominations.ts'
import { developmentWishOfYou, listsByYou, opportunitiesAskedFor } from './opportunities.ts'
import { introductionsOfYou, membershipsOfYou } from './pool.ts'
import { noticesOfYou, requestsOfYou } from './requests.ts'
import { reviewsByYou, reviewsOfYou } from './reviews.ts'
import { listsExportedByYou, searchesByYou } from './searches.ts'
import { selfAssessmentsOfYou } from './self-assessments.ts'
import { timelineOfYou } from './timeline.ts'

/**
 * Everything that is kept about the actor and that they wrote, in words. The names of its fields stay: people may read
 * the file with a program. Each part asks for what is the actor's by itself, also where a row policy would see to it.
 * @param url where the service is, for the links
 */
export async function everythingAbout(db: Db, equality: EqualityAnswers, actor: Actor, url: string, now: Date) {
  const regions = await regionNames(db)
  return {
    aboutThisFile: { madeOn: now, from: url, notInIt },
    account: await accountOf(db, actor),
    roles: await rolesOf(db, actor),
    selfAssessments: await selfAssessmentsOfYou(db, actor),
    conversations: await conversationsAboutYou(db, actor),
    conversationsAsLeader: await conversationsAsLeader(db, actor),
    developmentActions: await actionsOfYou(db, actor),
    actionsForOthers: await actionsForOthers(db, actor),
    nominationsOfYou: await nominationsOfYou(db, actor),
    nominationsByYou: await nominationsByYou(db, actor),
    applications: await applicationsOfYou(db, actor, url, regions),
    assessments: await assessmentsOfYou(db, actor),
    reviews: await reviewsOfYou(db, actor),
    assessorStatementByYou: await assessorStatementOfYou(db, actor),
    conflictsByYou: await conflictsOfYou(db, actor),
    assessmentsByYou: await assessmentsByYou(db, actor),
    reviewsByYou: await reviewsByYou(db, actor),
    endorsementsOfYou: await endorsementsOfYou(db, actor),
    endorsementsByYou: await endorsementsByYou(db, actor),
    memberships: await membershipsOfYou(db, actor, regions),
    introductions: await introductionsOfYou(db, actor),
    searchesByYou: await searchesByYou(db, actor),
    listsExportedByYou: await listsExportedByYou(db, actor),
    opportunitiesAskedFor: await opportunitiesAskedFor(db, actor),
    developmentWish: await developmentWishOfYou(db, actor),
    listsOfMembersByYou: await listsByYou(db, actor),
    requests: await requestsOfYou(db, actor),
    privacyNoticesSeen: await noticesOfYou(db, actor),
    equalityAnswers: await equalityOfYou(equality, actor),
    unsentForms: await unsentForms(db, actor),
    timeline: await timelineOfYou(db, actor),
  }
}

const notInIt = [
  'Email addresses of other people',
  'The content of a CV, which is downloaded by the link beside its name',
  'What a candidate wrote in a talent conversation that you held as their leader',
  'What single assessors wrote about you: ask for it under “Your data”',
  'What you scored where you were released from it, or a conflict of interest was found later',
  'Whom a list of members names that you uploaded',
  'What you wrote in the name of a talent team, a panel or a board: decisions, what a panel agreed on, outcomes, feedback',
]

async function regionNames(db: Db): Promise<Record<string, string>> {
  const rows = await db.selectFrom('region').select(['code', 'name']).execute()
  return Object.fromEntries(rows.map(({ code, name }) => [code, name]))
}

/** As the text of a file that is harmless wherever it is opened. */
export const asText = (everything: object) => JSON.stringify(everything, null, 2).replaceAll('<', String.raw`\u003c`)
