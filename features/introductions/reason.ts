import type { Db } from '../../platform/db.ts'
import { mentionsIn } from '../../rules/name-blind.ts'
import { listed } from '../../ui/words.ts'
import { employerNames, known } from './member-facts.ts'
import type { Introduced } from './recruiters.ts'

/** By membership, what the members' employers are and were called. */
export async function employersOf(db: Db, memberships: readonly string[]): Promise<Map<string, string[]>> {
  if (memberships.length === 0) return new Map()
  const rows = await db
    .selectFrom('membership')
    .select(['id', employerNames.as('employers')])
    .where('id', 'in', memberships)
    .execute()
  return new Map(rows.map(({ id, employers }) => [id, employers]))
}

/**
 * What in a text would tell a member who else was introduced to the vacancy, of those whom its organisation knows by name.
 * Its own name is none of it, also where one of them works there.
 */
export async function othersNamedIn(db: Db, it: Introduced, text: string): Promise<string[]> {
  const others = await db
    .selectFrom('introduction')
    .innerJoin('membership', 'membership.id', 'introduction.membership_id')
    .select(['membership.name', 'employer_code', employerNames.as('employers')])
    .where('vacancy_id', '=', it.vacancy_id)
    .where('introduction.person_id', '<>', it.person_id)
    .where('released_at', 'is not', null)
    .execute()
  const words = others.flatMap(({ name, employer_code, employers }) =>
    mentionsIn(text, known({ name, employers: employer_code === it.organisation_code ? [] : employers })),
  )
  return [...new Set(words.map((one) => `“${one.words}”`))]
}

/** What is wrong with a reason that an organisation reads before it may know the member; null where nothing is. */
export function wrongReason(why: string, who: { name: string; employers: string[] }): string | null {
  const named = mentionsIn(why, known(who)).map(({ words }) => `“${words}”`)
  if (named.length > 0)
    return `Leave out ${listed([...new Set(named)])}: the organisation reads this before it may know who it is`
  if (reaches.test(why)) return 'Leave out telephone numbers and email addresses'
  const score = scored.exec(why)?.[0]
  return score ? `Leave out “${score}”: how somebody was assessed does not decide who is appointed` : null
}

const reaches = /[^\s@]@[^\s@]|(?:\d[\s()-]?){9}/
const scored =
  /\b(?:scor(?:e|ed|es|ing)|rated)\b[^.]{0,30}?\d+(?:[.,]\d+)?|\b(?:panel|assess\w*)\b[^.]{0,30}? \d+(?:[.,]\d+)? out of \d+/i
