import { sql } from 'kysely'
import { placeText } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { paths } from '../../paths.ts'

/** What is looked for in London's directory: somebody's name, right and misspelt, words of statements, a page far on. */
export interface Sought {
  name: string
  misspelt: string
  words: string
  page50: string
}

export async function soughtIn(web: Db): Promise<Sought> {
  const surname = await surnameOf(web)
  return { name: surname, misspelt: misspelt(surname), words: await wordsOf(web), page50: await page50(web) }
}

/** The pages of the directory, by name: where they are and how many facets, rows and words each has at least. */
export const directoryPages = ({ name, misspelt: wrong, words, page50: far }: Sought, members: number) => {
  const list = `${paths.members()}?region=Y56`
  const facets = { 'class="nhsuk-details app-facet"': 9 }
  const full = { ...facets, '<tr class="nhsuk-table__row"': 26 }
  const someRows = { ...facets, '<tr class="nhsuk-table__row"': 2 }
  const few = members < 10_000 ? someRows : full
  return [
    ['directory', list, full],
    ['directory, 50th page', `${list}&after=${encodeURIComponent(far)}`, full],
    ['directory, many fit', `${list}&role=operations`, full],
    ['directory, few fit', `${list}&contract=joint&ready=now`, few],
    ['directory, by waiting', `${list}&sort=waiting`, full],
    ['directory, other boards', `${list}&from=others`, full],
    ['directory, a name', `${list}&words=${name}`, someRows],
    ['directory, statement words', `${list}&words=${encodeURIComponent(words)}`, someRows],
    ['directory, a misspelt name', `${list}&words=${wrong}`, { ...someRows, 'Showing results for': 1 }],
    ['directory, a common word', `${list}&words=finance`, few],
  ] as const
}

async function surnameOf(web: Db): Promise<string> {
  const { rows } = await sql<{ name: string }>`select split_part(name, ' ', 2) as name from membership
    where region_code = 'Y56' and state = 'active' order by id limit 1`.execute(web)
  return rows[0]!.name
}

/** Two letters in the middle change places. */
function misspelt(word: string): string {
  const at = Math.floor(word.length / 2)
  return word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1)
}

/** Two words that stand in one sentence of somebody's statements. */
async function wordsOf(web: Db): Promise<string> {
  const { rows } = await sql<{ words: string }>`select words from application_answer
    where application_id = (select application_id from membership where region_code = 'Y56' and state = 'active'
      order by id limit 1) order by question limit 1`.execute(web)
  return rows[0]!.words.trim().replace('.', '').split(' ').slice(-2).join(' ')
}

/** The last row before the 50th page; of fewer members, of the page in the middle. */
async function page50(web: Db): Promise<string> {
  const { rows } = await sql<{ name: string; id: string }>`
    select name, id from membership where region_code = 'Y56' and state = 'active' order by name, id
    offset least(49 * 25 - 1, (select count(*) / 2 from membership where region_code = 'Y56' and state = 'active')) limit 1`.execute(
    web,
  )
  return placeText(rows[0]!.name, rows[0]!.id)
}
