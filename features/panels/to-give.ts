import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { lackingToScore, scores } from '../../rules/panels.ts'
import { labelOf } from '../../rules/categories.ts'
import { conflicts } from '../../rules/conflicts.ts'
import { eligible, type OfRound } from './names.ts'
import { seatsOf, type Member } from './members.ts'

/** How many candidates are shown, and given, at once. */
export const givenAtOnce = 50

interface Check {
  application_id: string
  person_id: string
  kind: string
}

export interface ToGive {
  id: string
  name: string
  /** Who of the panel would score; those in conflict are none of them. */
  free: Member[]
  /** Why it cannot be given to this panel yet, a sentence each; none where it can. */
  lacks: string[]
  /** Who may not assess them, and why. */
  conflicts: string[]
}

/** The applications of a panel's round that wait for one, each with who of this one's members may assess it. */
export async function candidatesToGive(db: Db, panel: OfRound, members: readonly Member[]): Promise<ToGive[]> {
  const rows = await eligible(db, panel).limit(sql.lit(givenAtOnce)).execute()
  const checks = await checksOf(
    db,
    rows.map(({ id }) => id),
    members,
  )
  return rows.map(({ id, name }) =>
    toGive(
      { id, name },
      members,
      checks.filter((check) => check.application_id === id),
    ),
  )
}

export const checksOf = (db: Db, applications: readonly string[], members: readonly Member[]): Promise<Check[]> =>
  db
    .selectFrom('conflict_check')
    .select(['application_id', 'person_id', 'kind'])
    .where(sql<boolean>`application_id = any(${applications})`)
    .where(sql<boolean>`person_id = any(${members.map(({ person_id }) => person_id)})`)
    .execute()

function toGive(of: { id: string; name: string }, members: readonly Member[], checks: readonly Check[]): ToGive {
  const kindFor = ({ person_id }: Member) => checks.find((check) => check.person_id === person_id)?.kind
  const free = members.filter((member) => kindFor(member) === 'none')
  const open = members.filter((member) => kindFor(member) === undefined)
  return {
    ...of,
    free: free.filter(scores),
    lacks: [
      ...open.map(({ name }) => `${name} has not declared yet`),
      ...free
        .filter(({ stated_at }) => !stated_at)
        .map(({ name }) => `${name} has not stated their post and organisation`),
      ...lackingToScore(seatsOf(free)),
      ...(free.some(({ part }) => part === 'chair') ? [] : ['A chair without a conflict']),
      ...(free.some((member) => !scores(member)) ? [] : ['An inclusion adviser without a conflict']),
    ],
    conflicts: members.flatMap((member) => {
      const kind = kindFor(member)
      return kind && kind !== 'none' ? [`${member.name}: ${labelOf(conflicts, kind)}`] : []
    }),
  }
}
