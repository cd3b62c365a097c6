import { sql } from 'kysely'
import type { Db } from '../../../platform/db.ts'
import { outcomes } from '../../../rules/categories.ts'
import { evidenceScale } from '../../../rules/evidence-scale.ts'
import { usefulness } from '../../../rules/outcomes.ts'
import type { Actor } from '../../../rules/roles.ts'
import { wordsOf } from './in-words.ts'
import { itemsOf } from './items.ts'

/** How the person's applications are assessed; what came of it only once it is released. */
export async function assessmentsOfYou(db: Db, actor: Actor) {
  const rows = await assessments(db, actor)
  const agreed = await agreedOn(
    db,
    rows.filter(isReleased).map(({ id }) => id),
  )
  return rows.map((row) => ({
    round: row.round_title,
    panel: row.panel_title,
    given: row.created_at,
    state: isReleased(row) ? 'Released' : row.state === 'ended' ? 'Ended, since you withdrew' : 'Under way',
    timeWithThePanel: row.starts_at && { sessionBegins: row.starts_at, yourPlace: row.seat, where: row.place },
    whatThePanelReads: row.parts,
    ...(isReleased(row) ? outcome(row) : {}),
    whatWasAgreed: agreed
      .filter(({ assessment_id }) => assessment_id === row.id)
      .map(({ item, level }) => ({ ...itemsOf(row.framework, item), found: wordsOf(evidenceScale, level) })),
  }))
}

type Row = Awaited<ReturnType<typeof assessments>>[number]

const isReleased = ({ released_at }: Row) => released_at !== null

const assessments = (db: Db, { personId }: Actor) =>
  db
    .selectFrom('assessment')
    .innerJoin('round', 'round.id', 'assessment.round_id')
    .innerJoin('panel', 'panel.id', 'assessment.panel_id')
    .leftJoin('assessment_paper as paper', 'paper.assessment_id', 'assessment.id')
    .leftJoin('booking', 'booking.assessment_id', 'assessment.id')
    .leftJoin('panel_session as session', 'session.id', 'booking.session_id')
    .leftJoin('feedback', 'feedback.assessment_id', 'assessment.id')
    .select(['assessment.id', 'assessment.state', 'assessment.created_at', 'assessment.reference', 'released_at'])
    .select(['assessment.outcome', 'assessment.strengths', 'assessment.development', 'assessment.reason'])
    .select(['round.title as round_title', 'round.framework', 'panel.title as panel_title', 'paper.parts'])
    .select(['session.starts_at', 'session.place', 'booking.seat', 'feedback.words', 'feedback.plan'])
    .select(['feedback.apply_again_on', 'given_at', 'due_on', 'useful', 'useful_words'])
    .where('assessment.person_id', '=', personId)
    .orderBy('assessment.created_at')
    .execute()

const outcome = (row: Row) => ({
  reference: row.reference,
  released: row.released_at,
  outcome: wordsOf(outcomes, row.outcome),
  strengths: row.strengths,
  areasToDevelop: row.development,
  reason: row.reason,
  feedbackDue: row.due_on,
  feedback: row.given_at && {
    given: row.given_at,
    words: row.words,
    developmentPlan: row.plan,
    mayApplyAgainFrom: row.apply_again_on,
    howUsefulYouFoundIt: wordsOf(usefulness, row.useful),
    whatYouSaidOfIt: row.useful_words,
  },
})

const agreedOn = (db: Db, ids: string[]) =>
  db
    .selectFrom('consensus')
    .select(['assessment_id', 'item', 'level'])
    .where('assessment_id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('item')
    .execute()
