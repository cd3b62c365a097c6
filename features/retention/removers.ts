import type { RetentionName } from '../../rules/retention.ts'
import type { Remover } from './removal.ts'
import { advertImports, advertsThatAreOver } from './remove/adverts.ts'
import { drafts, notAdmittedApplications } from './remove/applications.ts'
import { assessorStatements } from './remove/assessors.ts'
import { appointments, removedBoardPosts } from './remove/board-posts.ts'
import { heldConversations, unfinishedConversations } from './remove/conversations.ts'
import { poolProfiles } from './remove/memberships.ts'
import { endedNominations } from './remove/nominations.ts'
import { adjustments, endedActions, endedRequests, selfAssessments } from './remove/own.ts'
import { peopleNeverHere } from './remove/people.ts'
import { events, exports, letters } from './remove/records.ts'
import { tieBreaks } from './remove/tie-breaks.ts'
import { glimpses, searchUses } from './remove/vacancies.ts'
import { endedPlacements } from './remove/placements.ts'

/**
 * What removes each kind of data once its time is over. Links and codes go with `platform/sweep.ts`, equality answers,
 * which only a person's own hash leads to, with `equality.ts`.
 */
export const removers: Record<Exclude<RetentionName, 'one-time' | 'equality-answers'>, Remover> = {
  'draft-application': drafts,
  'application-not-admitted': notAdmittedApplications,
  'nomination-ended': endedNominations,
  'pool-profile': poolProfiles,
  placement: endedPlacements,
  'conversation-notes': heldConversations,
  'conversation-unfinished': unfinishedConversations,
  'development-action': endedActions,
  'self-assessment': selfAssessments,
  adjustments,
  'assessor-statement': assessorStatements,
  'privacy-request': endedRequests,
  'board-post': removedBoardPosts,
  appointment: appointments,
  'vacancy-glimpse': glimpses,
  'search-use': searchUses,
  advert: advertsThatAreOver,
  'advert-import': advertImports,
  'person-never-here': peopleNeverHere,
  'tie-break': tieBreaks,
  'member-export': exports,
  events,
  mail: letters,
}
