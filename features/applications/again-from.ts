import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Application } from './queries.ts'

/**
 * From when a near-miss may apply to the board again, as its panel or the written feedback said last, where that day has
 * not come yet (`yyyy-mm-dd`); null where nothing keeps them from it.
 */
export async function againFrom(db: Db, it: Pick<Application, 'person_id' | 'region_code'>): Promise<string | null> {
  const last = await db
    .selectFrom('assessment')
    .leftJoin('feedback', 'feedback.assessment_id', 'assessment.id')
    .select((is) => is.fn.coalesce('feedback.apply_again_on', 'assessment.apply_again_on').as('day'))
    .where('assessment.person_id', '=', it.person_id)
    .where('assessment.region_code', '=', it.region_code)
    .where('assessment.state', '=', sql.lit('released' as const))
    .orderBy('assessment.released_at', 'desc')
    .limit(sql.lit(1))
    .executeTakeFirst()
  return last?.day && last.day > dayInLondon() ? last.day : null
}
