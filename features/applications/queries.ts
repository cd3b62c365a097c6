import { sql, type ExpressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { DB } from '../../db/schema.ts'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import type { Thing } from '../../platform/move.ts'
import { visibleTo } from '../../platform/visible.ts'
import { openStates } from '../../rules/application-clock.ts'
import type { Holder } from '../../rules/clocks.ts'
import type { States } from '../../rules/lifecycles.ts'
import type { Actor } from '../../rules/roles.ts'
import { boards } from '../boards/queries.ts'
import { nameNow } from '../organisations/name-now.ts'

export type Application = NonNullable<Awaited<ReturnType<typeof application>>>

/** One application that the actor may see: their own, or one submitted to their region. */
export async function application(db: Db, actor: Actor, id: string) {
  const row = await db
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .innerJoin('board', 'board.region_code', 'application.region_code')
    .innerJoin('region', 'region.code', 'application.region_code')
    .innerJoin('round', 'round.id', 'application.round_id')
    .leftJoin('cv', 'cv.application_id', 'application.id')
    .leftJoin('conversation', 'conversation.id', 'application.conversation_id')
    .leftJoin('endorsement', (join) =>
      join.onRef('endorsement.application_id', '=', 'application.id').on('endorsement.state', '<>', 'cancelled'),
    )
    .selectAll('application')
    .select(['person.name as candidate_name', 'person.email as candidate_email'])
    .select(['board.name as board_name', 'region.name as region_name'])
    .select(['round.title as round_title', 'round.state as round_state', 'round.opens_on', 'round.closes_on'])
    .select('round.name_blind')
    .select([
      'cv.name as cv_name',
      'cv.added_at as cv_added_at',
      sql<number | null>`octet_length(cv.bytes)`.as('cv_size'),
    ])
    .select(['conversation.state as conversation_state', 'conversation.held_on', 'conversation.partner_name'])
    .select(['conversation.readiness as conversation_readiness', 'conversation.shared_with_region'])
    .select('conversation.candidate_acknowledged_at')
    .select(agreedAt.as('conversation_agreed_at'))
    .select(['endorsement.id as endorsement_id', 'endorsement.state as endorsement_state', 'endorser_name', 'answer'])
    .select(['endorsement.statement as endorsement_statement', 'endorsement.release'])
    .select(nameNow('application.employer_code').as('employer_name'))
    .select((is) => [statementsOf(is).as('statements'), hiddenFromOf(is).as('hidden_from')])
    .where('application.id', '=', id)
    .where(
      visibleTo(actor, 'application.see', {
        candidate: 'application.person_id',
        'talent-team': 'application.region_code',
      }),
    )
    .where((is) => is.or([is('submitted_at', 'is not', null), is('application.person_id', '=', actor.personId)]))
    .executeTakeFirst()
  return row ? { ...row, ...applicationThing(row) } : null
}

/** When the second of the two acknowledged the conversation. */
const agreedAt = sql<Date | null>`greatest(conversation.candidate_acknowledged_at, conversation.partner_acknowledged_at)`

type Within = ExpressionBuilder<DB, 'application'>

/** The round's questions in their order, with what was written. */
const statementsOf = (is: Within) =>
  jsonArrayFrom(
    is
      .selectFrom('round_question as asked')
      .leftJoin('application_answer as answered', (join) =>
        join.onRef('answered.question', '=', 'asked.question').onRef('answered.application_id', '=', 'application.id'),
      )
      .select(['asked.question', 'asked.label', 'asked.hint', 'asked.max_words', 'answered.words'])
      .whereRef('asked.round_id', '=', 'application.round_id')
      .orderBy('asked.position'),
  )

/** The organisations that the candidate is to be hidden from, beside their own employer. */
const hiddenFromOf = (is: Within) =>
  jsonArrayFrom(
    is
      .selectFrom('application_hidden_from as hidden')
      .select(['organisation_code as code', nameNow('hidden.organisation_code').as('name')])
      .whereRef('hidden.application_id', '=', 'application.id')
      .orderBy('name'),
  )

interface Row {
  id: string
  state: States['application']
  person_id: string
  region_code: string
  submitted_at: Date | null
}

/** An application as the moves need it. Before it is submitted it is the candidate's alone, also once withdrawn. */
export const applicationThing = (row: Row): Thing<'application'> => ({
  id: row.id,
  state: row.state,
  scope: { candidate: row.person_id, 'talent-team': row.submitted_at ? row.region_code : null },
  about: { thing: 'application', id: row.id, person: row.person_id, region: row.region_code },
})

/** What the queue is narrowed by: who has an application now, and the round. */
export interface Narrowed {
  holder?: Holder | undefined
  round?: string | undefined
  /** No panel has it. */
  withoutPanel?: true
}

/** The applications to a region that somebody has to answer, the oldest first; or those answered, the newest first. */
export async function applicationsTo(
  db: Db,
  actor: Actor,
  waiting: boolean,
  after: Place<Date> | undefined,
  { holder, round, withoutPanel }: Narrowed = {},
) {
  // Literals, so that the index of the open ones serves.
  const states = openStates(waiting ? holder : undefined).map((state) => sql.lit(state))
  let query = db
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .innerJoin('round', 'round.id', 'application.round_id')
    .select(['application.id', 'application.state', 'person.name', 'current_post', 'application.pathway'])
    .select(['due_on', 'round.title as round_title'])
    .select((is) => is.fn.coalesce('submitted_at', 'application.created_at').as('came_at'))
    .where(visibleTo(actor, 'application.list', { 'talent-team': 'application.region_code' }))
    .where('application.state', waiting ? 'in' : 'not in', states)
    .where('submitted_at', 'is not', null)
  if (round) query = query.where('application.round_id', '=', round)
  if (withoutPanel)
    query = query.where(sql<boolean>`not exists (select from assessment
      where assessment.application_id = application.id and assessment.state not in ('released', 'ended'))`)
  const key = sql`(submitted_at, application.id)`
  if (after) query = query.where(sql<boolean>`${key} ${sql.raw(waiting ? '>' : '<')} (${after.key}, ${after.id})`)
  const order = waiting ? 'asc' : 'desc'
  const rows = await query.orderBy('submitted_at', order).orderBy('application.id', order).limit(sql.lit(26)).execute()
  return pageOf(rows, 25, (row) => placeText(row.came_at, row.id))
}

/** The actor's own applications, the newest first. */
export const applicationsOf = (db: Db, actor: Actor) =>
  db
    .selectFrom('application')
    .innerJoin('board', 'board.region_code', 'application.region_code')
    .select(['application.id', 'application.state', 'board.name as board_name', 'application.created_at'])
    .where('person_id', '=', actor.personId)
    .orderBy('application.created_at', 'desc')
    .limit(20)
    .execute()

/** The boards to choose from, by their regions' codes. */
export const boardChoices = async (db: Db): Promise<Record<string, string>> =>
  Object.fromEntries((await boards(db)).map(({ region_code, region_name }) => [region_code, region_name]))
