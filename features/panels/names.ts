import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Conflict } from '../../rules/conflicts.ts'
import { nameNow } from '../organisations/name-now.ts'
import { conflictsFound } from './conflicts-found.ts'
import type { Panel } from './queries.ts'

/** How many names are asked about on one page. */
export const namesAtOnce = 20

export interface Name {
  id: string
  name: string
  current_post: string | null
  employer_name: string | null
  /** What the service found; null where it found nothing. */
  found: Exclude<Conflict, 'none'> | null
}

/**
 * The names of a panel's round about which somebody has not been asked, the first to come first: applications that wait
 * for a panel, so that no reference stands for them yet, and for whoever joins later those that the panel has.
 */
export async function namesToDeclare(db: Db, panel: OfRound, person: string): Promise<Name[]> {
  const rows = await db
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .select(['application.id', 'person.name', 'current_post'])
    .select(nameNow('application.employer_code').as('employer_name'))
    .where('application.round_id', '=', panel.round_id)
    .where(asked(sql.val(panel.id), sql.val(person)))
    .orderBy('application.submitted_at')
    .orderBy('application.id')
    .limit(sql.lit(namesAtOnce))
    .execute()
  const found = await conflictsFound(
    db,
    person,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, found: found.get(row.id) ?? null }))
}

/** The names for whom somebody answered that nothing speaks against it, and that no panel has yet: the newest answers first. */
export async function namesAnswered(db: Db, panel: OfRound, person: string): Promise<Name[]> {
  const rows = await db
    .selectFrom('conflict_check')
    .innerJoin('application', 'application.id', 'conflict_check.application_id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .select(['application.id', 'person.name', 'current_post'])
    .select(nameNow('application.employer_code').as('employer_name'))
    .where('conflict_check.person_id', '=', person)
    .where('conflict_check.kind', '=', 'none')
    .where('application.round_id', '=', panel.round_id)
    .where('application.state', '=', sql.lit('eligible' as const))
    .where(
      sql<boolean>`not exists (select from assessment where assessment.application_id = application.id
        and assessment.state not in ('released', 'ended'))`,
    )
    .orderBy('conflict_check.declared_at', 'desc')
    .orderBy('application.id')
    .limit(sql.lit(namesAtOnce))
    .execute()
  return rows.map((row) => ({ ...row, found: null }))
}

export type OfRound = Pick<Panel, 'id' | 'round_id'>

/** What somebody on a panel has to answer for and has not. */
const asked = (panel: RawBuilder<unknown>, person: RawBuilder<unknown>) => sql<boolean>`
  application.state = 'eligible' and application.person_id <> ${person}
  and not exists (select from assessment where assessment.application_id = application.id
    and (assessment.state in ('released', 'ended')) = (assessment.panel_id = ${panel}))
  and not exists (select from conflict_check
    where conflict_check.application_id = application.id and conflict_check.person_id = ${person})`

/** Of each of some people on a panel, how many names they have to answer for and have not. */
export async function undeclared(db: Db, panel: OfRound, people: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ person: string; open: number }>`
    select member.person, count(application.id) as open
    from unnest(${people}::uuid[]) as member (person)
      left join application on application.round_id = ${panel.round_id} and ${asked(sql`${panel.id}::uuid`, sql`member.person`)}
    group by member.person`.execute(db)
  return new Map(rows.map(({ person, open }) => [person, open]))
}

/** Applications of a panel's round that wait to be given to one, and that it has not had before; the first submitted first. */
export const eligible = (db: Db, panel: OfRound) =>
  db
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .select(['application.id', 'person.name'])
    .where('application.round_id', '=', panel.round_id)
    .where('application.state', '=', sql.lit('eligible' as const))
    .where(
      sql<boolean>`not exists (select from assessment where assessment.application_id = application.id
        and (assessment.state not in ('released', 'ended') or assessment.panel_id = ${panel.id}))`,
    )
    .orderBy('application.submitted_at')
    .orderBy('application.id')
