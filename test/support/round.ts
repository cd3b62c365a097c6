import type { Db } from '../../platform/db.ts'
import { labelOf, pathways } from '../../rules/categories.ts'
import { added } from './added.ts'

/** A region's round for aspirant directors, open all year with the standard questions; the same one at every call. */
export async function aRound(db: Db, region = 'Y56', pathway = 'aspirant'): Promise<string> {
  const known = await db
    .selectFrom('round')
    .select('id')
    .where('region_code', '=', region)
    .where('pathway', '=', pathway)
    .executeTakeFirst()
  if (known) return known.id
  const values = { state: 'published', region_code: region, pathway, opens_on: '2026-01-01' } as const
  const id = await added(db, 'round', { ...values, title: labelOf(pathways, pathway) })
  const questions = ['transformation', 'governance', 'inclusion', 'motivation'].map((question, index) => ({
    round_id: id,
    question,
    position: index + 1,
    label: `About ${question}`,
    max_words: 250,
  }))
  await db.insertInto('round_question').values(questions).execute()
  return id
}
