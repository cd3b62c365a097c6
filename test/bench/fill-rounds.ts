import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { standardQuestions } from '../../rules/rounds.ts'
import { id, regions } from './fill-people.ts'

/** The round of a region for a pathway, both columns of the row. */
export const roundOf = (region: string, pathway: string) => id('round', `${region} || ' ' || ${pathway}`)

/** A round for each region and pathway, open all year, which asks what boards ask unless they say otherwise. */
export async function fillRounds(db: Db): Promise<void> {
  await sql`insert into round (id, state, region_code, title, pathway, opens_on)
    select ${roundOf('region', 'pathway')}, 'published', region, title, pathway, current_date - 400
    from unnest(array[${sql.join(regions)}]) region
      cross join (values ('existing', 'Existing directors'), ('aspirant', 'Aspirant directors')) as round (pathway, title)`.execute(
    db,
  )
  await sql`insert into round_question (round_id, question, position, label, hint, max_words)
    select round.id, slug, position, label, coalesce(hint, ''), "maxWords"
    from round cross join rows from (json_to_recordset(${JSON.stringify(standardQuestions)})
        as (slug text, label text, hint text, "maxWords" smallint)) with ordinality
        as question (slug, label, hint, "maxWords", position)`.execute(db)
}
