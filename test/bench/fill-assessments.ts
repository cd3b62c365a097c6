import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { serviceActor } from '../../platform/service-actor.ts'
import { clockFrom } from '../../rules/application-clock.ts'
import { keysOf, outcomes } from '../../rules/categories.ts'
import { dayInLondon } from '../../rules/days.ts'
import { evidenceScale } from '../../rules/evidence-scale.ts'
import { scoredItems, standardInstruments } from '../../rules/instruments.ts'
import { frameworks } from '../../rules/success-profile.ts'
import { id, idOf } from './fill-people.ts'
import { oneOf } from './made-up.ts'
import { roundOf } from './fill-rounds.ts'

/** So many were assessed, and so many wait for the first panel. */
export const assessed = 2_000
export const toScore = 100

/** Each panel has three who score. */
const panels = 20

/** What is scored, in the order of the framework. */
export const scoredInBench = scoredItems(frameworks['executive-director/1']!, standardInstruments).map(({ key }) => key)

const round = roundOf("'Y56'", "'aspirant'")

/** Twenty panels of London's round, what they have scored and what waits for them, and a member of the board. */
export async function fillAssessments(db: Db): Promise<void> {
  await fillPanels(db)
  await given(db)
  await locked(db)
  await opened(db)
}

async function fillPanels(db: Db) {
  await sql`insert into panel (id, state, region_code, round_id, title, created_by)
    select ${id('panel', 'n')}, 'convened', 'Y56', ${round}, 'Panel ' || n, ${idOf('team', 1)}
    from generate_series(1, ${sql.lit(panels)}) n`.execute(db)
  await sql`insert into role_grant (person_id, role, panel_id, granted_by)
    select ${id('assessor', 'n')}, case n % 3 when 1 then 'chair' else 'assessor' end, ${id('panel', '((n + 2) / 3)')},
      ${idOf('team', 1)} from generate_series(1, ${sql.lit(3 * panels)}) n`.execute(db)
  await sql`insert into role_grant (person_id, role, panel_id, granted_by)
    select ${id('adviser', 'n')}, 'inclusion-adviser', ${id('panel', 'n')}, ${idOf('team', 1)}
    from generate_series(1, ${sql.lit(panels)}) n`.execute(db)
  await sql`insert into role_grant (person_id, role, region_code, granted_by)
    values (${idOf('board', 1)}, 'board-member', 'Y56', ${serviceActor.personId})`.execute(db)
  await sql`insert into assessor (person_id, post, employer_code, standing, trained_on)
    select ${id('assessor', 'n')}, 'Director', 'RB' || 11 + n % 40,
      case n % 3 when 1 then 'chief-executive' else 'executive-director' end, current_date - 90
    from generate_series(1, ${sql.lit(3 * panels)}) n`.execute(db)
}

/** Applications that wait in the round, given to panel after panel; the last of them to the first panel. */
async function given(db: Db) {
  const { due_on } = clockFrom('eligible', dayInLondon())
  await sql`insert into assessment (state, application_id, person_id, round_id, panel_id, region_code, reference)
    select 'scoring', it.id, person_id, round_id,
      case when n <= ${sql.lit(assessed)} then ${id('panel', `(1 + n % ${panels})`)} else ${id('panel', '1')} end,
      region_code, 'B' || lpad(n::text, 5, '0')
    from (select *, row_number() over (order by id) as n from application
      where round_id = ${round} and due_on is not null) as it
    where n <= ${sql.lit(assessed + toScore)}`.execute(db)
  await sql`update application set state = 'eligible', due_on = ${due_on}::date
    where id in (select application_id from assessment)`.execute(db)
  await sql`insert into assessment_paper (assessment_id, parts) select id, ${paper}::jsonb from assessment`.execute(db)
  await sql`insert into conflict_check (application_id, person_id, kind, declared_by)
    select application_id, seat.person_id, 'none', seat.person_id
    from assessment join role_grant as seat using (panel_id)`.execute(db)
  await sql`insert into assessment_assessor (assessment_id, person_id)
    select assessment.id, seat.person_id from assessment join role_grant as seat using (panel_id)
    where role <> 'inclusion-adviser'`.execute(db)
}

const words = 'I led the change with our staff and partners, and told people openly what did and did not work. '
const paper = JSON.stringify(
  ['Large change', 'Board governance', 'Inclusion'].map((heading) => ({
    heading,
    answers: [[heading, words.repeat(4)]],
  })),
)

/** About nought, one apart. `of` is a column of the row, so that each draws anew. */
const chance = (of: string) => sql`(random() + random() + random() - 1.5 + 0 * length(${sql.raw(of)}::text)) * 2`

/**
 * Each score comes from what the person shows on the whole and on the item, how severe the assessor is, how hard the item,
 * and chance; one in fifty had no chance to show it.
 */
async function locked(db: Db) {
  await sql`with person as materialized (select id, ${chance('id')} as shows from assessment order by reference limit ${sql.lit(assessed)}),
      item as materialized (select item, ${chance('item')} * 0.3 as ease from ${items}),
      seen as materialized (select id, item, 2.3 + ease + shows * 0.7 + ${chance('id')} * 0.6 as shows from person cross join item),
      assessor as materialized (select person_id, ${chance('person_id')} * 0.3 as severity from assessor)
    insert into score (assessment_id, person_id, item, level, evidence)
    select seen.id, person_id, item, (array[${levels}])[case when random() < 0.02 then 6
      else 1 + greatest(0, least(4, round(shows - severity + ${chance('item')} * 0.5)))::int end], ${words}
    from seen join assessment_assessor as given on given.assessment_id = seen.id join assessor using (person_id)`.execute(
    db,
  )
  await sql`update assessment_assessor set locked_at = now() where assessment_id in (select assessment_id from score)`.execute(
    db,
  )
}

const items: RawBuilder<unknown> = sql`unnest(array[${sql.join(scoredInBench)}]) as item`
const levels = sql.join(keysOf(evidenceScale))

/** Most are with the board, some are not there yet. */
async function opened(db: Db) {
  await sql`update assessment set opened_at = now(), outcome = ${oneOf(keysOf(outcomes), 'length(reference)')},
      state = ${oneOf(['moderation', 'proposed', ...Array.from({ length: 8 }, () => 'signed-off')], 'length(reference)')},
      strengths = ${words}, development = ${words}, reason = ${words}
    where id in (select assessment_id from assessment_assessor where locked_at is not null)`.execute(db)
}
