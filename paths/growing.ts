import { address } from '../platform/address.ts'

/** The addresses of opportunities to grow, of what members ask for and look for, and of a board's list of members. */
export const growing = {
  opportunities: address('/opportunities'),
  offeredOpportunities: address('/opportunities/offered'),
  offerOpportunity: address('/opportunities/new'),
  callForOpportunities: address('/opportunities/ask-organisations'),
  developmentWish: address('/opportunities/what-you-look-for'),
  developmentWishes: address('/opportunities/what-members-look-for'),
  pointToOpportunity: address('/opportunities/what-members-look-for/:id'),
  placements: address('/opportunities/requests'),
  placement: address('/opportunities/requests/:id'),
  agreePlacement: address('/opportunities/requests/:id/agree'),
  declinePlacement: address('/opportunities/requests/:id/decline'),
  withdrawPlacement: address('/opportunities/requests/:id/withdraw'),
  finishPlacement: address('/opportunities/requests/:id/done'),
  planPlacement: address('/opportunities/requests/:id/plan'),
  opportunity: address('/opportunities/:id'),
  editOpportunity: address('/opportunities/:id/edit'),
  closeOpportunity: address('/opportunities/:id/close'),
  askOpportunity: address('/opportunities/:id/ask'),

  memberTemplate: address('/member-imports/template/file'),
  uploadMembers: address('/member-imports/regions/:region'),
  memberImport: address('/member-imports/:id'),
  confirmMembership: address('/members/:id/confirm'),
  refuseMembership: address('/members/:id/refuse'),
}
