import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { apart, meant } from '../../rules/spelling.ts'

/** A word that is searched: as it was typed, and its stem; known: somebody's name, post or organisation has it. */
interface Word {
  lexeme: string
  stem: string | null
  known: boolean
  /** In how large a share of all entries it stands, as PostgreSQL's own statistics have it; 0: in few. */
  share: number
}

/** What words are searched at most. */
const most = 8

/** Reads what was typed as the directory has it; words that say nothing, like “the”, are left out. */
export async function wordsOf(db: Db, text: string): Promise<Word[]> {
  if (text === '') return []
  const { rows } = await sql<Word>`
    with common as materialized (select word, share from pg_stats,
        unnest(most_common_elems::text::text[], most_common_elem_freqs) as those (word, share)
      where schemaname = 'public' and tablename = 'directory_entry' and attname = 'words' and word is not null),
    typed as materialized (select lexeme, (ts_lexize('english_stem', lexeme))[1] as stem,
        exists (select from directory_word where word = lexeme) as known
      from unnest(to_tsvector('simple', directory_folded(${text}))) limit ${sql.lit(most)})
    select typed.*, coalesce((select max(share) from common where word in (lexeme, stem, 's.' || stem)), 0)::float as share
    from typed where stem is not null or known`.execute(db)
  return rows
}

/** A search for each word, all of which have to find: as typed or by its stem, in the statements too where those may be read. */
export const searchesFor = (words: readonly Word[], statements: boolean) =>
  words.map(({ lexeme, stem }) => anyOf([lexeme, stem, statements && stem && `s.${stem}`]))

const anyOf = (lexemes: readonly (string | null | false)[]) =>
  `(${[...new Set(lexemes.filter(Boolean))].map((lexeme) => `'${lexeme as string}'`).join(' | ')})`

/** What may have been meant where nobody was found: the nearest spellings of the words that nobody has. */
export async function meantBy(db: Db, words: readonly Word[], statements: boolean) {
  const spellings = new Map<string, string[]>()
  const stems = new Map<string, string>()
  for (const { lexeme } of words.filter(({ known }) => !known).slice(0, 3)) {
    const stated = statements ? await statedLike(db, lexeme) : []
    for (const { word, stem } of stated) stems.set(word, stem)
    // One name may stand for another that is written like it; a common word was meant only where it is nearer than any.
    const names = meant(lexeme, await namedLike(db, lexeme))
    const reach = names[0] === undefined ? 2 : apart(lexeme, names[0]) - 1
    const [nearest] = meant(
      lexeme,
      stated
        .map(({ word }) => word)
        .filter((word) => apart(lexeme, word) <= Math.min(reach, lexeme.length < 8 ? 1 : 2)),
    )
    const near = nearest ? [nearest] : names
    if (near.length > 0 && !near.includes(lexeme)) spellings.set(lexeme, near)
  }
  if (spellings.size === 0) return null
  const searches = words.flatMap((word) => {
    const near = spellings.get(word.lexeme)
    return near ? [anyOf(near.flatMap((one) => [one, stems.get(one) ?? null]))] : searchesFor([word], statements)
  })
  return { searches, spellings: [...spellings.values()].flat() }
}

/** Words of names, posts and organisations that are written like one. */
const namedLike = async (db: Db, lexeme: string): Promise<string[]> =>
  (
    await sql<{ word: string }>`select word from directory_word order by word <-> ${lexeme} limit 12`.execute(db)
  ).rows.map(({ word }) => word)

/** Words of statements that are written like one, each as it stands in the entries too. */
const statedLike = async (db: Db, lexeme: string): Promise<{ word: string; stem: string }[]> =>
  (
    await sql<{ word: string; stem: string }>`select word, 's.' || (ts_lexize('english_stem', word))[1] as stem
      from directory_stated_word order by word <-> ${lexeme} limit 12`.execute(db)
  ).rows
