import { clockOf, clocks, dueOn, type Holder } from './clocks.ts'
import { statesOf } from './lifecycle.ts'
import { application, type States } from './lifecycles.ts'

type State = States['application']

/** Who has to answer while an application is in a state; null where nobody has. */
export function holderOf(state: State): Holder | null {
  const clock = clockOf(state)
  return clock && clocks[clock].who
}

/** The states of an application in which somebody has to answer; those of one holder where it is named. */
export const openStates = (holder?: Holder): State[] =>
  statesOf(application).filter((state) => (holder ? holderOf(state) === holder : holderOf(state) !== null))

/** The states in which an application may still come to something: a draft, or one that somebody has to answer. */
export const underWay: readonly State[] = ['draft', ...openStates()]

/** What an application keeps once it has come to its end, by a decision or because it was taken back: nobody has to answer. */
export const ended = (at: Date) => ({ waits_since: null, due_on: null, decided_at: at })

/**
 * What an application keeps of its clock when it comes into a state: since when it waits and by when it is due, both
 * `yyyy-mm-dd`; null where nobody has to answer.
 * @param today `yyyy-mm-dd`
 */
export function clockFrom(state: State, today: string): { waits_since: string | null; due_on: string | null } {
  const clock = clockOf(state)
  return clock ? { waits_since: today, due_on: dueOn(clock, today) } : { waits_since: null, due_on: null }
}
