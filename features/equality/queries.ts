import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { versionOf, type Answers, type EqualityAnswers } from '../../platform/equality.ts'

export interface OwnEquality {
  /** The questions are asked: something has been submitted, or answered before. */
  asked: boolean
  answers: Answers
  version: number
}

/** A person's own answers, for their own page. Nothing of the reading is kept. */
export async function ownEquality(db: Db, equality: EqualityAnswers, personId: string): Promise<OwnEquality> {
  const answers = await equality.of(personId)
  const asked = Object.keys(answers).length > 0 || (await hasSubmitted(db, personId))
  return { asked, answers, version: versionOf(answers) }
}

async function hasSubmitted(db: Db, personId: string): Promise<boolean> {
  const found = await db
    .selectFrom('application')
    .select(sql`1`.as('one'))
    .where('person_id', '=', personId)
    .where('submitted_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
