import { sql } from 'kysely'
import type { Db } from '../../../platform/db.ts'
import { conflicts } from '../../../rules/conflicts.ts'
import { evidenceScale } from '../../../rules/evidence-scale.ts'
import { standings, weekdays } from '../../../rules/panels.ts'
import type { Actor } from '../../../rules/roles.ts'
import { statementOf } from '../../panels/statement-query.ts'
import { eachOf, wordsOf } from './in-words.ts'
import { itemsOf } from './items.ts'

/** What the person states of themselves as somebody who assesses; null where they have not. */
export async function assessorStatementOfYou(db: Db, actor: Actor) {
  const it = await statementOf(db, actor)
  if (it.version === 0) return null
  return {
    post: it.post,
    seat: wordsOf(standings, it.standing),
    organisation: it.employer_name,
    earlierOrganisations: it.earlier,
    lastTrained: it.trained_on,
    days: eachOf(weekdays, it.weekdays),
    availableFrom: it.available_from,
    availableUntil: it.available_until,
  }
}

/** By the reference where they knew the candidate by that alone. */
const calledIn = sql<string>`coalesce((select reference from assessment join round on round.id = assessment.round_id
  join assessment_assessor as given on given.assessment_id = assessment.id
  where assessment.application_id = declared.application_id and given.person_id = declared.person_id and round.name_blind
  order by assessment.created_at desc limit 1), person.name)`

/** What the person answered, or was found, about whom they may assess. */
export async function conflictsOfYou(db: Db, { personId }: Actor) {
  const rows = await db
    .selectFrom('conflict_check as declared')
    .innerJoin('application', 'application.id', 'declared.application_id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .select(['kind', 'found', 'words', 'declared_by', 'declared.declared_at', calledIn.as('candidate')])
    .where('declared.person_id', '=', personId)
    .orderBy('person.name')
    .execute()
  return rows.map((row) => ({
    candidate: row.candidate,
    answer: wordsOf(conflicts, row.kind),
    foundByTheService: row.found,
    declaredByYou: row.declared_by === personId,
    words: row.words,
    on: row.declared_at,
  }))
}

/** The assessments that the person was given, by reference, with what they wrote. Which name a reference stands for, it does not say. */
export async function assessmentsByYou(db: Db, { personId }: Actor) {
  const rows = await db
    .selectFrom('assessment_assessor as given')
    .innerJoin('assessment', 'assessment.id', 'given.assessment_id')
    .innerJoin('round', 'round.id', 'assessment.round_id')
    .innerJoin('panel', 'panel.id', 'assessment.panel_id')
    .select([
      'assessment.id',
      'reference',
      'round.framework',
      'round.title as round_title',
      'panel.title as panel_title',
    ])
    .select(['given_at', 'locked_at', 'excused_at', 'excused_because'])
    .where('given.person_id', '=', personId)
    .orderBy('reference')
    .execute()
  const written = await db
    .selectFrom('score')
    .select(['assessment_id', 'item', 'number', 'level', 'evidence', 'reason', 'changed_at'])
    .where('person_id', '=', personId)
    .orderBy('item')
    .orderBy('number')
    .execute()
  return rows.map((row) => ({
    candidate: row.reference,
    round: row.round_title,
    panel: row.panel_title,
    given: row.given_at,
    locked: row.locked_at,
    released: row.excused_at && { on: row.excused_at, because: row.excused_because },
    whatYouFound: written
      .filter(({ assessment_id }) => assessment_id === row.id)
      .map((one) => ({
        ...itemsOf(row.framework, one.item),
        found: wordsOf(evidenceScale, one.level),
        evidence: one.evidence,
        correction: one.number > 0,
        reasonOfTheCorrection: one.reason,
        written: one.changed_at,
      })),
  }))
}
