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
  const spelt = new Map<string, { spellings: string[]; search: string }>()
  for (const { lexeme } of words.filter(({ known }) => !known).slice(0, 3)) {
    const names = meant(lexeme, await namedLike(db, lexeme))
    const word = statements ? await statedFor(db, lexeme, names[0]) : null
    if (word) spelt.set(lexeme, { spellings: [word.word], search: anyOf([word.stem]) })
    else if (names.length > 0) spelt.set(lexeme, { spellings: names, search: anyOf(names) })
  }
  if (spelt.size === 0) return null
  return {
    searches: words.flatMap((word) => spelt.get(word.lexeme)?.search ?? searchesFor([word], statements)),
    spellings: [...spelt.values()].flatMap(({ spellings }) => spellings),
  }
}

/**
 * The word of statements that was meant, where one is nearer than any name, post or organisation: of names that are written
 * alike each may be meant, of common words only the nearest.
 */
async function statedFor(db: Db, lexeme: string, name: string | undefined) {
  const reach = Math.min(lexeme.length < 8 ? 1 : 2, name === undefined ? 2 : apart(lexeme, name) - 1)
  const alike = (await statedLike(db, lexeme)).filter(({ word }) => apart(lexeme, word) <= reach)
  const [nearest] = meant(
    lexeme,
    alike.map(({ word }) => word),
  )
  return alike.find(({ word, stem }) => word === nearest && word !== lexeme && stem !== null) ?? null
}

/** Words of names, posts and organisations that are written like one. */
const namedLike = async (db: Db, lexeme: string): Promise<string[]> =>
  (
    await sql<{ word: string }>`select word from directory_word order by word <-> ${lexeme} limit 12`.execute(db)
  ).rows.map(({ word }) => word)

/** Words of statements that are written like one, each as it stands in the entries too. */
const statedLike = async (db: Db, lexeme: string): Promise<{ word: string; stem: string | null }[]> =>
  (
    await sql<{ word: string; stem: string | null }>`select word, 's.' || (ts_lexize('english_stem', word))[1] as stem
      from directory_stated_word order by word <-> ${lexeme} limit 12`.execute(db)
  ).rows
