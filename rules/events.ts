import { moves } from './lifecycles.ts'
import { roles, type Role } from './roles.ts'

interface EventRule {
  /** What the timeline says after the name of who did it. */
  says: string
  /** The same to the person whom it is about, where that reads otherwise. */
  saysYou?: string
  /** The keys its detail may have; others are refused. */
  detail?: readonly string[]
  hiddenFrom?: readonly Role[]
  /** Somebody looked; nothing changed. */
  reads?: true
}

/** What is recorded beside the moves of the lifecycles. */
const others = {
  'role.grant': { says: 'granted the role “{role}”', detail: ['role', 'scope', 'from', 'to'] },
  'role.end': { says: 'ended the role “{role}”', detail: ['role', 'scope'] },
  'sign-in.complete': { says: 'signed in', detail: ['by'] },
  'sign-in.end': { says: 'signed out' },
  'session.end': { says: 'ended a session on another device' },
  'session.end-others': { says: 'ended every other session' },
  'address.confirm': { says: 'confirmed an email address' },
  'address.choose': { says: 'chose where email goes' },
  'address.remove': { says: 'removed an email address' },
  'account.change': { says: 'changed account details', detail: ['changed'] },
  'self-assessment.begin': { says: 'began a self-assessment' },
  'self-assessment.save': { says: 'saved a part of the self-assessment' },
  'self-assessment.finish': { says: 'finished the self-assessment' },
  'self-assessment.share': { says: 'shared the self-assessment with the conversation partner' },
  'self-assessment.unshare': { says: 'stopped sharing the self-assessment' },
  'self-assessment.see': { says: 'looked at the self-assessment', reads: true },
  'conversation.arrange': { says: 'set the day of the talent conversation' },
  'conversation.edit': { says: 'wrote in the record of the talent conversation' },
  'conversation.share': { says: 'shared the record of the talent conversation with the talent team' },
  'conversation.unshare': { says: 'stopped sharing the record of the talent conversation with the talent team' },
  'conversation.see': { says: 'looked at the record of the talent conversation', reads: true },
  'action.edit': { says: 'changed a development action' },
  'round.edit': { says: 'changed the round' },
  'nomination.see': { says: 'looked at the nomination', reads: true },
  'nomination.edit': { says: 'changed the nomination before it was sent', hiddenFrom: ['candidate'] },
  'adjustment.ask': { says: 'asked for adjustments' },
  'adjustment.withdraw': { says: 'took back the request for adjustments' },
  'adjustment.see': { says: 'looked at the adjustments asked for', reads: true },
  'panel.staff': { says: 'changed who is on the panel', detail: ['role'] },
  'assessor.state': { says: 'stated post, training and availability as an assessor' },
  'assessor.excuse': { says: 'released an absent assessor', hiddenFrom: ['candidate'] },
  'conflict.declare': { says: 'declared whom they may assess', hiddenFrom: ['candidate'] },
  'conflict.report': { says: 'reported a conflict of interest', hiddenFrom: ['candidate'] },
  'instrument.choose': { says: 'chose how the round is assessed' },
  'panel-session.arrange': { says: 'arranged a session of the panel' },
  'panel-session.change': { says: 'changed a session of the panel' },
  'panel-session.call-off': { says: 'called off a session of the panel' },
  'booking.make': { says: 'chose a time for the assessment' },
  'booking.move': { says: 'chose another time for the assessment' },
  'booking.cancel': { says: 'gave back the time of the assessment' },
  'assessment.see': { says: 'read the application for its assessment', reads: true },
  'assessment.assign': { says: 'gave the assessment to another assessor', hiddenFrom: ['candidate'] },
  'score.write': { says: 'wrote a score', hiddenFrom: ['candidate'] },
  'score.lock': { says: 'locked a set of scores', hiddenFrom: ['candidate'] },
  'score.correct': { says: 'put a correction beside a locked score', hiddenFrom: ['candidate'] },
  'consensus.record': { says: 'recorded a consensus', hiddenFrom: ['candidate'] },
  'adjustment.arrange': { says: 'arranged the adjustments asked for' },
  'feedback.give': { says: 'gave written feedback' },
  'feedback.judge': { says: 'said how useful the feedback was' },
  'review.see': { says: 'looked at the request for a review', reads: true },
  'request.see': { says: 'looked at the complaint or data request', reads: true },
  'data.export': { says: 'downloaded a copy of the data' },
  'reminder.choose': { says: 'chose which reminders to receive' },
  'hold.place': { says: 'placed a legal hold' },
  'hold.lift': { says: 'lifted a legal hold' },
  'application.edit': { says: 'saved a part of the application', detail: ['part'], hiddenFrom: ['candidate'] },
  'membership.edit': { says: 'changed the {part}', detail: ['part'] },
  'membership.confirm': { says: 'confirmed the availability' },
  'membership.change-post': { says: 'recorded a new post' },
  'membership.judge': { says: 'judged the readiness for {part}: {to}', detail: ['part', 'to'] },
  'membership.ask': { says: 'asked for a longer membership' },
  'membership.extend': { says: 'extended the membership by {by}', detail: ['by'] },
  'membership.refuse': { says: 'decided not to extend the membership' },
  'membership.answer': { says: 'answered the suspension' },
  'membership.review': { says: 'reviewed the suspension, which goes on' },
  'membership.availability': { says: 'changed the availability', detail: ['until', 'reason'] },
  'introduction.read': { says: 'read the profile', reads: true },
  'introduction.check': { says: 'recorded which checks have been done' },
  'tie-break.record': { says: 'recorded a tie-break under section 159', hiddenFrom: ['candidate'] },
  'data-sharing.ask': { says: 'asked for the data-sharing agreement to be accepted' },
  'data-sharing.accept': { says: 'accepted the data-sharing agreement' },
  'membership.upload': { says: 'uploaded the board’s list of members' },
  'opportunity.edit': { says: 'changed the opportunity' },
  'opportunity.call': { says: 'asked an organisation for opportunities' },
  'placement.see': { says: 'looked at the request for an opportunity', reads: true },
  'placement.plan': { says: 'put the opportunity into the development plan' },
  'wish.edit': { says: 'said which opportunities would help' },
  'wish.remove': { says: 'took back which opportunities would help' },
  'wish.point': { says: 'pointed the member to an opportunity' },
  'vacancy.edit': { says: 'changed the vacancy', detail: ['changed'] },
  'vacancy.name-partner': { says: 'said that {organisation} shares the post', detail: ['organisation'] },
  'vacancy.remove-partner': { says: 'took {organisation} out of the post', detail: ['organisation'] },
  'vacancy.ask': { says: 'asked the talent pool' },
  'vacancy.answer': { says: 'answered the vacancy: {answer}', detail: ['answer'] },
  'vacancy.freshen': { says: 'said that the vacancy is right as it stands' },
  'vacancy.glimpse': { says: 'looked at how many members fit' },
  'search-use.record': { says: 'recorded that a search firm is used' },
  'search-use.acknowledge': { says: 'acknowledged the use of a search firm' },
  'vacancy.update': { says: 'brought the vacancy up to date with its advert' },
  'advert.import': { says: 'gave a file of adverts to be imported' },
  'advert.update': { says: 'read the advert again, which had changed' },
  'vacancy.match': { says: 'looked for fitting members', hiddenFrom: ['candidate'], reads: true },
  'board.edit': { says: 'changed the settings of the board' },
  'board-post.add': { says: 'added a board post' },
  'board-post.change': { says: 'changed the board post' },
  'board-post.remove': { says: 'removed a board post from the register' },
  'board-post.fill': { says: 'filled the board post from the pool' },
  'board-post.empty': { says: 'recorded the board post as vacant again, because the appointment fell through' },
  'membership.see': { says: 'looked at the membership', reads: true },
  'membership.export': { says: 'exported a list of members', detail: ['number', 'filter'] },
  'application.see': { says: 'looked at the application', reads: true },
} as const satisfies Record<string, EventRule>

