import { paths } from '../../paths.ts'
import type { Stage } from '../support/stage.ts'
import type { Row } from './who-gets-in.ts'

const london = 'priya lotte'
const teams = 'priya lotte tom nia'

/** The pages of introductions and of the agreement on sharing data. */
export const whoIsIntroduced = (it: Stage): Row[] => [
  [paths.slate(it.vacancy), 'tom', paths.slate],
  [paths.introduce(it.vacancy, it.member), 'tom', paths.introduce],
  [paths.tieBreak(it.vacancy), 'wendy', paths.tieBreak],

  [paths.introductions(), `rhys wendy ${teams}`, paths.introductions],
  [paths.introduction(it.proposed), `${london} tom`, paths.introduction],
  [paths.introduction(it.offered), `asha ${london} tom`, paths.introduction],
  [paths.introduction(it.accepted), `asha ${london} tom wendy`, paths.introduction],
  [paths.agreeIntroduction(it.proposed), london, paths.agreeIntroduction],
  [paths.refuseIntroduction(it.proposed), london, paths.refuseIntroduction],
  [paths.recallIntroduction(it.proposed), 'tom', paths.recallIntroduction],
  [paths.acceptIntroduction(it.offered), 'asha', paths.acceptIntroduction],
  [paths.declineIntroduction(it.offered), 'asha', paths.declineIntroduction],
  [paths.askForProfile(it.accepted), 'wendy', paths.askForProfile],
  [paths.profile(it.interviewing), 'wendy', paths.profile],
  [paths.profileCv(it.interviewing), 'wendy', paths.profileCv],
  [paths.shortlist(it.released), 'wendy', paths.shortlist],
  [paths.recordInterview(it.interviewing), 'wendy', paths.recordInterview],
  [paths.makeOffer(it.interviewing), 'wendy', paths.makeOffer],
  [paths.recordChecks(it.chosen), 'wendy', paths.recordChecks],
  [paths.recordAppointment(it.chosen), 'wendy', paths.recordAppointment],
  [paths.turnDown(it.accepted), 'wendy', paths.turnDown],
  [paths.withdrawIntroduction(it.offered), `asha ${london} tom`, paths.withdrawIntroduction],
  [paths.withdrawIntroduction(it.accepted), `asha ${london} tom`, paths.withdrawIntroduction],
  [paths.offerRefused(it.chosen), 'wendy', paths.offerRefused],
  [paths.fallThrough(it.appointed), 'wendy', paths.fallThrough],

  [paths.dataSharing(), 'olu wyn rhys wendy', paths.dataSharing],
  [paths.dataSharingAgreement('RX1'), `olu rhys ${london}`, paths.dataSharingAgreement],
  [paths.dataSharingAgreement('RX2'), 'wyn wendy tom', paths.dataSharingAgreement],
  [paths.acceptDataSharing('RX1'), 'olu', paths.acceptDataSharing],
]
