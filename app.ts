import { Hono, type Context } from 'hono'
import { csrf } from 'hono/csrf'
import { features } from './features/index.ts'
import { loadAssets } from './platform/assets.ts'
import type { Config } from './platform/config.ts'
import type { Db } from './platform/db.ts'
import type { EqualityAnswers } from './platform/equality.ts'
import { failureOf } from './platform/failure-of.ts'
import { sandboxFiles } from './platform/file-answer.ts'
import type { Failure } from './platform/frame.ts'
import { addHealth } from './platform/health.ts'
import { htmlAnswer } from './platform/html-answer.ts'
import { log } from './platform/log.ts'
import { clientAddress, inFlightLimit, requestLog, securityHeaders, sessionOf } from './platform/middleware.ts'
import { Elsewhere, TooMany } from './platform/refusals.ts'
import { frameOf, handlerOf, type Serving, type Variables } from './platform/serve.ts'
import type { Sessions } from './platform/sessions.ts'
import { staySignedIn } from './platform/stay-signed-in.ts'
import { paths } from './paths.ts'
import { drawFailure, drawPage } from './ui/draw.tsx'

export interface Parts {
  config: Config
  web: Db
  matching: Db
  equality: EqualityAnswers
  sessions: Sessions
}

type App = Hono<{ Variables: Variables }>

/** The whole application: the middleware in order, then every feature's pages. */
export function createApp({ config, web, matching, equality, sessions }: Parts): App {
  const app: App = new Hono()
  const assets = loadAssets()
  const serving: Serving = {
    db: web,
    matching,
    equality,
    demonstration: !config.production,
    render: drawPage,
    signInAt: (goesTo) => `${paths.signIn()}?then=${encodeURIComponent(goesTo)}`,
  }

  app.use(requestLog, clientAddress(config.trustedProxies), sandboxFiles, securityHeaders(config.url))
  app.get('*', async (c, next) => assets.respond(c.req.raw) ?? next())
  addHealth(app, web, config)
  app.use(inFlightLimit(60, (c) => fail(c, { status: 503 })))
  app.use(csrf({ origin: (origin, c) => isOurs(origin, c.req.url) }))
  app.use(sessionOf(sessions))
  app.post(paths.staySignedIn.template, staySignedIn(serving, paths))
  for (const page of features({ config, sessions })) {
    app.on(page.submit ? ['GET', 'POST'] : ['GET'], page.path.template, handlerOf(page, serving))
  }

  /** The demonstration is reached by any name of the machine. */
  const isOurs = (origin: string, asked: string) =>
    origin === config.url || (!config.production && origin === new URL(asked).origin)
  const fail = async (c: Context<{ Variables: Variables }>, failure: Failure) =>
    htmlAnswer(c, await drawFailure(frameOf(c, serving), failure), failure.status)
  app.notFound((c) => fail(c, { status: 404 }))
  app.onError(async (error, c) => {
    if (error instanceof Elsewhere) return c.redirect(error.to, 303)
    if (error instanceof TooMany) c.header('Retry-After', String(error.retryAfter))
    const { actor, path } = frameOf(c, serving)
    const failure = await failureOf(error, web, actor?.personId ?? null, path)
    if (failure.status === 500) log.error({ err: error, requestId: c.get('requestId') }, 'request failed')
    return fail(c, failure)
  })
  return app
}
