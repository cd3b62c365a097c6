import { HTTPException } from 'hono/http-exception'
import { lifecycles, type LifecycleName } from '../rules/lifecycles.ts'
import type { Lifecycle } from '../rules/lifecycle.ts'
import type { Db } from './db.ts'
import type { Failure } from './frame.ts'
import { Forbidden, NotFound, Refusal, Stale, TooMany } from './refusals.ts'
import { lastChangeOf } from './timeline.ts'

/** Which failure an error is to the person who meets it; 500 for everything nobody expected. */
export async function failureOf(error: Error, db: Db, reader: string | null, path = ''): Promise<Failure> {
  if (error instanceof Stale) return changed(error, db, reader, path)
  if (error instanceof Forbidden) return { status: 403 }
  if (error instanceof NotFound) return { status: 404 }
  if (error instanceof TooMany) return { status: 429 }
  if (error instanceof Refusal) return { status: 422 }
  if (error instanceof HTTPException && error.status < 500) return unreadable(error.status)
  return { status: 500 }
}

/** What the framework refuses before any page is asked: sent from another site, too large, or no form. */
function unreadable(status: number): Failure {
  if (status === 403) return { status: 403, foreign: true }
  return { status: status === 413 ? 413 : 400 }
}

/** What happened to the thing meanwhile, for whoever was second. */
async function changed({ thing, written }: Stale, db: Db, reader: string | null, path: string): Promise<Failure> {
  if (!thing) return { status: 409, happened: null, state: null, back: null, written }
  const of = lifecycles[thing.about.thing as LifecycleName] as Lifecycle | undefined
  return {
    status: 409,
    happened: await lastChangeOf(db, thing.about, reader),
    state: of?.states[thing.state]?.label ?? null,
    back: path.includes(`/${thing.id}/`) ? path.slice(0, path.indexOf(thing.id) + thing.id.length) : null,
    written,
  }
}
