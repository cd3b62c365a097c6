import type { Db } from '../../platform/db.ts'
import { whoHolds } from './who-holds.ts'

/** Whoever recruits for one of the organisations today, to be narrowed or ordered further. */
export const recruiting = (db: Db, organisations: readonly string[]) =>
  whoHolds(db, ['recruiter']).where('organisation_code', 'in', [...organisations])
