import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { About } from '../../platform/record.ts'
import { visibleTo } from '../../platform/visible.ts'
import type { Outcome } from '../../rules/categories.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { EvidenceLevel } from '../../rules/evidence-scale.ts'
import { itemsOf, frameworkOf } from '../../rules/success-profile.ts'
import { reviewUntil } from '../../rules/reviews.ts'
import type { Actor, Scope } from '../../rules/roles.ts'

export type ReleasedOutcome = NonNullable<Awaited<ReturnType<typeof outcomeOf>>>

/** The outcome of an application that was released last, with its feedback; null before that, and for whom it is not. */
export async function outcomeOf(db: Db, actor: Actor, application: string) {
  const row = await released(db)
    .where('assessment.application_id', '=', application)
    .where(
      visibleTo(actor, 'feedback.see', {
        candidate: 'assessment.person_id',
        'talent-team': 'assessment.region_code',
      }),
    )
    .orderBy('released_at', 'desc')
    .limit(sql.lit(1))
    .executeTakeFirst()
  if (!row) return null
  const scope: Scope = { candidate: row.person_id, 'talent-team': row.region_code }
  const about: About = { thing: 'application', id: application, person: row.person_id, region: row.region_code }
  return {
    ...row,
    id: application,
    mine: row.person_id === actor.personId,
    agreed: await agreedOn(db, row),
    /** The last day on which a review of the process may be asked for. */
    review_until: reviewUntil(dayInLondon(row.released_at)),
    scope,
    about,
  }
}

const released = (db: Db) =>
  db
    .selectFrom('assessment')
    .innerJoin('application', 'application.id', 'assessment.application_id')
    .innerJoin('round', 'round.id', 'assessment.round_id')
    .innerJoin('board', 'board.region_code', 'assessment.region_code')
    .innerJoin('person', 'person.id', 'assessment.person_id')
    .innerJoin('feedback', 'feedback.assessment_id', 'assessment.id')
    .leftJoin('review', (join) =>
      join.onRef('review.assessment_id', '=', 'assessment.id').on('review.state', '<>', sql.lit('withdrawn' as const)),
    )
    .select(['assessment.id as assessment_id', 'assessment.person_id', 'assessment.region_code', 'framework'])
    .select(['assessment.outcome', 'assessment.strengths', 'assessment.development', 'assessment.reason'])
    .select(['released_at', 'application.state as application_state', 'round.title as round_title'])
    .select(['board.name as board_name', 'person.name as candidate_name', 'person.email as candidate_email'])
    .select(['feedback.version', 'feedback.due_on', 'feedback.words', 'feedback.plan', 'feedback.apply_again_on'])
    .select([
      'given_at',
      'useful',
      'useful_words',
      'judged_at',
      'review.id as review_id',
      'review.state as review_state',
    ])
    .where('assessment.state', '=', sql.lit('released' as const))
    .$narrowType<{ outcome: Outcome; released_at: Date }>()

/** What was agreed on for each item, in the order of the framework; whose score was which does not stand in it. */
async function agreedOn(db: Db, { assessment_id, framework }: { assessment_id: string; framework: string }) {
  const rows = await db
    .selectFrom('consensus')
    .select(['item', 'level'])
    .$narrowType<{ level: EvidenceLevel }>()
    .where('assessment_id', '=', assessment_id)
    .execute()
  const known = frameworkOf(framework)
  return (known ? itemsOf(known) : []).flatMap(({ key, label }) => {
    const agreed = rows.find(({ item }) => item === key)
    return agreed ? [{ label, level: agreed.level }] : []
  })
}

/** Whether an outcome of an application has been released. */
export const hasOutcome = async (db: Db, application: string): Promise<boolean> =>
  (await db
    .selectFrom('assessment')
    .select('id')
    .where('application_id', '=', application)
    .where('state', '=', sql.lit('released' as const))
    .limit(sql.lit(1))
    .executeTakeFirst()) !== undefined
