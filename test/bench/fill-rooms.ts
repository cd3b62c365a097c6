import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { keysOf } from '../../rules/categories.ts'
import { keyOf } from '../../rules/frameworks/framework.ts'
import { scale } from '../../rules/self-assessment.ts'
import { currentFrameworks, itemsOf } from '../../rules/success-profile.ts'
import { developmentKinds, headings } from '../../rules/talent-conversation.ts'
import { id } from './fill-people.ts'
import { oneOf } from './made-up.ts'

const framework = currentFrameworks[0]!

/** How many leaders hold the conversations. */
export const leaders = 500

/**
 * For each of so many people of a kind a finished self-assessment with every item answered, shared for a talent
 * conversation that was held, with all that the two wrote and agreed on; the first has an earlier self-assessment too.
 */
export async function fillRooms(db: Db, of: string, number: number): Promise<void> {
  await selfAssessments(db, of, 'earlier', 1, 400)
  await selfAssessments(db, of, 'self-assessment', number, 30)
  await conversations(db, of, number)
  await sql`insert into self_assessment_share (self_assessment_id, person_id, partner_id, conversation_id)
    select ${id(`${of}-self-assessment`, 'n')}, person_id, partner_id, id
    from generate_series(1, ${sql.lit(number)}) n join conversation on id = ${id(`${of}-conversation`, 'n')}`.execute(
    db,
  )
}

async function selfAssessments(db: Db, of: string, kind: string, number: number, daysAgo: number) {
  const finished = sql`now() - ${sql.lit(daysAgo)} * interval '1 day'`
  await sql`insert into self_assessment (id, person_id, framework, created_at, changed_at, finished_at)
    select ${id(`${of}-${kind}`, 'n')}, ${id(of, 'n')}, ${keyOf(framework)}, ${finished} - interval '1 day', ${finished},
      ${finished}
    from generate_series(1, ${sql.lit(number)}) n`.execute(db)
  await sql`insert into self_assessment_answer (self_assessment_id, person_id, item, answer, evidence)
    select ${id(`${of}-${kind}`, 'n')}, ${id(of, 'n')}, item, ${oneOf(keysOf(scale), 'n')},
      'In the merger of two services I did this every week, and the staff survey showed it.'
    from generate_series(1, ${sql.lit(number)}) n cross join ${listed(itemsOf(framework).map(({ key }) => key))} item`.execute(
    db,
  )
}

async function conversations(db: Db, of: string, number: number) {
  await sql`insert into conversation (id, state, person_id, person_name, person_email, partner_id, partner_name,
      partner_email, begun_by, takes_place_at, place, held_on, readiness, candidate_acknowledged_at,
      partner_acknowledged_at, created_at)
    select ${id(`${of}-conversation`, 'n')}, 'held', person.id, person.name, person.email, leader.id, leader.name,
      leader.email, person.id, now() - interval '20 days', 'Board room', current_date - 20, '6-12', now(), now(),
      now() - interval '30 days'
    from generate_series(1, ${sql.lit(number)}) n join person on person.id = ${id(of, 'n')}
      join person leader on leader.id = ${id('leader', `1 + n % ${leaders}`)}`.execute(db)
  await views(db, of, number, 'person_id', Object.keys(headings))
  await views(db, of, number, 'partner_id', [...Object.keys(headings), 'opportunities', 'contacts'])
  await sql`insert into action (state, person_id, conversation_id, partner_id, words, kind, owner, due_on)
    select ${oneOf(['planned', 'planned', 'done'], 'k')}, person_id, id, partner_id, 'Lead the winter plan across two trusts',
      ${oneOf(keysOf(developmentKinds), 'k')}, ${oneOf(['candidate', 'partner'], 'k')}, current_date + 30 * k
    from generate_series(1, ${sql.lit(number)}) n join conversation on id = ${id(`${of}-conversation`, 'n')}
      cross join generate_series(1, 4) k`.execute(db)
}

async function views(db: Db, of: string, number: number, author: 'person_id' | 'partner_id', under: string[]) {
  const words =
    'A chief operating officer’s post in a larger trust, where a service has to be built with its partners. '
  await sql`insert into conversation_view (conversation_id, author_id, heading, words)
    select id, ${sql.ref(author)}, heading, repeat(${words}, 1 + n % 4)
    from generate_series(1, ${sql.lit(number)}) n join conversation on id = ${id(`${of}-conversation`, 'n')}
      cross join ${listed(under)} heading`.execute(db)
}

const listed = (keys: readonly string[]): RawBuilder<unknown> => sql`unnest(array[${sql.join(keys)}])`
