import type { Role } from './roles.ts'

/** The colours of the NHS tag. */
export type TagColour =
  'white' | 'grey' | 'green' | 'aqua-green' | 'blue' | 'purple' | 'pink' | 'red' | 'orange' | 'yellow'

export interface State {
  label: string
  tag: TagColour
}

export interface Move<S extends string = string> {
  /** The states it may start from; none for a move that begins the thing. */
  from: readonly S[]
  to: S
  by: readonly Role[]
  /** What the button says. */
  button: string
  /** What the timeline says after the name of who did it. */
  says: string
  /** The same to the person whom it is about, where that reads otherwise. */
  saysYou?: string
  /** It refuses, undoes or ends something: the lesser button. */
  ends?: true
  /** Roles whose timelines leave it out. */
  hiddenFrom?: readonly Role[]
}

export interface Lifecycle<N extends string = string, S extends string = string, M extends string = string> {
  name: N
  /** What people call the thing. */
  noun: string
  states: Record<S, State>
  moves: Record<M, Move<S>>
}

export type StateOf<L> = L extends Lifecycle<string, infer S> ? S : never
export type MoveOf<L> = L extends Lifecycle<string, string, infer M> ? M : never

/** Says what states a thing can be in, and which moves lead from one to another, by whom. */
export function lifecycle<N extends string, S extends string, M extends string>(
  name: N,
  table: { noun: string; states: Record<S, State>; moves: Record<M, Move<NoInfer<S>>> },
): Lifecycle<N, S, M> {
  return { name, ...table }
}

/** Why a move is not to be had: not from this state, or not by somebody with these roles. Null where it is. */
export function whyNot(move: Move, state: string | null, held: readonly Role[]): 'state' | 'role' | null {
  if (!move.by.some((role) => held.includes(role))) return 'role'
  const startsHere = state === null ? move.from.length === 0 : move.from.includes(state)
  return startsHere ? null : 'state'
}

/** The moves that somebody who holds these roles for the thing may make from the state, in the table's order. */
export function movesFrom<M extends string>(
  of: Lifecycle<string, string, M>,
  state: string,
  held: readonly Role[],
): M[] {
  return movesOf(of).filter((name) => whyNot(of.moves[name], state, held) === null)
}

/** States from which no move leads. */
export function finalStates<S extends string>(of: Lifecycle<string, S>): S[] {
  const moves = Object.values<Move<S>>(of.moves)
  return statesOf(of).filter((state) => !moves.some((move) => move.from.includes(state)))
}

/** The names of its states, in the table's order. */
export const statesOf = <S extends string>(of: Lifecycle<string, S>) => Object.keys(of.states) as S[]

/** The names of its moves, in the table's order. */
export const movesOf = <M extends string>(of: Lifecycle<string, string, M>) => Object.keys(of.moves) as M[]
