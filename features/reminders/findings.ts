import type { ReminderName } from '../../rules/reminders.ts'
import { actionsDue } from './due/actions.ts'
import { drafts, draftsToClosingRounds, informationWanted } from './due/applications.ts'
import { scoresWaiting, sessionsToBook, sessionsTomorrow } from './due/assessments.ts'
import { conversationsToAcknowledge, conversationsTomorrow, conversationsUnanswered } from './due/conversations.ts'
import { endorsementsMissing, endorsementsWaiting } from './due/endorsements.ts'
import { vacanciesToConfirm } from './due/vacancies.ts'
import type { Finding } from './due/finding.ts'
import { newMatches } from './due/matches.ts'
import { feedbackOwed, introductionsToAnswer } from './due/introductions.ts'
import { membersEnding, membersSilent, membershipsEnding, stillAvailable, suspensionsToReview } from './due/members.ts'
import { nominationsToConfirm, nominationsWaiting } from './due/nominations.ts'
import { membershipsToConfirm, placementsWaiting } from './due/opportunities.ts'

/** Whom to remind of each thing. Of late clocks whole teams are reminded: see `late-clocks.ts`. */
export const findings: Record<Exclude<ReminderName, 'clock-late'>, readonly Finding[]> = {
  'draft-application': [drafts],
  'round-closing': [draftsToClosingRounds],
  'endorsement-waiting': [endorsementsWaiting],
  'endorsement-missing': [endorsementsMissing],
  'nomination-waiting': [nominationsWaiting],
  'nomination-to-confirm': [nominationsToConfirm],
  'conversation-invited': conversationsUnanswered,
  'conversation-tomorrow': [conversationsTomorrow],
  'conversation-acknowledge': conversationsToAcknowledge,
  'session-to-book': [sessionsToBook],
  'session-tomorrow': [sessionsTomorrow],
  'scores-waiting': [scoresWaiting],
  'action-due': actionsDue,
  'membership-ending': [membershipsEnding],
  'members-ending': [membersEnding],
  'still-available': [stillAvailable],
  'members-silent': [membersSilent],
  'suspension-review': [suspensionsToReview],
  'information-wanted': [informationWanted],
  'placement-waiting': [placementsWaiting],
  'membership-to-confirm': [membershipsToConfirm],
  'members-newly-fit': [newMatches],
  'vacancy-still-right': [vacanciesToConfirm],
  'introduction-to-answer': introductionsToAnswer,
  'introduction-feedback': [feedbackOwed],
}
