import { paths } from '../../paths.ts'
import type { Stage } from '../support/stage.ts'
import type { Row } from './who-gets-in.ts'

const london = 'priya lotte'

/** The pages of members: Asha's, who is active, and Ina's, who is suspended. */
export const whoIsInThePool = (it: Stage): Row[] => [
  [paths.membersWaiting(), `${london} tom nia`, paths.membersWaiting],
  [paths.member(it.suspended), `ina ${london}`, paths.member],
  [paths.leavePool(it.member), 'asha', paths.leavePool],
  [paths.availability(it.member), 'asha', paths.availability],
  [paths.stillAvailable(it.member), 'asha', paths.stillAvailable],
  [paths.postsThatFit(it.member), 'asha', paths.postsThatFit],
  [paths.putForward(it.member), 'asha', paths.putForward],
  [paths.changePost(it.member), `asha ${london}`, paths.changePost],
  [paths.memberRoles(it.member), 'asha', paths.memberRoles],
  [paths.memberRegions(it.member), 'asha', paths.memberRegions],
  [paths.memberRegistration(it.member), 'asha', paths.memberRegistration],
  [paths.memberVisibility(it.member), 'asha', paths.memberVisibility],
  [paths.memberHiddenFrom(it.member), 'asha', paths.memberHiddenFrom],
  [paths.memberShownAgain(it.suspended, 'RX4'), 'ina', paths.memberShownAgain],
  [paths.readinessOf(it.member), `asha ${london}`, paths.readinessOf],
  [paths.judgeReadiness(it.member, 'finance'), london, paths.judgeReadiness],
  [paths.askExtension(it.suspended), 'ina', paths.askExtension],
  [paths.extendMembership(it.member), london, paths.extendMembership],
  [paths.refuseExtension(it.member), london, paths.refuseExtension],
  [paths.suspendMember(it.member), london, paths.suspendMember],
  [paths.answerSuspension(it.suspended), 'ina', paths.answerSuspension],
  [paths.reviewSuspension(it.suspended), london, paths.reviewSuspension],
  [paths.reinstateMember(it.suspended), london, paths.reinstateMember],
  [paths.endMembership(it.suspended), london, paths.endMembership],
]
