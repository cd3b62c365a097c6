import { writtenDay } from './days.ts'
import { readinessBands } from './readiness.ts'
import { mustsOf } from './matching/musts.ts'
import { preferencesOf } from './matching/preferences.ts'
import type { MemberFacts, RuleResult, VacancyFacts } from './matching/facts.ts'

export { neededBy, type MemberFacts, type Result, type RuleResult, type VacancyFacts } from './matching/facts.ts'
export { earliestStart, graceMonths } from './matching/musts.ts'

/** Where somebody who fits stands among the others who do: see `compareOrder`. */
export interface Order {
  /** 1: ready now; 2: in 6 to 12 months; later bands after. */
  readiness: number
  /** How many rules are not wholly met. */
  open: number
  putForward: number
  waitingSince: string
  id: string
}

export interface Match {
  fits: boolean
  rules: RuleResult[]
  order: Order
}

/**
 * Whether a member fits a vacancy, rule by rule in words, and where they stand among others who do. There is no score:
 * the team reads the reasons and judges (the Success Profile "should not be used to make specific appointment decisions",
 * and matching knows nothing of it). A member fits where no rule that must hold is not met; one partly met is for a talk.
 * @param today `yyyy-mm-dd`
 */
export function match(vacancy: VacancyFacts, member: MemberFacts, today: string): Match {
  const rules = [...mustsOf(vacancy, member, today), ...preferencesOf(vacancy, member)]
  const held = member.roles[vacancy.roleFamily]
  return {
    fits: missed(rules).length === 0,
    rules,
    order: {
      readiness: held ? readinessBands[held.band].rank : Object.keys(readinessBands).length + 1,
      open: rules.filter(({ result }) => result !== 'met').length,
      putForward: member.putForward,
      waitingSince: member.waitingSince,
      id: member.id,
    },
  }
}

/** The rules that keep a member from a vacancy. */
export const missed = (rules: readonly RuleResult[]) =>
  rules.filter(({ weight, result }) => weight === 'must' && result === 'not_met')

/**
 * Why somebody stands where they stand, in words: what `compareOrder` looks at.
 */
export const orderWords = ({ readiness, open, putForward, waitingSince }: Order): string =>
  [
    readiness === 1 ? 'ready now' : 'not ready yet',
    open === 0 ? 'nothing left to talk about' : `${open} left to talk about`,
    putForward === 0
      ? 'not put forward yet'
      : putForward === 1
        ? 'put forward once'
        : `put forward ${putForward} times`,
    `waiting since ${writtenDay(waitingSince)}`,
  ].join(', ')

/**
 * Who comes first of two who fit: the readier; then whoever leaves fewer rules open; among equals, whoever was put forward
 * less often, then whoever has waited longer. The same people always come in the same order.
 * @returns below nought where the first comes first
 */
export const compareOrder = (one: Order, other: Order): number =>
  one.readiness - other.readiness ||
  one.open - other.open ||
  one.putForward - other.putForward ||
  inTurn(one.waitingSince, other.waitingSince) ||
  inTurn(one.id, other.id)

const inTurn = (one: string, other: string) => Number(one > other) - Number(one < other)
