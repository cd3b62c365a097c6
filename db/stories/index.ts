import { sql } from 'kysely'
import { connectAsOwner, type Db } from '../../platform/db.ts'
import type { OpenDatabase } from '../../platform/open-database.ts'
import { adjustmentsAreAsked } from './adjustments.ts'
import { forgetLetters, forgetTries, listAll, recordInOrder } from './afterwards.ts'
import { candidates } from './candidates/index.ts'
import { agreementsAreAccepted } from './agreements.ts'
import { amaraTalksWithStephen } from './conversations/amara-sesay.ts'
import { jonathanTalksWithCaroline } from './conversations/jonathan-bligh.ts'
import { talksDoNotHappen, talksWaitForAnAnswer } from './conversations/unheld.ts'
import {
  oneFallsThrough,
  oneIsClosed,
  oneIsWantedTwice,
  oneRefusesAnOffer,
  postsWait,
  threeAreFilled,
} from './introductions.ts'
import { londonAssesses } from './london-assesses.ts'
import { membersOfLongAgo } from './members-of-long-ago.ts'
import { membersComeAndPause, membersGrow, organisationsLookAhead } from './pool-at-work.ts'
import { peopleAreNominated } from './nominations.ts'
import { writeInventedOrganisations } from './organisations.ts'
import { panelsAreFormed } from './panels.ts'
import { introducePersonas } from './personas.ts'
import { peopleComplainAndAsk } from './requests.ts'
import { anotherPanelIsFormed, oneMoreAsksForAReview, reviewsAreAskedFor } from './reviews.ts'
import { rolesAreGiven } from './roles.ts'
import { roundsAreOpened } from './rounds.ts'
import { telling } from './telling.ts'

const stories = [
  rolesAreGiven,
  agreementsAreAccepted,
  roundsAreOpened,
  panelsAreFormed,
  ...candidates,
  adjustmentsAreAsked,
  londonAssesses,
  reviewsAreAskedFor,
  anotherPanelIsFormed,
  peopleAreNominated,
  oneRefusesAnOffer,
  threeAreFilled,
  oneIsClosed,
  oneFallsThrough,
  oneIsWantedTwice,
  postsWait,
  membersGrow,
  membersOfLongAgo,
  membersComeAndPause,
  organisationsLookAhead,
  amaraTalksWithStephen,
  jonathanTalksWithCaroline,
  talksDoNotHappen,
  talksWaitForAnAnswer,
  peopleComplainAndAsk,
  oneMoreAsksForAReview,
]

/**
 * Tells the demonstration region's stories, once, through the same actions people use. Everything is one transaction, so
 * that a start that is killed leaves nothing half told, and of two that begin at once the second finds it all. The owner
 * tells it, since only the owner can date what has happened.
 */
export async function tellStoriesOnce(
  { connection }: Pick<OpenDatabase, 'connection'>,
  say: (line: string) => void,
): Promise<void> {
  const owner = connectAsOwner(connection)
  try {
    await owner.transaction().execute(async (db) => {
      await sql`select pg_advisory_xact_lock(hashtext('aspire stories'))`.execute(db)
      if (await areTold(db)) return
      say('Telling the demonstration’s stories. This happens once.')
      await writeInventedOrganisations(db)
      // Else PostgreSQL takes the two for large while they are new, and looks for conflicts five times as long.
      await sql`analyze organisation_succession, organisation_cluster`.execute(db)
      const told = telling(db)
      for (const tell of stories) await tell(told)
      await recordInOrder(db)
      await listAll(db)
      await forgetLetters(db)
      await forgetTries(db)
      await introducePersonas(db)
    })
  } finally {
    await owner.destroy()
  }
}

const areTold = async (db: Db) => (await db.selectFrom('persona').select('person_id').executeTakeFirst()) !== undefined
