import type { Db } from '../../platform/db.ts'
import type { States } from '../../rules/lifecycles.ts'
import type { Person } from './cast.ts'

interface Given {
  of: Person
  state?: States['request']
  region?: string
  kind?: string
}

/** A complaint to London’s board, received today, unless said otherwise. */
export async function aRequest(db: Db, { of, state = 'received', region = 'Y56', kind }: Given): Promise<string> {
  const { id } = await db
    .insertInto('request')
    .values({
      state,
      person_id: of.id,
      region_code: region,
      kind: kind ?? 'data-complaint',
      words: 'My old post is still shown.',
      due_on: '2098-12-01',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
