import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { mentionsIn } from '../../rules/name-blind.ts'
import { sentencesWith, type Piece } from '../../rules/name-blind/sentences.ts'
import { whoWrote } from '../assessments/who-wrote.ts'
import type { Application } from './queries.ts'

/** A text that a panel will read, and its sentences that have the candidate's name, contact or employer. */
export interface PointedOut {
  title: string
  /** Where it is changed. */
  href: string
  sentences: Piece[][]
}

/** Where a candidate named themselves in what the panel will read; null where its round is not read without names. */
export async function namesInTexts(db: Db, it: Application): Promise<PointedOut[] | null> {
  const round = await db.selectFrom('round').select('name_blind').where('id', '=', it.round_id).executeTakeFirst()
  if (!round?.name_blind) return null
  const who = await whoWrote(db, it)
  return textsFor(it)
    .map(({ text, ...where }) => ({ ...where, sentences: sentencesWith(text, mentionsIn(text, who)) }))
    .filter(({ sentences }) => sentences.length > 0)
}

/** What the panel reads in the candidate's own words. */
const textsFor = (it: Application) => [
  { title: 'Your experience', href: `${paths.experience(it.id)}#experience`, text: it.experience ?? '' },
  ...it.statements.map(({ question, label, words }) => ({
    title: label,
    href: `${paths.statements(it.id)}#${question}`,
    text: words ?? '',
  })),
]
