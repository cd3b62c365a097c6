import { adverts } from './paths/adverts.ts'
import { assessing } from './paths/assessing.ts'
import { directory } from './paths/directory.ts'
import { introducing } from './paths/introducing.ts'
import { growing } from './paths/growing.ts'
import { vacancyPaths } from './paths/vacancies.ts'
import { members } from './paths/members.ts'
import { hiring } from './paths/hiring.ts'
import { address } from './platform/address.ts'

/** Every address, named. */
export const paths = {
  home: address('/'),
  boards: address('/boards'),
  board: address('/boards/:slug'),
  boardSettings: address('/boards/:slug/settings'),
  privacy: address('/privacy'),
  privacyNotice: address('/privacy/notices/:audience'),
  cookies: address('/cookies'),
  accessibility: address('/accessibility-statement'),

  signIn: address('/sign-in'),
  checkEmail: address('/sign-in/check-your-email'),
  signInLink: address('/sign-in/link/:token'),
  yourName: address('/sign-in/your-name'),
  signOut: address('/sign-out'),
  staySignedIn: address('/stay-signed-in'),
  account: address('/account'),
  changeName: address('/account/name'),
  addAddress: address('/account/addresses/add'),
  checkAddress: address('/account/addresses/check-your-email'),
  addressLink: address('/account/addresses/confirm/:token'),
  chooseAddress: address('/account/addresses/:id/choose'),
  removeAddress: address('/account/addresses/:id/remove'),
  endSession: address('/account/sessions/:id/end'),
  endOtherSessions: address('/account/sessions/end-others'),

  overview: address('/overview'),

  ...assessing,
  ...vacancyPaths,

  ...growing,
  ...adverts,
  ...hiring,

  organisations: address('/organisations'),
  organisation: address('/organisations/:code'),

  people: address('/roles'),
  grantRole: address('/roles/grant'),
  endRole: address('/roles/:id/end'),

  rounds: address('/rounds'),
  prepareRound: address('/rounds/new'),
  round: address('/rounds/:id'),
  editRound: address('/rounds/:id/edit'),
  roundQuestions: address('/rounds/:id/questions'),
  publishRound: address('/rounds/:id/publish'),
  closeRound: address('/rounds/:id/close'),

  selfAssessments: address('/self-assessments'),
  beginSelfAssessment: address('/self-assessments/new'),
  selfAssessment: address('/self-assessments/:id'),
  selfAssessmentPart: address('/self-assessments/:id/parts/:dimension'),
  finishSelfAssessment: address('/self-assessments/:id/finish'),
  shareSelfAssessment: address('/self-assessments/:id/share'),
  stopSharing: address('/self-assessments/:id/stop-sharing'),

  conversations: address('/conversations'),
  inviteToConversation: address('/conversations/new'),
  offerConversation: address('/conversations/offer'),
  reportConversation: address('/conversations/held-elsewhere'),
  conversationGuide: address('/conversations/guide'),
  conversation: address('/conversations/:id'),
  answerConversation: address('/conversations/:id/answer'),
  acceptConversation: address('/conversations/:id/accept'),
  agreeConversation: address('/conversations/:id/agree'),
  declineConversation: address('/conversations/:id/decline'),
  arrangeConversation: address('/conversations/:id/date'),
  conversationCalendar: address('/conversations/:id/calendar'),
  writeConversation: address('/conversations/:id/record/:heading'),
  conversationReadiness: address('/conversations/:id/readiness'),
  amendConversation: address('/conversations/:id/change'),
  acknowledgeConversation: address('/conversations/:id/acknowledge'),
  confirmConversation: address('/conversations/:id/confirm'),
  cancelConversation: address('/conversations/:id/call-off'),
  shareConversation: address('/conversations/:id/share'),
  agreeAction: address('/conversations/:id/actions/new'),

  developmentPlan: address('/development-plan'),
  addAction: address('/development-plan/new'),
  editAction: address('/development-plan/:id/edit'),
  finishAction: address('/development-plan/:id/done'),
  dropAction: address('/development-plan/:id/drop'),

  nominations: address('/nominations'),
  nominate: address('/nominations/new'),
  sendNominations: address('/nominations/send'),
  nomination: address('/nominations/:id'),
  editNomination: address('/nominations/:id/edit'),
  discardNomination: address('/nominations/:id/discard'),
  acceptNomination: address('/nominations/:id/accept'),
  declineNomination: address('/nominations/:id/decline'),
  withdrawNomination: address('/nominations/:id/withdraw'),

  applications: address('/applications'),
  startApplication: address('/applications/start'),
  application: address('/applications/:id'),
  aboutYou: address('/applications/:id/about-you'),
  currentPost: address('/applications/:id/current-post'),
  experience: address('/applications/:id/experience'),
  targetRoles: address('/applications/:id/target-roles'),
  regions: address('/applications/:id/regions'),
  readiness: address('/applications/:id/readiness'),
  statements: address('/applications/:id/statements'),
  applicationConversation: address('/applications/:id/conversation'),
  cv: address('/applications/:id/cv'),
  removeCv: address('/applications/:id/cv/remove'),
  downloadCv: address('/applications/:id/cv/file'),
  visibility: address('/applications/:id/who-may-see-me'),
  hideFrom: address('/applications/:id/hidden-from'),
  showAgain: address('/applications/:id/hidden-from/:code/remove'),
  declarations: address('/applications/:id/declarations'),
  adjustments: address('/applications/:id/adjustments'),
  askEndorsement: address('/applications/:id/endorsement'),
  checkAnswers: address('/applications/:id/check-your-answers'),
  withdrawApplication: address('/applications/:id/withdraw'),
  eligibility: address('/applications/:id/eligibility'),
  askInformation: address('/applications/:id/ask-for-information'),
  giveInformation: address('/applications/:id/information'),
  outcome: address('/applications/:id/outcome'),

  adjustmentsAsked: address('/adjustments'),

  equality: address('/equality-information'),
  withdrawEquality: address('/equality-information/withdraw'),

  endorsement: address('/endorsements/:id'),
  answerEndorsement: address('/endorsements/:id/answer'),
  giveEndorsement: address('/endorsements/:id/give'),
  cancelEndorsement: address('/endorsements/:id/cancel'),

  ...directory,
  ...members,

  ...introducing,

  reminders: address('/account/reminders'),
  yourData: address('/your-data'),
  exportData: address('/your-data/file'),
  requests: address('/requests'),
  makeRequest: address('/requests/new'),
  request: address('/requests/:id'),
  acknowledgeRequest: address('/requests/:id/acknowledge'),
  answerRequest: address('/requests/:id/answer'),
  withdrawRequest: address('/requests/:id/withdraw'),

  personas: address('/demonstration'),
  becomePersona: address('/demonstration/:id'),
  outbox: address('/demonstration/outbox'),

  health: address('/administration/health'),
  retention: address('/administration/retention'),
  placeHold: address('/administration/legal-holds/new'),
  liftHold: address('/administration/legal-holds/:id/lift'),
}
