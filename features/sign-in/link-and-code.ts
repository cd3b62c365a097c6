import type { Selectable } from 'kysely'
import type { SignInRequest } from '../../db/schema.ts'
import type { Db } from '../../platform/db.ts'
import { countTry, networkOf } from '../../platform/limits.ts'
import type { Visit } from '../../platform/page.ts'
import { signIn } from '../../rules/sign-in.ts'
import { browserIn } from './browser.ts'
import { hashOf, isCode } from './hashes.ts'
import type { Means } from './means.ts'

/** What a used link or code proves: that whoever is at this browser reads this address's mail. */
export interface Proof {
  email: string
  goesTo: string
}

/** A link to somebody who opens it: it may be used here, only in another browser, or nowhere any more. */
export type Standing = 'ready' | 'elsewhere' | 'over'

/** How a link stands. Looking uses nothing up: programs that scan mail open every link. */
export async function standing(
  db: Db,
  means: Means,
  visit: Visit,
  token: string,
  personId: string | null,
): Promise<Standing> {
  const request = await live(db, means, personId)
    .where('link_hash', '=', hashOf(token))
    .select('browser_hash')
    .executeTakeFirst()
  if (!request) return 'over'
  const browser = browserIn(visit.headers, means.url)
  return browser && hashOf(browser).equals(request.browser_hash) ? 'ready' : 'elsewhere'
}

/** Uses a link up: of two who press its button at once, one gets the proof, and the other null. */
export async function useLink(db: Db, means: Means, visit: Visit, token: string, personId: string | null) {
  const browser = browserIn(visit.headers, means.url)
  if (!browser) return null
  const request = await live(db, means, personId)
    .where('link_hash', '=', hashOf(token))
    .where('browser_hash', '=', hashOf(browser))
    .selectAll()
    .forUpdate()
    .executeTakeFirst()
  return request ? useUp(db, means, request) : null
}

/** The address that the newest link of this browser was sent to; null where none can be used any more. */
export async function askedFor(db: Db, means: Means, visit: Visit, personId: string | null): Promise<string | null> {
  const newest = await ofBrowser(db, means, visit, personId)
    ?.select('email')
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
  return newest?.email ?? null
}

/**
 * Uses up the request of this browser that has the code. A wrong code counts against all that are open in it.
 * @returns null where the code is wrong, or nothing is open; the transaction must be kept then, for the count
 * @throws TooMany
 */
export async function useCode(db: Db, means: Means, visit: Visit, code: string, personId: string | null) {
  const now = means.sessions.now()
  await countTry(db, 'code from a network', networkOf(visit.ip), now)
  const open = ofBrowser(db, means, visit, personId)
  const requests = (await open?.selectAll().orderBy('id').forUpdate().execute()) ?? []
  for (const email of [...new Set(requests.map((request) => request.email))].sort()) {
    await countTry(db, 'code for an address', email, now)
  }
  const right = requests.find((request) => isCode(means.secret, request, code))
  if (right) return useUp(db, means, right)
  const ids = requests.map((request) => request.id)
  const counted = db.updateTable('sign_in_request').set((row) => ({ wrong_codes: row('wrong_codes', '+', 1) }))
  if (ids.length > 0) await counted.where('id', 'in', ids).execute()
  return null
}

async function useUp(db: Db, means: Means, request: Selectable<SignInRequest>): Promise<Proof> {
  await db.updateTable('sign_in_request').set({ used_at: means.sessions.now() }).where('id', '=', request.id).execute()
  return { email: request.email, goesTo: request.goes_to }
}

function ofBrowser(db: Db, means: Means, visit: Visit, personId: string | null) {
  const browser = browserIn(visit.headers, means.url)
  return browser ? live(db, means, personId).where('browser_hash', '=', hashOf(browser)) : null
}

/** Requests that may still be used: to sign in, or for a person's further address. */
const live = (db: Db, means: Means, personId: string | null) =>
  db
    .selectFrom('sign_in_request')
    .where('used_at', 'is', null)
    .where('expires_at', '>', means.sessions.now())
    .where('wrong_codes', '<', signIn.wrongCodes)
    .where('person_id', 'is not distinct from', personId)
