import type { Insertable } from 'kysely'
import type { DB } from '../../db/schema.ts'
import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { beginning } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { Elsewhere, WrongFields } from '../../platform/refusals.ts'
import { scopesOf, type Actor } from '../../rules/roles.ts'
import { personFor } from '../people/person-for.ts'
import { tellAsked, type Beginning } from './tell.ts'

export interface Other {
  name: string
  /** In lower case. */
  email: string
}

type Columns = Partial<Insertable<DB['conversation']>>

/**
 * Begins a conversation with somebody, who is told; or finds the one that the two have.
 * @param as which of the two the actor is
 * @throws WrongFields `email`, where the other is the actor; Elsewhere where one began in this very moment: to that one
 */
export async function begin(
  db: Db,
  actor: Actor,
  how: Beginning,
  as: 'candidate' | 'leader',
  typed: Other,
  columns: Columns,
): Promise<{ id: string; known: boolean }> {
  const scope = as === 'candidate' ? { candidate: actor.personId } : { leader: scopesOf(actor, 'leader') }
  const state = beginning(actor, 'conversation', how, scope)
  const other = await personFor(db, typed.email, typed.name)
  if (other.id === actor.personId) throw new WrongFields({ email: 'Enter somebody else’s address: this one is yours' })
  const own = await ownAddress(db, actor)
  const [candidate, partner] = [own, { id: other.id, ...typed }]
  const two = as === 'candidate' ? twoOf(candidate, partner) : twoOf(partner, candidate)
  const known = await underWay(db, two, columns)
  if (known) return { id: known, known: true }
  const begun = await db
    .insertInto('conversation')
    .values({ ...two, ...columns, state, begun_by: actor.personId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!begun) throw new Elsewhere(toTheOneOf(await underWay(db, two, columns)))
  const about = { thing: 'conversation', id: begun.id, person: two.person_id }
  await tellAsked(db, actor, begun.id, how, typed.email, await record(db, actor, `conversation.${how}`, about))
  return { id: begun.id, known: false }
}

async function ownAddress(db: Db, { personId, name }: Actor) {
  const person = db.selectFrom('person').select('email').where('id', '=', personId)
  return { id: personId, name, ...(await person.executeTakeFirstOrThrow()) }
}

type Named = Other & { id: string }

const twoOf = (candidate: Named, partner: Named) => ({
  person_id: candidate.id,
  person_name: candidate.name,
  person_email: candidate.email,
  partner_id: partner.id,
  partner_name: partner.name,
  partner_email: partner.email,
})

/** The two's conversation that is not over yet; or where one was held elsewhere, what was said of that day before. */
async function underWay(db: Db, two: ReturnType<typeof twoOf>, { held_on }: Columns): Promise<string | undefined> {
  const known = db
    .selectFrom('conversation')
    .select('id')
    .where('person_id', '=', two.person_id)
    .where('partner_id', '=', two.partner_id)
  const same = held_on
    ? known.where('elsewhere', '=', true).where('held_on', '=', held_on).where('state', '<>', 'cancelled')
    : known.where('elsewhere', '=', false).where('state', 'in', ['invited', 'offered', 'arranged', 'acknowledged'])
  return (await same.limit(1).executeTakeFirst())?.id
}

const toTheOneOf = (known: string | undefined) => (known ? paths.conversation(known) : paths.conversations())
