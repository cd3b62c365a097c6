import type { Db } from '../../platform/db.ts'
import { whoHolds } from '../people/who-holds.ts'

/** So many are named at most. */
const named = 12

/** Who shares the organisation's vacancies today, and the last day on which they do; null: until somebody ends it. */
export const whoRecruits = (db: Db, organisation: string) =>
  whoHolds(db, ['recruiter'])
    .select('to_date as until')
    .where('organisation_code', '=', organisation)
    .orderBy('person.name')
    .limit(named)
    .execute()
