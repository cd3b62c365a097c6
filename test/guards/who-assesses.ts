import { paths } from '../../paths.ts'
import type { Stage } from '../support/stage.ts'
import type { Row } from './who-gets-in.ts'

const london = 'priya lotte'
const teams = 'priya lotte tom nia'
const panel = 'cleo abe bea ida'
const scorers = 'cleo abe bea'
const board = 'bo bom'

/** Every page of panels and assessments. */
export const whoAssesses = ({ assessing: it, round }: Stage): Row[] => [
  [paths.panels(), `${panel} ${teams}`, paths.panels],
  [paths.formPanel(), teams, paths.formPanel],
  [paths.panel(it.panel), `${panel} ${london}`, paths.panel],
  [paths.addPanelMember(it.panel), london, paths.addPanelMember],
  [paths.removePanelMember(it.panel, it.assessor), london, paths.removePanelMember],
  [paths.convenePanel(it.forming), london, paths.convenePanel],
  [paths.disbandPanel(it.panel), london, paths.disbandPanel],
  [paths.panelNames(it.panel), panel, paths.panelNames],
  [paths.panelCandidates(it.panel), london, paths.panelCandidates],
  [paths.assessorStatement(), panel, paths.assessorStatement],
  [paths.addPanelSession(it.panel), london, paths.addPanelSession],
  [paths.changePanelSession(it.session), london, paths.changePanelSession],
  [paths.callOffPanelSession(it.session), london, paths.callOffPanelSession],
  [paths.panelSessionCalendar(it.session), `${panel} ${london}`, paths.panelSessionCalendar],
  [paths.booking(it.assessed), 'cam', paths.booking],
  [paths.cancelBooking(it.assessed), 'cam', paths.cancelBooking],
  [paths.bookingCalendar(it.assessed), 'cam', paths.bookingCalendar],
  [paths.arrangeAdjustments(it.adjusted), 'arun', paths.arrangeAdjustments],

  [paths.assessments(), panel, paths.assessments],
  [paths.assessment(it.scoring), `${panel} ${board} ${london}`, paths.assessment],
  [paths.assessment(it.released), `${panel} ${board} ${london} rita`, paths.assessment],
  [paths.assessmentPaper(it.scoring), `${panel} ${board} ${london}`, paths.assessmentPaper],
  [paths.scoreItem(it.scoring, 'speaks-up'), scorers, paths.scoreItem],
  [paths.lockScores(it.scoring), scorers, paths.lockScores],
  [paths.correctScore(it.moderation, 'speaks-up'), scorers, paths.correctScore],
  [paths.reportConflict(it.scoring), `${panel} ${london}`, paths.reportConflict],
  [paths.excuseAssessor(it.scoring, it.assessor), 'cleo', paths.excuseAssessor],
  [paths.assignAssessor(it.scoring), london, paths.assignAssessor],
  [paths.moderation(it.moderation), `${panel} ${board} ${london}`, paths.moderation],
  [paths.consensus(it.moderation, 'speaks-up'), 'cleo', paths.consensus],
  [paths.proposeOutcome(it.moderation), 'cleo', paths.proposeOutcome],
  [paths.signOffAssessment(it.proposed), 'ida', paths.signOffAssessment],
  [paths.objectToOutcome(it.proposed), 'ida', paths.objectToOutcome],
  [paths.settleObjection(it.objected), board, paths.settleObjection],
  [paths.returnAssessment(it.signedOff), board, paths.returnAssessment],
  [paths.roundAssessment(round), london, paths.roundAssessment],
  [paths.roundOutcomes(round), `${board} ${london}`, paths.roundOutcomes],
  [paths.releaseOutcomes(round), board, paths.releaseOutcomes],
  [paths.roundAgreement(round), `${board} ${london}`, paths.roundAgreement],

  [paths.outcome(it.decided), `rel ${london}`, paths.outcome],
  [paths.feedback(), teams, paths.feedback],
  [paths.giveFeedback(it.released), `cleo ${london}`, paths.giveFeedback],
  [paths.judgeFeedback(it.decided), 'rel', paths.judgeFeedback],
  [paths.askReview(it.decided), 'rel', paths.askReview],
  [paths.reviews(), teams, paths.reviews],
  [paths.review(it.review), `rel rita ${london}`, paths.review],
  [paths.appointReviewer(it.unread), london, paths.appointReviewer],
  [paths.decideReview(it.review), 'rita', paths.decideReview],
  [paths.withdrawReview(it.review), 'rel', paths.withdrawReview],
]
