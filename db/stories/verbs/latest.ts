import type { Db } from '../../../platform/db.ts'
import { personFor } from '../../../features/people/person-for.ts'
import { openRounds } from '../../../features/rounds/queries.ts'
import type { Pathway } from '../../../rules/categories.ts'
import type { Actor } from '../../../rules/roles.ts'
import { inDays } from '../days.ts'
import type { Person } from '../people.ts'

/** The id of what was last begun of or by somebody: a story has only one of each under way. */
export async function latest(
  db: Db,
  table: 'nomination' | 'application' | 'conversation' | 'endorsement' | 'assessment' | 'review' | 'membership',
  who: Person | Actor,
): Promise<string> {
  const { id } = await db
    .selectFrom(table as 'application')
    .select('id')
    .where('person_id', '=', await idOf(db, who))
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return id
}

/** The id of a member's introduction to a vacancy. */
export async function introductionTo(db: Db, vacancyId: string, who: Person | Actor): Promise<string> {
  const { id } = await db
    .selectFrom('introduction')
    .select('id')
    .where('vacancy_id', '=', vacancyId)
    .where('person_id', '=', await idOf(db, who))
    .executeTakeFirstOrThrow()
  return id
}

/** The round of a pathway that a board has open all year, else one with a last day. */
export async function roundFor(db: Db, { board, pathway }: { board: string; pathway: Pathway }) {
  const open = (await openRounds(db, inDays(0), { region: board })).filter((round) => round.pathway === pathway)
  return found(open.find(({ closes_on }) => closes_on === null) ?? open[0] ?? null)
}

/** The id of a board’s panel for a pathway: its titles are the panel’s own. */
export async function panelCalled(
  db: Db,
  { board, pathway, title }: { board: string; pathway: Pathway; title: string },
): Promise<string> {
  const { id } = await db
    .selectFrom('panel')
    .innerJoin('round', 'round.id', 'panel.round_id')
    .select('panel.id')
    .where('panel.region_code', '=', board)
    .where('round.pathway', '=', pathway)
    .where('panel.title', '=', title)
    .executeTakeFirstOrThrow()
  return id
}

/** What the one who acts may see. A story in which they may not is told wrongly. */
export function found<T>(thing: T | null): T {
  if (thing === null) throw new Error('Somebody in the demonstration’s stories acts on what they may not see.')
  return thing
}

const idOf = async (db: Db, who: Person | Actor) =>
  'personId' in who ? who.personId : (await personFor(db, who.email, who.name)).id
