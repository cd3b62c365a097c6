import type { Db } from '../../platform/db.ts'
import { recruiting } from '../people/recruiting.ts'

/** What has to be known of an introduction to tell its people of it. */
export interface Introduced {
  id: string
  person_id: string
  organisation_code: string
  vacancy_id: string
}

/**
 * The addresses told on the organisation's side: whoever shared the vacancy, or has had a hand in the introduction; all who
 * recruit now, where none of them do any more.
 */
export async function recruitersOf(db: Db, it: Introduced): Promise<string[]> {
  const vacancy = db.selectFrom('vacancy').select('created_by').where('id', '=', it.vacancy_id)
  const { created_by } = await vacancy.executeTakeFirstOrThrow()
  const recruiters = await recruiting(db, [it.organisation_code])
    .where('person.id', '<>', it.person_id)
    .limit(50)
    .execute()
  const acted = await db
    .selectFrom('event')
    .select('actor_id')
    .distinct()
    .where('thing', '=', 'introduction')
    .where('thing_id', '=', it.id)
    .execute()
  const concerned = new Set([created_by, ...acted.map(({ actor_id }) => actor_id)])
  const those = recruiters.filter(({ id }) => concerned.has(id))
  return (those.length > 0 ? those : recruiters).map(({ email }) => email)
}
