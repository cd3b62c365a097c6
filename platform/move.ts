import { sql, type Kysely, type Updateable } from 'kysely'
import type { DB } from '../db/schema.ts'
import type { Lifecycle, Move, MoveOf, StateOf } from '../rules/lifecycle.ts'
import { lifecycles, type LifecycleName, type Lifecycles, type MoveName } from '../rules/lifecycles.ts'
import { whyNot } from '../rules/lifecycle.ts'
import { rolesOn } from '../rules/permissions.ts'
import type { Actor, Scope } from '../rules/roles.ts'
import type { Db } from './db.ts'
import { type About, record } from './record.ts'
import { Forbidden, Stale } from './refusals.ts'

/** A thing with a lifecycle, as a page or an action has read it. */
export interface Thing<L extends LifecycleName = LifecycleName> {
  id: string
  state: StateOf<Lifecycles[L]>
  scope: Scope
  about: About
}

type Columns<L extends LifecycleName> = Omit<Updateable<DB[L]>, 'id' | 'state'>

/**
 * Moves a thing from its state to the next: the only code that changes a state. Writes the event in the same transaction.
 * @param set further columns that change with it
 * @returns the event's id, from which the mail about it derives its key
 * @throws Forbidden where the actor's roles for the thing don't allow the move
 * @throws Stale where the move does not lead from its state, or it is no longer in it: somebody else was first
 */
export async function move<L extends LifecycleName>(
  db: Db,
  actor: Actor,
  name: L,
  moveName: MoveOf<Lifecycles[L]>,
  thing: Thing<L>,
  set: Columns<L> = {} as Columns<L>,
): Promise<number> {
  const rule = ruleOf(name, moveName)
  const why = whyNot(rule, thing.state, rolesOn(actor, thing.scope))
  if (why === 'role') throw new Forbidden()
  if (why === 'state') throw new Stale(thing)
  const changed = await anyTable(db)
    .updateTable(name as 'application')
    .set({ ...set, state: rule.to })
    .where('id', '=', thing.id)
    .where('state', '=', thing.state)
    .returning(sql`1`.as('one'))
    .execute()
  if (changed.length === 0) throw new Stale(thing)
  return record(db, actor, `${name}.${moveName}` as MoveName, thing.about)
}

/** The state that a move which begins a thing gives it, for the insert; the actor's roles are checked as in `move`. */
export function beginning<L extends LifecycleName>(
  actor: Actor,
  name: L,
  moveName: MoveOf<Lifecycles[L]>,
  scope: Scope,
): StateOf<Lifecycles[L]> {
  const rule = ruleOf(name, moveName)
  if (whyNot(rule, null, rolesOn(actor, scope)) !== null) throw new Forbidden()
  return rule.to as StateOf<Lifecycles[L]>
}

const ruleOf = (name: LifecycleName, moveName: string): Move => {
  const rule = (lifecycles[name] as Lifecycle).moves[moveName]
  if (!rule) throw new Error(`The ${name} has no move ${moveName}.`)
  return rule
}

/** Which table it is shows only when it runs; every lifecycle's table has an id and a state. */
const anyTable = (db: Db) => db as unknown as Kysely<{ application: { id: string; state: string } }>
