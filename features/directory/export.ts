import { sql } from 'kysely'
import { csvOf } from '../../platform/csv.ts'
import type { Db } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { WrongFields } from '../../platform/refusals.ts'
import { contractTypes, roleFamilies } from '../../rules/categories.ts'
import { exportsADay } from '../../rules/directory.ts'
import { readinessBands, readinessNames } from '../../rules/readiness.ts'
import { scopesOf, type Actor } from '../../rules/roles.ts'
import { labelsOf, listed } from '../../ui/words.ts'
import { queryOf } from './choice.ts'
import { inWords } from './describe.ts'
import { directory } from './directory.ts'
import { asked, type Asked } from './loaded.ts'
import { membersNamedIn } from './named-members.ts'
import { wholeList, type Entry } from './rows.ts'

/** What an export would hold, no further than one goes. */
export const toExport = (db: Db, { choice, today }: Asked) => directory(db, choice, today, undefined, wholeList)

/** Records who takes what out and why, and makes the file ready. @throws WrongFields where it was too often today, or names a member */
export async function exportMembers(db: Db, actor: Actor, of: Asked, purpose: string): Promise<string> {
  const { choice, regions } = of
  const named = await membersNamedIn(db, choice.region, purpose)
  if (named.length > 0) throw new WrongFields({ purpose: `Leave out ${listed(named)}: the record holds no names` })
  // Two at once wait for each other here, so that neither passes the limit.
  await sql`select from person where id = ${actor.personId} for no key update`.execute(db)
  const { number } = await db
    .selectFrom('directory_export')
    .select((is) => is.fn.countAll<number>().as('number'))
    .where('person_id', '=', actor.personId)
    .where('created_at', '>', sql<Date>`now() - interval '1 day'`)
    .executeTakeFirstOrThrow()
  if (number >= exportsADay)
    throw new WrongFields({ purpose: `You have made ${exportsADay} exports since yesterday. Wait a day for the next.` })
  const { rows } = await toExport(db, of)
  const { id } = await db
    .insertInto('directory_export')
    .values({
      person_id: actor.personId,
      region_code: choice.region,
      query: queryOf(choice),
      purpose,
      number: rows.length,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const about = { thing: 'directory-export', id, region: choice.region }
  await record(db, actor, 'membership.export', about, { number: rows.length, filter: inWords(choice, regions, false) })
  return id
}

/** The file, for whoever asked for it and for an hour. */
export async function exportedMembers(db: Db, actor: Actor, id: string) {
  const made = await db
    .selectFrom('directory_export')
    .select(['query'])
    .where('id', '=', id)
    .where('person_id', '=', actor.personId)
    .where('region_code', '=', sql<string>`any(${scopesOf(actor, 'talent-team')}::text[])`)
    .where('created_at', '>', sql<Date>`now() - interval '1 hour'`)
    .executeTakeFirst()
  const of = made && (await asked(db, actor, new URLSearchParams(made.query)))
  if (!of) return null
  const { rows } = await toExport(db, of)
  return { file: { name: `members-${of.today}.csv`, type: 'text/csv', text: csvOf([headings, ...rows.map(cellsOf)]) } }
}

const headings = [
  'Name',
  'Current post',
  'Employer',
  'Looks for',
  'Readiness',
  'Contracts',
  'Available from',
  'Times put forward',
  'Waiting since',
  'Member since',
  'Membership ends',
]

const cellsOf = (row: Entry) => [
  row.name,
  row.current_post,
  row.employer_name ?? '',
  labelsOf(roleFamilies, row.target_roles),
  readinessBands[readinessNames[row.readiness_rank - 1]!].short,
  labelsOf(contractTypes, row.contract_types),
  row.free_from,
  String(row.put_forward),
  row.waiting_since,
  row.admitted_on,
  row.expires_on,
]
