import { describe, expect, test } from 'vitest'
import { allowedMoves, allowedTo } from '../test/support/allowed-moves.ts'
import { events } from './events.ts'
import { finalStates, movesOf, statesOf, whyNot, type Lifecycle } from './lifecycle.ts'
import { lifecycles, moves, type LifecycleName, type MoveName } from './lifecycles.ts'
import { permissions } from './permissions.ts'
import { roleNames } from './roles.ts'

const names = Object.keys(lifecycles) as LifecycleName[]

const final: Record<LifecycleName, string[]> = {
  round: ['closed'],
  conversation: ['held', 'declined', 'cancelled'],
  action: ['done', 'dropped'],
  nomination: ['accepted', 'declined', 'withdrawn'],
  application: ['ineligible', 'admitted', 'withdrawn'],
  endorsement: ['given', 'cancelled'],
  panel: ['disbanded'],
  assessment: ['released', 'ended'],
  review: ['upheld', 'dismissed', 'withdrawn'],
  membership: ['left', 'lapsed'],
  vacancy: [],
  advert: ['posted'],
  introduction: ['not-appointed', 'fallen-through', 'declined', 'offer-refused', 'withdrawn'],
  opportunity: ['closed'],
  placement: ['declined', 'withdrawn', 'done'],
  request: ['answered', 'withdrawn'],
}

describe.each(names)('%s', (name) => {
  const of: Lifecycle = lifecycles[name]

  test('each move is made from each state by exactly the roles that may', () => {
    for (const state of [null, ...statesOf(of)])
      for (const moveName of movesOf(of))
        for (const role of roleNames) {
          const rule = of.moves[moveName]!
          const leads = whyNot(rule, state, [role]) === null ? rule.to : null
          expect([state, moveName, role, leads]).toEqual([
            state,
            moveName,
            role,
            allowedTo(name, state, moveName, role),
          ])
        }
  })

  test('the decisions name no state, move or role that is not in the tables', () => {
    for (const [from, move, to, ...by] of allowedMoves[name]) {
      expect(['-', ...statesOf(of)]).toContain(from)
      expect(statesOf(of)).toContain(to)
      expect(movesOf(of)).toContain(move)
      for (const role of by) expect(roleNames).toContain(role)
    }
  })

  test('every state can be reached, and the final ones are final', () => {
    expect([...reachable(of)].toSorted()).toEqual(statesOf(of).toSorted())
    expect(finalStates(of)).toEqual(final[name])
  })

  test('each move is a permission of its roles and an event with its sentence', () => {
    for (const moveName of movesOf(of)) {
      const full = `${name}.${moveName}` as MoveName
      expect(moves[full]).toBe(of.moves[moveName])
      expect(permissions[full]).toEqual(of.moves[moveName]!.by)
      expect(events[full].says).toBe(of.moves[moveName]!.says)
    }
  })

  test('each has its own words: labels of states, buttons and sentences of moves', () => {
    const rules = Object.values(of.moves)
    for (const words of [Object.values(of.states).map(({ label }) => label), rules.map(({ says }) => says)])
      expect(new Set(words).size).toBe(words.length)
    for (const { says, button } of rules) {
      expect(says).toMatch(/^[a-z]/)
      expect(button).toMatch(/^[A-Z]/)
    }
  })
})

function reachable(of: Lifecycle): Set<string> {
  const rules = Object.values(of.moves)
  const found = new Set(rules.filter(({ from }) => from.length === 0).map(({ to }) => to))
  for (let before = -1; before < found.size;) {
    before = found.size
    for (const { from, to } of rules) if (from.some((state) => found.has(state))) found.add(to)
  }
  return found
}
