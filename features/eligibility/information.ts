import type { Db } from '../../platform/db.ts'
import { move } from '../../platform/move.ts'
import { clockFrom } from '../../rules/application-clock.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { day } from '../../ui/words.ts'
import { claimed } from '../applications/claimed.ts'
import type { Application } from '../applications/queries.ts'
import { tellCandidate } from './tell.ts'

/**
 * The team asks the candidate for more; the clock is the candidate's from today.
 * @param version of the application that they saw
 * @throws Stale where there is more to read by now
 */
export async function askInformation(
  db: Db,
  actor: Actor,
  application: Application,
  words: string,
  version = application.version,
): Promise<void> {
  const today = dayInLondon()
  const now = await claimed(db, actor, application, version)
  const wanted = added(now.wanted, today, words)
  const then = { wanted, version: version + 1, ...clockFrom('information', today) }
  await tellCandidate(db, now, await move(db, actor, 'application', 'ask', now, then))
}

/**
 * The candidate answers; the team has the application again, with a fresh clock.
 * @param version of the application that they saw
 * @throws Stale where something else is wanted by now
 */
export async function giveInformation(
  db: Db,
  actor: Actor,
  application: Application,
  words: string,
  version = application.version,
): Promise<void> {
  const today = dayInLondon()
  const now = await claimed(db, actor, application, version)
  const informed = added(now.informed, today, words)
  const then = { informed, version: version + 1, ...clockFrom('submitted', today) }
  await tellCandidate(db, now, await move(db, actor, 'application', 'inform', now, then))
}

/** The team may ask more than once: each word stays, with its day. */
const added = (before: string, today: string, words: string) =>
  [before, `${day(today)}:\n${words}`].filter(Boolean).join('\n\n')
