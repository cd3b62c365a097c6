import { address } from '../platform/address.ts'

/** The addresses of members: what they keep up to date, and what their team judges. */
export const members = {
  members: address('/members'),
  membersWaiting: address('/members/waiting'),
  member: address('/members/:id'),
  leavePool: address('/members/:id/leave'),
  availability: address('/members/:id/availability'),
  stillAvailable: address('/members/:id/still-available'),
  postsThatFit: address('/members/:id/posts-that-fit'),
  putForward: address('/members/:id/put-forward'),

  changePost: address('/members/:id/current-post'),
  memberRoles: address('/members/:id/roles'),
  memberRegions: address('/members/:id/regions'),
  memberRegistration: address('/members/:id/registration'),
  memberVisibility: address('/members/:id/who-may-see-me'),
  memberHiddenFrom: address('/members/:id/hidden-from'),
  memberShownAgain: address('/members/:id/hidden-from/:code/remove'),

  readinessOf: address('/members/:id/readiness'),
  judgeReadiness: address('/members/:id/readiness/:role'),

  askExtension: address('/members/:id/ask-for-longer'),
  extendMembership: address('/members/:id/extend'),
  refuseExtension: address('/members/:id/let-lapse'),

  suspendMember: address('/members/:id/suspend'),
  answerSuspension: address('/members/:id/suspension/answer'),
  reviewSuspension: address('/members/:id/suspension/review'),
  reinstateMember: address('/members/:id/reinstate'),
  endMembership: address('/members/:id/end'),
} as const
