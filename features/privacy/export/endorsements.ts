import type { Db } from '../../../platform/db.ts'
import { endorsementAnswers } from '../../../rules/categories.ts'
import type { Actor } from '../../../rules/roles.ts'
import { stateIn, wordsOf } from './in-words.ts'

/** Endorsements of the person. A request that they cancelled holds no words about them. */
export async function endorsementsOfYou(db: Db, { personId }: Actor) {
  const rows = await db
    .selectFrom('endorsement')
    .innerJoin('application', 'application.id', 'endorsement.application_id')
    .select(['endorsement.state', 'endorsement.created_at', 'endorsement.answered_at', 'endorser_name'])
    .select(['answer', 'statement', 'release'])
    .where('application.person_id', '=', personId)
    .where('endorsement.state', '<>', 'cancelled')
    .orderBy('endorsement.created_at')
    .execute()
  return rows.map((row) => ({ endorser: row.endorser_name, ...written(row) }))
}

/** Endorsements the person was asked for: what they wrote. */
export async function endorsementsByYou(db: Db, { personId }: Actor) {
  const rows = await db
    .selectFrom('endorsement')
    .innerJoin('person', 'person.id', 'endorsement.person_id')
    .select(['endorsement.state', 'endorsement.created_at', 'answered_at', 'person.name as candidate_name'])
    .select(['answer', 'statement', 'release'])
    .where('endorser_id', '=', personId)
    .orderBy('endorsement.created_at')
    .execute()
  return rows.map((row) => ({ candidate: row.candidate_name, ...written(row) }))
}

interface Row {
  state: string
  created_at: Date
  answered_at: Date | null
  answer: string | null
  statement: string
  release: string
}

const written = (row: Row) => ({
  state: stateIn('endorsement', row.state),
  askedOn: row.created_at,
  answeredOn: row.answered_at,
  answer: wordsOf(endorsementAnswers, row.answer),
  inTheirWords: row.statement,
  release: row.release,
})
