import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../platform/db.ts'

/** One of a few short texts by chance; `n` is a column of the row, so that each draws anew. */
export const oneOf = (list: readonly string[], n: string) =>
  sql`(array[${sql.join(list.map((item) => sql.lit(item)))}])[1 + floor(random() * ${sql.lit(list.length)} + 0 * ${sql.raw(n)})::int]`

/** Five hundred first names and two thousand surnames, made of syllables, so that a search finds few as it does in life. */
export const nameOf = (n: string) => sql`${made(n, starts, first)} || ' ' || ${made(n, starts, middles, ends)}`

/** What people are, of a hundred sorts. */
export const postOf = (n: string) => sql`${oneOf(levels, n)} || ' of ' || ${oneOf(areas, n)}`

const made = (n: string, ...parts: readonly string[][]) =>
  sql.join(
    parts.map((part) => oneOf(part, n)),
    sql` || `,
  )

const starts = 'Ad Bel Cor Dav El Fen Gar Hol Im Jen Kel Lor Mar Nor Ol Per Quin Ros Sel Tam'.split(' ')
const first = 'a ana el en eth ia ina is ita o or une us am ard ett ick il on ys ara ila era omi uta'.split(' ')
const middles = 'ber der lin mon nar rin sha ter ven wick'.split(' ')
const ends = 'by dale feld ham iko ley man ova son ton'.split(' ')
const levels = ['Director', 'Deputy director', 'Associate director', 'Managing director', 'Interim director']
const areas = (
  'finance,nursing,operations,strategy,people,digital services,governance,commissioning,estates,communications,' +
  'improvement,public health,therapies,transformation,performance,pharmacy,education,research,planning,integration'
).split(',')

const sentences = 5_000
const wordsEach = 12

/** Five thousand sentences of two thousand words, from which statements are put together. */
export async function makeSentences(db: Db): Promise<void> {
  const word = sql`${oneOf(starts, 'n')} || ${oneOf(middles, 'n')} || ${oneOf(ends, 'k')}`
  await sql`create temporary table sentence on commit drop as
    select n, (select initcap(string_agg(lower(${word}), ' ')) from generate_series(1, ${sql.lit(wordsEach)}) k
      where n >= 0) || '. ' as words
    from generate_series(0, ${sql.lit(sentences - 1)}) n`.execute(db)
}

/** The number of a sentence, by chance but the same for the same text. */
export const sentenceOf = (text: RawBuilder<unknown>) => sql`(hashtext(${text}) & 1048575) % ${sql.lit(sentences)}`
