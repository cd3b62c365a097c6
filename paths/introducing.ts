import { address } from '../platform/address.ts'

/** The addresses of introductions, and of the agreement on which profiles are shared. */
export const introducing = {
  slate: address('/vacancies/:id/slate'),
  introduce: address('/vacancies/:id/introduce/:member'),
  tieBreak: address('/vacancies/:id/tie-break'),

  introductions: address('/introductions'),
  introduction: address('/introductions/:id'),
  agreeIntroduction: address('/introductions/:id/agree'),
  refuseIntroduction: address('/introductions/:id/refuse'),
  recallIntroduction: address('/introductions/:id/recall'),
  acceptIntroduction: address('/introductions/:id/accept'),
  declineIntroduction: address('/introductions/:id/decline'),
  askForProfile: address('/introductions/:id/ask-for-profile'),
  profile: address('/introductions/:id/profile'),
  profileCv: address('/introductions/:id/profile/cv'),
  shortlist: address('/introductions/:id/shortlist'),
  recordInterview: address('/introductions/:id/interview'),
  makeOffer: address('/introductions/:id/offer'),
  recordChecks: address('/introductions/:id/checks'),
  recordAppointment: address('/introductions/:id/appointment'),
  turnDown: address('/introductions/:id/not-appointed'),
  withdrawIntroduction: address('/introductions/:id/withdraw'),
  offerRefused: address('/introductions/:id/offer-refused'),
  fallThrough: address('/introductions/:id/fell-through'),

  dataSharing: address('/data-sharing'),
  dataSharingAgreement: address('/data-sharing/:code'),
  acceptDataSharing: address('/data-sharing/:code/accept'),
} as const