/** Every event there can be: each move of each lifecycle, and the others. */
export const events: Record<EventName, EventRule> = {
  ...(moves as Record<keyof typeof moves, EventRule>),
  ...others,
}

export type EventName = keyof typeof moves | keyof typeof others

/** What an event's detail may be: the words and days that its row allows. */
export type Detail = Record<string, string | number | null>

/**
 * The sentence for an event: "Priya Shah admitted them to the pool". An event no longer in the table keeps its name.
 * @param detail fills what stands in braces; a role by its label
 * @param toThem whether whoever reads it is the person whom it is about
 */
export function sentence(name: string, actorName: string, detail: Detail = {}, toThem = false): string {
  const rule = Object.hasOwn(events, name) ? events[name as EventName] : { says: `recorded “${name}”` }
  const says = (toThem && rule.saysYou) || rule.says
  return `${actorName} ${says.replaceAll(/\{(\w+)\}/g, (_, key: string) => inWords(detail[key] ?? ''))}`
}

const inWords = (value: string | number) =>
  Object.hasOwn(roles, value) ? roles[value as Role].label.toLowerCase() : String(value)

/** Names of events that the timelines of this role leave out. */
export const hiddenFrom = (role: Role) =>
  (Object.keys(events) as EventName[]).filter((name) => events[name].hiddenFrom?.includes(role))

/** Names of events that say when somebody came and went: in their own data, and not among what happened about them. */
export const signIns = (Object.keys(events) as EventName[]).filter((name) => name.startsWith('sign-in.'))

/** Names of events by which nothing changed. */
export const readings = (Object.keys(events) as EventName[]).filter((name) => events[name].reads)
