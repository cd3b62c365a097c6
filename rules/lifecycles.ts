import type { Lifecycle, Move, StateOf } from './lifecycle.ts'
import { action } from './lifecycles/action.ts'
import { advert } from './lifecycles/advert.ts'
import { application } from './lifecycles/application.ts'
import { assessment } from './lifecycles/assessment.ts'
import { conversation } from './lifecycles/conversation.ts'
import { endorsement } from './lifecycles/endorsement.ts'
import { introduction } from './lifecycles/introduction.ts'
import { membership } from './lifecycles/membership.ts'
import { nomination } from './lifecycles/nomination.ts'
import { opportunity } from './lifecycles/opportunity.ts'
import { panel } from './lifecycles/panel.ts'
import { placement } from './lifecycles/placement.ts'
import { request } from './lifecycles/request.ts'
import { review } from './lifecycles/review.ts'
import { round } from './lifecycles/round.ts'
import { vacancy } from './lifecycles/vacancy.ts'

export {
  action,
  advert,
  application,
  assessment,
  conversation,
  endorsement,
  introduction,
  membership,
  nomination,
  opportunity,
  panel,
  placement,
  request,
  review,
  round,
  vacancy,
}

/** Every lifecycle, by its name, which is also its table's. */
export const lifecycles = {
  round,
  conversation,
  action,
  nomination,
  application,
  endorsement,
  panel,
  assessment,
  review,
  membership,
  vacancy,
  advert,
  introduction,
  opportunity,
  placement,
  request,
}

export type Lifecycles = typeof lifecycles
export type LifecycleName = keyof Lifecycles

/** `application.submit`: the permission, the move and the event have one name. */
export type MoveName = { [L in LifecycleName]: `${L}.${keyof Lifecycles[L]['moves'] & string}` }[LifecycleName]

/** Every move by its full name. */
export const moves = Object.fromEntries(
  Object.values<Lifecycle>(lifecycles).flatMap((of) =>
    Object.entries(of.moves).map(([name, move]) => [`${of.name}.${name}`, move]),
  ),
) as Record<MoveName, Move>

/** The states of each lifecycle, as the database's columns hold them. */
export type States = { [L in LifecycleName]: StateOf<Lifecycles[L]> }
