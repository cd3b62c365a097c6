import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { statesOf } from '../../rules/lifecycle.ts'
import { assessment as lifecycle, type States } from '../../rules/lifecycles.ts'
import type { Actor } from '../../rules/roles.ts'
import { calledBy } from '../assessments/queries.ts'
import { notTheirOwn } from './round-checked.ts'

type State = States['assessment']

/** In which a panel has proposed an outcome that stands. */
export const decided: readonly State[] = ['proposed', 'objected', 'signed-off', 'released']

/** In which somebody before the board still works on it. */
export const underWay: readonly State[] = ['scoring', 'moderation', 'proposed', 'returned']

export interface Counts {
  /** How many stand in each state. */
  states: Record<State, number>
  /** Of those decided, how many have each outcome. */
  outcomes: Record<string, number>
}

/** How the assessments of a round stand, all together. */
export async function countsOf(db: Db, actor: Actor, round: string): Promise<Counts> {
  const rows = await db
    .selectFrom('assessment')
    .select(['state', 'outcome', (is) => is.fn.countAll<number>().as('number')])
    .where('round_id', '=', round)
    .where(notTheirOwn(actor))
    .groupBy(['state', 'outcome'])
    .execute()
  const states = Object.fromEntries(statesOf(lifecycle).map((state) => [state, 0])) as Counts['states']
  const outcomes: Counts['outcomes'] = {}
  for (const { state, outcome, number } of rows) {
    states[state] += number
    if (outcome && decided.includes(state)) outcomes[outcome] = (outcomes[outcome] ?? 0) + number
  }
  return { states, outcomes }
}

/** How many there are in these states together. */
export const inStates = ({ states }: Counts, among: readonly State[]) =>
  among.reduce((sum, state) => sum + states[state], 0)

export type Listed = Awaited<ReturnType<typeof assessmentsIn>>['rows'][number]

/** The assessments of a round in one state, by their references, which tell no order; a page at a time. */
export async function assessmentsIn(db: Db, actor: Actor, round: string, state: State, after?: Place) {
  let query = db
    .selectFrom('assessment')
    .innerJoin('round', 'round.id', 'assessment.round_id')
    .innerJoin('panel', 'panel.id', 'assessment.panel_id')
    .innerJoin('person', 'person.id', 'assessment.person_id')
    .select([
      'assessment.id',
      'assessment.state',
      'assessment.reference',
      'assessment.panel_id',
      'outcome',
      'objection',
    ])
    .select(['assessment.person_id', 'assessment.region_code', 'round.name_blind', 'panel.title as panel_title'])
    .select(['person.name', wasMember.as('was_member')])
    .where('assessment.round_id', '=', round)
    .where('assessment.state', '=', sql.lit(state))
    .where(notTheirOwn(actor))
  if (after) query = query.where('assessment.reference', '>', after.key)
  const rows = await query.orderBy('assessment.reference').limit(sql.lit(26)).execute()
  const page = pageOf(rows, 25, ({ reference, id }) => placeText(reference, id))
  return {
    ...page,
    rows: page.rows.map(({ name, ...row }) => ({ ...row, called: calledBy(actor, { ...row, name }) })),
  }
}

/** Released, and a member of a pool by then: that membership stayed, and none began. */
const wasMember = sql<boolean>`assessment.released_at is not null and exists (
  select from membership where membership.person_id = assessment.person_id
    and membership.application_id is distinct from assessment.application_id
    and membership.created_at < assessment.released_at and not exists (
      select from membership as begun where begun.application_id = assessment.application_id))`
