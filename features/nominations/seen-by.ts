import { sql, type Expression, type SqlBool } from 'kysely'
import { visibleTo } from '../../platform/visible.ts'
import { holds, holdsAny, scopesOf, type Actor } from '../../rules/roles.ts'

/** How somebody reads a nomination: each reads another part of it. */
export type ReadsAs = 'nominee' | 'nominator' | 'team' | 'preparer'

/**
 * Who may see a nomination: whoever makes it, and the assistant who prepared it as long as they assist; once it is sent
 * the nominee and the region's team. One that was discarded was never sent.
 */
export const seenBy = (actor: Actor): Expression<SqlBool> =>
  either(
    visibleTo(actor, 'nomination.see', { nominator: 'nomination.nominator_id' }),
    preparedBy(actor),
    onceSent(visibleTo(actor, 'nomination.see', { candidate: 'nomination.person_id' })),
    onceSent(visibleTo(actor, 'nomination.see', { 'talent-team': 'nomination.region_code' })),
  )

/** The same for lists, by the roles that are held: a condition on what nobody holds would keep an index from being used. */
export const seenInLists = (actor: Actor): Expression<SqlBool> =>
  either(
    holdsAny(actor, 'leader') && visibleTo(actor, 'nomination.see', { nominator: 'nomination.nominator_id' }),
    holdsAny(actor, 'assistant') && preparedBy(actor),
    holdsAny(actor, 'talent-team') &&
      onceSent(visibleTo(actor, 'nomination.see', { 'talent-team': 'nomination.region_code' })),
  )

function preparedBy(actor: Actor): Expression<SqlBool> {
  const leaders = scopesOf(actor, 'assistant').filter((leader) => leader !== null)
  if (leaders.length === 0) return sql<SqlBool>`false`
  const prepared = visibleTo(actor, 'nomination.see', { preparer: 'nomination.prepared_by' })
  return sql<SqlBool>`(${prepared} and nomination.nominator_id in (${sql.join(leaders)}))`
}

const onceSent = (seen: Expression<SqlBool>) => sql<SqlBool>`(${seen} and nomination.sent_at is not null)`

const either = (...ways: (Expression<SqlBool> | false)[]) =>
  sql<SqlBool>`(${sql.join([sql`false`, ...ways.filter((way) => way !== false)], sql` or `)})`

interface Row {
  person_id: string
  nominator_id: string
  region_code: string
  sent_at: Date | null
}

/** As whom the actor reads a nomination that they may see; in the first of the ways that hold. */
export function readsAs(actor: Actor, row: Row): ReadsAs {
  if (row.nominator_id === actor.personId) return 'nominator'
  if (row.sent_at && row.person_id === actor.personId) return 'nominee'
  return row.sent_at && holds(actor, 'talent-team', { 'talent-team': row.region_code }) ? 'team' : 'preparer'
}

/** A nomination sent without a talent conversation is made only by one. */
export const heldSince = (it: { conversation_id: string | null; state: string }) =>
  it.conversation_id !== null || it.state === 'made' || it.state === 'accepted'
