import { paths } from '../../paths.ts'
import type { Address } from '../../platform/address.ts'
import type { Stage } from '../support/stage.ts'
import { whoAssesses } from './who-assesses.ts'
import { whoIsIntroduced } from './who-is-introduced.ts'
import { whoSearches } from './who-searches.ts'
import { whoIsInThePool } from './who-is-in-the-pool.ts'
import { whoGrows } from './who-grows.ts'
import { whoSeesAdverts } from './who-sees-adverts.ts'
import { whoShares } from './who-shares.ts'
import { whoHires } from './who-hires.ts'

/** One page, on the very thing it is opened on; by name everybody who gets in, and nobody else does; its address. */
export type Row = [at: string, who: string, page: Address]

export const everybody = 'everybody'
export const signedIn = 'signed in'

const london = 'priya lotte'
const teams = 'priya lotte tom nia'

const tasks = [
  paths.aboutYou,
  paths.currentPost,
  paths.experience,
  paths.targetRoles,
  paths.regions,
  paths.readiness,
  paths.statements,
  paths.applicationConversation,
  paths.cv,
  paths.removeCv,
  paths.downloadCv,
  paths.visibility,
  paths.hideFrom,
  paths.declarations,
]

/** Every page there is. A page that is not here fails the test beside it. */
export const whoGetsIn = (it: Stage): Row[] => [
  ...[paths.home, paths.boards, paths.privacy, paths.cookies, paths.accessibility].map((page): Row => {
    return [page(), everybody, page]
  }),
  [paths.board('london'), everybody, paths.board],
  [paths.organisations(), everybody, paths.organisations],
  [paths.organisation('RX1'), everybody, paths.organisation],
  [paths.signIn(), everybody, paths.signIn],
  [paths.checkEmail(), everybody, paths.checkEmail],
  [paths.signInLink('a-token'), everybody, paths.signInLink],
  [paths.signOut(), everybody, paths.signOut],
  [paths.personas(), everybody, paths.personas],
  [paths.becomePersona(it.persona), everybody, paths.becomePersona],
  [paths.outbox(), everybody, paths.outbox],
  [paths.answerEndorsement(it.endorsement), everybody, paths.answerEndorsement],
  [paths.privacyNotice('candidate'), everybody, paths.privacyNotice],

  [paths.overview(), signedIn, paths.overview],
  [paths.account(), signedIn, paths.account],
  [paths.changeName(), signedIn, paths.changeName],
  [paths.yourName(), signedIn, paths.yourName],
  [paths.reminders(), signedIn, paths.reminders],
  [paths.addAddress(), signedIn, paths.addAddress],
  [paths.checkAddress(), signedIn, paths.checkAddress],
  [paths.addressLink('a-token'), signedIn, paths.addressLink],
  [paths.endOtherSessions(), signedIn, paths.endOtherSessions],
  [paths.staySignedIn(), signedIn, paths.staySignedIn],
  [paths.startApplication(), signedIn, paths.startApplication],
  [paths.equality(), signedIn, paths.equality],
  [paths.withdrawEquality(), signedIn, paths.withdrawEquality],
  [paths.yourData(), signedIn, paths.yourData],
  [paths.exportData(), signedIn, paths.exportData],
  [paths.makeRequest(), signedIn, paths.makeRequest],
  [paths.chooseAddress(it.address), 'asha', paths.chooseAddress],
  [paths.removeAddress(it.address), 'asha', paths.removeAddress],
  [paths.endSession(it.session), 'asha', paths.endSession],

  [paths.selfAssessments(), signedIn, paths.selfAssessments],
  [paths.beginSelfAssessment(), signedIn, paths.beginSelfAssessment],
  [paths.selfAssessment(it.selfAssessment), 'asha ed', paths.selfAssessment],
  [paths.selfAssessmentPart(it.selfAssessment, 'traits'), 'asha', paths.selfAssessmentPart],
  [paths.finishSelfAssessment(it.selfAssessment), 'asha', paths.finishSelfAssessment],
  [paths.shareSelfAssessment(it.selfAssessment), 'asha', paths.shareSelfAssessment],
  [paths.stopSharing(it.selfAssessment), 'asha', paths.stopSharing],

  [paths.people(), `alex olu wyn grace lena ${teams}`, paths.people],
  [paths.grantRole(), `alex olu wyn grace lena ${teams}`, paths.grantRole],
  [paths.endRole(it.grant), 'olu', paths.endRole],
  [paths.health(), 'alex', paths.health],
  [paths.retention(), 'alex', paths.retention],
  [paths.placeHold(), 'alex', paths.placeHold],
  [paths.liftHold(it.hold), 'alex', paths.liftHold],

  [paths.rounds(), teams, paths.rounds],
  [paths.prepareRound(), teams, paths.prepareRound],
  [paths.round(it.round), everybody, paths.round],
  [paths.editRound(it.roundDraft), london, paths.editRound],
  [paths.editRound(it.round), london, paths.editRound],
  [paths.roundQuestions(it.roundDraft), london, paths.roundQuestions],
  [paths.publishRound(it.roundDraft), london, paths.publishRound],
  [paths.closeRound(it.round), london, paths.closeRound],

  [paths.conversations(), signedIn, paths.conversations],
  [paths.conversationGuide(), signedIn, paths.conversationGuide],
  [paths.inviteToConversation(), signedIn, paths.inviteToConversation],
  [paths.offerConversation(), 'grace lena', paths.offerConversation],
  [paths.reportConversation(), signedIn, paths.reportConversation],
  [paths.answerConversation(it.talk.invited), everybody, paths.answerConversation],
  [paths.conversation(it.talk.arranged), 'asha ed', paths.conversation],
  [paths.conversation(it.talk.held), 'asha ed', paths.conversation],
  [paths.acceptConversation(it.talk.invited), 'eli', paths.acceptConversation],
  [paths.agreeConversation(it.talk.offered), 'asha', paths.agreeConversation],
  [paths.declineConversation(it.talk.invited), 'eli', paths.declineConversation],
  [paths.declineConversation(it.talk.offered), 'asha', paths.declineConversation],
  [paths.cancelConversation(it.talk.invited), 'asha', paths.cancelConversation],
  [paths.cancelConversation(it.talk.arranged), 'asha ed', paths.cancelConversation],
  [paths.arrangeConversation(it.talk.arranged), 'asha ed', paths.arrangeConversation],
  [paths.conversationCalendar(it.talk.arranged), 'asha ed', paths.conversationCalendar],
  [paths.writeConversation(it.talk.arranged, 'strengths'), 'asha ed', paths.writeConversation],
  [paths.writeConversation(it.talk.arranged, 'contacts'), 'ed', paths.writeConversation],
  [paths.conversationReadiness(it.talk.arranged), 'asha ed', paths.conversationReadiness],
  [paths.agreeAction(it.talk.arranged), 'asha ed', paths.agreeAction],
  [paths.acknowledgeConversation(it.talk.arranged), 'asha ed', paths.acknowledgeConversation],
  [paths.amendConversation(it.talk.acknowledged), 'asha ben', paths.amendConversation],
  [paths.confirmConversation(it.talk.acknowledged), 'ben', paths.confirmConversation],
  [paths.shareConversation(it.talk.held), 'asha', paths.shareConversation],

  [paths.developmentPlan(), signedIn, paths.developmentPlan],
  [paths.addAction(), signedIn, paths.addAction],
  [paths.editAction(it.talk.own), 'asha', paths.editAction],
  [paths.editAction(it.talk.promised), 'asha ed', paths.editAction],
  [paths.finishAction(it.talk.own), 'asha', paths.finishAction],
  [paths.finishAction(it.talk.promised), 'asha ed', paths.finishAction],
  [paths.dropAction(it.talk.promised), 'asha ed', paths.dropAction],

  [paths.nominations(), `grace lena ann ${teams}`, paths.nominations],
  [paths.nominate(), 'grace lena ann', paths.nominate],
  [paths.sendNominations(), 'grace lena', paths.sendNominations],
  [paths.nomination(it.prepared), 'grace ann', paths.nomination],
  [paths.editNomination(it.prepared), 'grace ann', paths.editNomination],
  [paths.discardNomination(it.prepared), 'grace ann', paths.discardNomination],
  [paths.nomination(it.nomination), `asha grace ${london}`, paths.nomination],
  [paths.acceptNomination(it.nomination), 'asha', paths.acceptNomination],
  [paths.declineNomination(it.nomination), 'asha', paths.declineNomination],
  [paths.withdrawNomination(it.nomination), 'grace', paths.withdrawNomination],

  [paths.applications(), teams, paths.applications],
  [paths.application(it.draft), 'dina', paths.application],
  [paths.application(it.submitted), `asha ${london}`, paths.application],
  ...tasks.map((page): Row => [page(it.draft), 'dina', page]),
  [paths.showAgain(it.draft, 'RX2'), 'dina', paths.showAgain],
  [paths.downloadCv(it.submitted), `asha ${london}`, paths.downloadCv],
  [paths.askEndorsement(it.draft), 'dina', paths.askEndorsement],
  [paths.checkAnswers(it.draft), 'dina', paths.checkAnswers],
  [paths.withdrawApplication(it.draft), 'dina', paths.withdrawApplication],
  [paths.askEndorsement(it.submitted), 'asha', paths.askEndorsement],
  [paths.withdrawApplication(it.submitted), 'asha', paths.withdrawApplication],
  [paths.eligibility(it.submitted), london, paths.eligibility],
  [paths.askInformation(it.submitted), london, paths.askInformation],
  [paths.giveInformation(it.information), 'ina', paths.giveInformation],
  [paths.adjustments(it.draft), 'dina', paths.adjustments],
  [paths.adjustments(it.submitted), 'asha', paths.adjustments],
  [paths.adjustmentsAsked(), 'arun', paths.adjustmentsAsked],
  ...whoAssesses(it),
  ...whoGrows(it, signedIn),

  [paths.endorsement(it.endorsement), 'asha ed', paths.endorsement],
  [paths.giveEndorsement(it.endorsement), 'ed', paths.giveEndorsement],
  [paths.cancelEndorsement(it.endorsement), 'asha', paths.cancelEndorsement],

  ...whoSearches(it),
  [paths.member(it.member), `asha ${london} tom`, paths.member],
  ...whoIsInThePool(it),

  ...whoShares(it, teams),
  ...whoIsIntroduced(it),
  ...whoSeesAdverts(it),
  ...whoHires(it),

  [paths.requests(), teams, paths.requests],
  [paths.request(it.request), `asha ${london}`, paths.request],
  [paths.acknowledgeRequest(it.request), london, paths.acknowledgeRequest],
  [paths.answerRequest(it.request), london, paths.answerRequest],
  [paths.withdrawRequest(it.request), 'asha', paths.withdrawRequest],
]
