import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Actor } from '../../rules/roles.ts'

/** The posts for which an organisation reads of the actor without their name: by a request with it they are recognised. */
export const introducedWithoutName = (db: Db, actor: Actor, organisation: string) =>
  db
    .selectFrom('introduction')
    .innerJoin('vacancy', 'vacancy.id', 'introduction.vacancy_id')
    .select('vacancy.title')
    .where('introduction.person_id', '=', actor.personId)
    .where('introduction.organisation_code', '=', organisation)
    .where('introduction.state', '=', sql.lit('accepted'))
    .limit(sql.lit(5))
    .execute()

/** The opportunities of an organisation for which the actor asked, with their name, and that are not over. */
export const askedWithName = (db: Db, actor: Actor, organisation: string) =>
  db
    .selectFrom('placement')
    .innerJoin('opportunity', 'opportunity.id', 'placement.opportunity_id')
    .select('opportunity.title')
    .where('placement.person_id', '=', actor.personId)
    .where('placement.organisation_code', '=', organisation)
    .where('placement.state', 'in', ['asked', 'agreed'])
    .limit(sql.lit(5))
    .execute()
