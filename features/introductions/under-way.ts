import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { isOneOf } from '../../platform/is-one-of.ts'
import { openStates } from '../../rules/lifecycles/introduction.ts'

interface Vacancy {
  id: string
  organisation_code: string
  region_code: string
}

/**
 * What a team has to know of members before it introduces them once more, in sentences by membership: for which other
 * posts they are being introduced, to the same organisation or elsewhere, and whether another has made them an offer, where
 * the region’s team knows of it.
 */
export async function underWay(
  db: Db,
  vacancy: Vacancy,
  members: readonly { id: string; personId: string }[],
): Promise<Map<string, string[]>> {
  const known = new Map<string, string[]>()
  if (members.length === 0) return known
  const rows = await db
    .selectFrom('introduction')
    .innerJoin('vacancy', 'vacancy.id', 'introduction.vacancy_id')
    .select(['introduction.person_id', 'introduction.organisation_code', 'vacancy.title', 'introduction.state'])
    .where('introduction.person_id', '=', sql<string>`any(${members.map(({ personId }) => personId)}::uuid[])`)
    .where('vacancy_id', '<>', vacancy.id)
    .where(isOneOf('introduction.state', openStates))
    .where((is) =>
      is.or([
        is('introduction.region_code', '=', vacancy.region_code),
        is('introduction.home_region_code', '=', vacancy.region_code),
      ]),
    )
    .orderBy('introduction.created_at')
    .execute()
  const memberOf = new Map(members.map(({ id, personId }) => [personId, id]))
  for (const { person_id, organisation_code, title, state } of rows) {
    const member = memberOf.get(person_id)!
    const words =
      organisation_code === vacancy.organisation_code ? here(title) : state === 'chosen' ? offered : elsewhere(title)
    const said = known.get(member) ?? []
    if (!said.includes(words)) known.set(member, [...said, words])
  }
  return known
}

const here = (title: string) => `Being introduced to this organisation for ${title} already.`
const elsewhere = (title: string) => `Being introduced to another organisation, for ${title}.`
const offered = 'Another organisation has made them an offer.'
