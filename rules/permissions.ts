import { moves, type MoveName } from './lifecycles.ts'
import { holds, holdsAny, roleNames, type Actor, type Role, type Scope } from './roles.ts'

const panelists = ['talent-team', 'assessor', 'chair', 'inclusion-adviser'] as const satisfies readonly Role[]
const offering = ['recruiter', 'organisation-administrator', 'leader'] as const satisfies readonly Role[]

/** Who may see what. Who may move what stands in the lifecycles. */
const seeing = {
  'overview.see': ['candidate'],
  'account.see': ['candidate'],
  'role.see': ['administrator', 'regional-lead', 'talent-team', 'organisation-administrator', 'leader'],
  'role.grant': ['administrator', 'regional-lead', 'talent-team', 'organisation-administrator', 'leader'],
  'round.list': ['talent-team'],
  'round.edit': ['talent-team'],
  'self-assessment.see': ['candidate', 'partner'],
  'self-assessment.edit': ['candidate'],
  'conversation.see': ['candidate', 'partner', 'talent-team'],
  'conversation.edit': ['candidate', 'partner'],
  'conversation.share': ['candidate'],
  'action.see': ['candidate', 'partner'],
  'nomination.see': ['candidate', 'nominator', 'preparer', 'talent-team'],
  'nomination.list': ['leader', 'assistant', 'talent-team'],
  'nomination.edit': ['nominator', 'preparer'],
  'application.see': ['candidate', 'talent-team'],
  'application.edit': ['candidate'],
  'application.list': ['talent-team'],
  'adjustment.ask': ['candidate'],
  'adjustment.see': ['arranger'],
  'equality.answer': ['candidate'],
  'endorsement.see': ['endorser', 'candidate'],
  'panel.list': panelists,
  'panel.see': panelists,
  'panel.staff': ['talent-team'],
  'assessor.state': ['assessor', 'chair', 'inclusion-adviser'],
  'assessor.excuse': ['chair'],
  'conflict.declare': ['assessor', 'chair', 'inclusion-adviser'],
  'conflict.report': panelists,
  'instrument.choose': ['talent-team'],
  'panel-session.arrange': ['talent-team'],
  'panel-session.see': panelists,
  'booking.make': ['candidate'],
  'assessment.list': ['assessor', 'chair', 'inclusion-adviser'],
  'assessment.see': [...panelists, 'board-member', 'reviewer'],
  'assessment.assign': ['talent-team'],
  'score.write': ['assessor'],
  'score.correct': ['assessor'],
  'consensus.record': ['chair'],
  'outcome.list': ['board-member', 'talent-team'],
  'agreement.see': ['board-member', 'talent-team'],
  'adjustment.arrange': ['arranger'],
  'feedback.list': ['talent-team'],
  'feedback.see': ['candidate', 'talent-team'],
  'feedback.give': ['talent-team', 'chair'],
  'feedback.judge': ['candidate'],
  'review.list': ['talent-team'],
  'review.see': ['candidate', 'talent-team', 'reviewer'],
  'membership.see': ['candidate', 'talent-team'],
  'membership.list': ['talent-team'],
  'membership.export': ['talent-team'],
  'membership.edit': ['candidate'],
  'membership.confirm': ['candidate'],
  'membership.change-post': ['candidate', 'home-team'],
  'membership.judge': ['home-team'],
  'membership.ask': ['candidate'],
  'membership.extend': ['home-team'],
  'membership.answer': ['candidate'],
  'membership.review': ['home-team'],
  'membership.upload': ['talent-team'],
  'vacancy.see': ['recruiter', 'talent-team'],
  'vacancy.list': ['recruiter', 'talent-team'],
  'vacancy.edit': ['recruiter'],
  'vacancy.match': ['talent-team'],
  'vacancy.answer': ['talent-team'],
  'vacancy.ask': ['recruiter'],
  'vacancy.freshen': ['recruiter'],
  'vacancy.glimpse': ['recruiter'],
  'search-use.list': ['talent-team', 'recruiter'],
  'search-use.record': ['recruiter'],
  'search-use.acknowledge': ['talent-team'],
  'advert.list': ['talent-team'],
  'advert.see': ['talent-team'],
  'advert.import': ['talent-team', 'administrator'],
  'hiring.see': ['recruiter', 'organisation-administrator'],
  'board.edit': ['talent-team'],
  'board-post.see': ['recruiter', 'organisation-administrator', 'talent-team'],
  'board-post.list': ['talent-team'],
  'board-post.edit': ['recruiter', 'organisation-administrator'],
  'introduction.see': ['candidate', 'talent-team', 'home-team', 'recruiter'],
  'introduction.list': ['talent-team', 'recruiter'],
  'introduction.read': ['recruiter'],
  'introduction.check': ['recruiter'],
  'tie-break.record': ['recruiter'],
  'data-sharing.list': ['organisation-administrator', 'recruiter'],
  'data-sharing.see': ['organisation-administrator', 'recruiter', 'talent-team'],
  'data-sharing.accept': ['organisation-administrator'],
  'opportunity.list': ['candidate', ...offering, 'talent-team', 'board-member'],
  'opportunity.see': ['candidate', ...offering, 'talent-team', 'board-member'],
  'opportunity.manage': [...offering, 'talent-team'],
  'opportunity.edit': offering,
  'opportunity.call': ['talent-team'],
  'placement.list': ['candidate', ...offering, 'talent-team'],
  'placement.see': ['candidate', ...offering, 'talent-team'],
  'placement.plan': ['candidate'],
  'wish.edit': ['candidate'],
  'wish.list': ['talent-team'],
  'wish.point': ['talent-team'],
  'request.see': ['candidate', 'talent-team'],
  'request.list': ['talent-team'],
  'data.export': ['candidate'],
  'reminder.choose': ['candidate'],
  'health.see': ['administrator'],
  'retention.see': ['administrator'],
  'hold.place': ['administrator'],
} as const satisfies Record<string, readonly Role[]>

type SeeName = keyof typeof seeing

/** A page for everybody, signed in or not. */
export const everybody = 'everybody'

export type Permission = SeeName | MoveName | typeof everybody

/** Each permission and the roles that have it. */
export const permissions: Record<SeeName | MoveName, readonly Role[]> = {
  ...seeing,
  ...(Object.fromEntries(Object.entries(moves).map(([name, move]) => [name, move.by])) as Record<
    MoveName,
    readonly Role[]
  >),
}

/** Whether the actor holds a role that has the permission, for anything at all. */
export function may(actor: Actor | null, permission: Permission): boolean {
  if (permission === everybody) return true
  return actor !== null && permissions[permission].some((role) => holdsAny(actor, role))
}

/** Whether the actor has the permission for this thing. */
export function mayOn(actor: Actor | null, permission: Permission, scope: Scope): boolean {
  if (permission === everybody) return true
  return actor !== null && permissions[permission].some((role) => holds(actor, role, scope))
}

/** The roles the actor holds for this thing. */
export const rolesOn = (actor: Actor, scope: Scope): Role[] => roleNames.filter((role) => holds(actor, role, scope))
