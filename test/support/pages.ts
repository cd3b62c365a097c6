import { Hono } from 'hono'
import { actorOf } from '../../platform/actor-of.ts'
import { equalityAnswers } from '../../platform/equality.ts'
import { sandboxFiles } from '../../platform/file-answer.ts'
import { securityHeaders } from '../../platform/middleware.ts'
import type { Page } from '../../platform/page.ts'
import { failureOf } from '../../platform/failure-of.ts'
import { handlerOf, type Serving, type Variables } from '../../platform/serve.ts'
import type { Found } from '../../platform/sessions.ts'
import type { TestDatabase } from './database.ts'

/** Who asks: somebody signed in, somebody whose session has ended, or nobody. */
export type Asking = { id: string; ended?: true } | null

/** Pages that no feature has, served as the application serves its own; what they show is all there is of a page. */
export function servedPages(database: TestDatabase, pages: Page[]) {
  const serving: Serving = {
    db: database.web,
    matching: database.matching,
    equality: equalityAnswers(database.equality, database.secret),
    demonstration: true,
    render: (_frame, content) => String(content),
    signInAt: (goesTo) => `/sign-in?then=${encodeURIComponent(goesTo)}`,
  }
  return async (who: Asking, path: string, request: RequestInit = {}): Promise<Response> => {
    const app = new Hono<{ Variables: Variables }>()
    const found = await foundFor(database, who)
    app.use(sandboxFiles, securityHeaders('http://localhost'))
    app.use(async (c, next) => {
      c.set('found', found)
      c.set('ip', 'local')
      await next()
    })
    for (const page of pages) app.on(['GET', 'POST'], page.path.template, handlerOf(page, serving))
    app.onError(async (error, c) => c.text(error.message, (await failureOf(error, database.web, null)).status))
    return app.request(`http://localhost${path}`, request)
  }
}

async function foundFor({ web }: TestDatabase, who: Asking): Promise<Found> {
  if (!who) return null
  if (who.ended) return { endedOf: who.id }
  return { session: { id: who.id, actor: await actorOf(web, who.id), endsIn: 1800 } }
}

/** What a browser sends of a form with files. */
export function sentForm(fields: Record<string, string | File>): RequestInit {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value as string)
  return { method: 'POST', body }
}
