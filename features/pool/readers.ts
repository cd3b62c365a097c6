import { holds, type Actor, type Scope } from '../../rules/roles.ts'
import type { EventName } from '../../rules/events.ts'

interface Of {
  person_id: string
  scope: Scope
}

/** Whether the reader is the member, or of the member's own team: others read no evidence and nothing of a suspension. */
export const ownOrHome = (actor: Actor, it: Of) =>
  it.person_id === actor.personId || holds(actor, 'home-team', it.scope)

/** What the timeline of a membership leaves out for everybody else. */
export const betweenMemberAndTeam: readonly EventName[] = [
  'membership.suspend',
  'membership.reinstate',
  'membership.answer',
  'membership.review',
  'membership.ask',
  'membership.refuse',
]
