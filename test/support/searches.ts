import type { Db } from '../../platform/db.ts'
import type { Person } from './cast.ts'

const ofLondon = { region_code: 'Y56', query: 'region=Y56&role=finance' }

/** A search of London's members that somebody keeps. */
export const aSavedSearch = async (db: Db, it: { of: Person; alert?: boolean; query?: string; name?: string }) =>
  (
    await db
      .insertInto('saved_search')
      .values({
        ...ofLondon,
        ...(it.query === undefined ? {} : { query: it.query }),
        person_id: it.of.id,
        name: it.name ?? 'Directors of finance',
        alert: it.alert ?? true,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

/** A list of London's members that somebody has just taken out. */
export const anExport = async (db: Db, it: { by: Person }) =>
  (
    await db
      .insertInto('directory_export')
      .values({ ...ofLondon, person_id: it.by.id, purpose: 'For the board', number: 1 })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id
