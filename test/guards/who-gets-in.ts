import { paths } from '../../paths.ts'
import type { Address } from '../../platform/address.ts'
import type { Stage } from '../support/stage.ts'

/** One page, on the very thing it is opened on; by name everybody who gets in, and nobody else does; its address. */
export type Row = [at: string, who: string, page: Address]

export const everybody = 'everybody'
export const signedIn = 'signed in'

const london = 'priya lotte'
const teams = 'priya lotte tom nia'

const tasks = [paths.currentPost, paths.targetRoles, paths.regions, paths.readiness, paths.statements, paths.visibility]

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

  [paths.overview(), signedIn, paths.overview],
  [paths.account(), signedIn, paths.account],
  [paths.changeName(), signedIn, paths.changeName],
  [paths.yourName(), signedIn, paths.yourName],
  [paths.addAddress(), signedIn, paths.addAddress],
  [paths.checkAddress(), signedIn, paths.checkAddress],
  [paths.addressLink('a-token'), signedIn, paths.addressLink],
  [paths.endOtherSessions(), signedIn, paths.endOtherSessions],
  [paths.staySignedIn(), signedIn, paths.staySignedIn],
  [paths.startApplication(), signedIn, paths.startApplication],
  [paths.chooseAddress(it.address), 'asha', paths.chooseAddress],
  [paths.removeAddress(it.address), 'asha', paths.removeAddress],
  [paths.endSession(it.session), 'asha', paths.endSession],

  [paths.people(), `alex olu wyn grace lena ${teams}`, paths.people],
  [paths.grantRole(), `alex olu wyn grace lena ${teams}`, paths.grantRole],
  [paths.endRole(it.grant), 'olu', paths.endRole],
  [paths.health(), 'alex', paths.health],

  [paths.nominations(), `grace lena ${teams}`, paths.nominations],
  [paths.nominate(), 'grace lena', paths.nominate],
  [paths.nomination(it.nomination), `asha grace ${london}`, paths.nomination],
  [paths.acceptNomination(it.nomination), 'asha', paths.acceptNomination],
  [paths.declineNomination(it.nomination), 'asha', paths.declineNomination],
  [paths.withdrawNomination(it.nomination), 'grace', paths.withdrawNomination],

  [paths.applications(), teams, paths.applications],
  [paths.application(it.draft), 'dina', paths.application],
  [paths.application(it.submitted), `asha ${london}`, paths.application],
  ...tasks.map((page): Row => [page(it.draft), 'dina', page]),
  [paths.askEndorsement(it.draft), 'dina', paths.askEndorsement],
  [paths.checkAnswers(it.draft), 'dina', paths.checkAnswers],
  [paths.withdrawApplication(it.draft), 'dina', paths.withdrawApplication],
  [paths.askEndorsement(it.submitted), 'asha', paths.askEndorsement],
  [paths.withdrawApplication(it.submitted), 'asha', paths.withdrawApplication],
  [paths.eligibility(it.submitted), london, paths.eligibility],
  [paths.outcome(it.eligible), london, paths.outcome],

  [paths.endorsement(it.endorsement), 'asha ed', paths.endorsement],
  [paths.giveEndorsement(it.endorsement), 'ed', paths.giveEndorsement],
  [paths.cancelEndorsement(it.endorsement), 'asha', paths.cancelEndorsement],

  [paths.members(), teams, paths.members],
  [paths.member(it.member), `asha ${london} tom`, paths.member],
  [paths.leavePool(it.member), 'asha', paths.leavePool],
  [paths.availability(it.member), 'asha', paths.availability],

  [paths.vacancies(), `rhys wendy ${teams}`, paths.vacancies],
  [paths.shareVacancy(), 'rhys wendy', paths.shareVacancy],
  [paths.vacancy(it.vacancy), 'wendy tom', paths.vacancy],
  [paths.editVacancy(it.vacancy), 'wendy', paths.editVacancy],
  [paths.confirmVacancy(it.predicted), 'wendy', paths.confirmVacancy],
  [paths.closeVacancy(it.vacancy), 'wendy', paths.closeVacancy],
  [paths.matches(it.vacancy), 'tom', paths.matches],
  [paths.introduce(it.vacancy, it.member), 'tom', paths.introduce],

  [paths.introductions(), teams, paths.introductions],
  [paths.introduction(it.proposed), `${london} tom`, paths.introduction],
  [paths.introduction(it.offered), `asha ${london} tom`, paths.introduction],
  [paths.introduction(it.accepted), `asha ${london} tom wendy`, paths.introduction],
  [paths.agreeIntroduction(it.proposed), london, paths.agreeIntroduction],
  [paths.refuseIntroduction(it.proposed), london, paths.refuseIntroduction],
  [paths.recallIntroduction(it.proposed), 'tom', paths.recallIntroduction],
  [paths.acceptIntroduction(it.offered), 'asha', paths.acceptIntroduction],
  [paths.declineIntroduction(it.offered), 'asha', paths.declineIntroduction],
  [paths.recordInterview(it.accepted), 'wendy', paths.recordInterview],
  [paths.recordAppointment(it.interviewing), 'wendy', paths.recordAppointment],
  [paths.turnDown(it.accepted), 'wendy', paths.turnDown],
  [paths.withdrawIntroduction(it.offered), `asha ${london} tom`, paths.withdrawIntroduction],
  [paths.withdrawIntroduction(it.accepted), `asha ${london} tom`, paths.withdrawIntroduction],
]
