import type { Db } from '../../platform/db.ts'
import { recruiting } from '../people/recruiting.ts'

/** What has to be known of an introduction to tell its people of it. */
export interface Introduced {
  id: string
  person_id: string
  organisation_code: string
  vacancy_id: string
}

/** The addresses told on the organisation's side: whoever shared the vacancy; all who recruit now, where they no longer do. */
export async function recruitersOf(db: Db, it: Introduced): Promise<string[]> {
  const vacancy = db.selectFrom('vacancy').select('created_by').where('id', '=', it.vacancy_id)
  const { created_by } = await vacancy.executeTakeFirstOrThrow()
  const recruiters = await recruiting(db, [it.organisation_code])
    .where('person.id', '<>', it.person_id)
    .limit(50)
    .execute()
  const sharer = recruiters.filter(({ id }) => id === created_by)
  return (sharer.length > 0 ? sharer : recruiters).map(({ email }) => email)
}
