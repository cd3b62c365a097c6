import { randomUUID } from 'node:crypto'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Handler, MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { log } from './log.ts'
import { pageTimes } from './metrics.ts'
import { requestId } from './record.ts'
import type { Variables } from './serve.ts'
import type { Sessions } from './sessions.ts'

type Middleware = MiddlewareHandler<{ Variables: Variables }>

/** One line for each request: its id, page, answer and duration; never a query, a name or an address. */
export const requestLog: Middleware = async (c, next) => {
  const id = randomUUID()
  const began = performance.now()
  c.set('requestId', id)
  await requestId.run(id, next)
  const ms = performance.now() - began
  const { method, routePath: page } = c.req
  const { status } = c.res
  const told = c.get('unrecorded') ? alike(status) : { method, page, status }
  pageTimes.observe(told, ms / 1000)
  const took = c.get('unrecorded') ? {} : { ms: Math.round(ms * 10) / 10 }
  log.info({ requestId: id, ...told, ...took }, 'request')
  // Not c.header(): once there is an answer, that makes it anew as a stream, which takes three times as long to send.
  c.res.headers.set('X-Request-Id', id)
}

/** Reading and sending an unrecorded page, right or wrong, all look the same; only a fault of ours is told. */
const alike = (status: number) => ({ method: 'GET', page: 'unrecorded', status: status < 500 ? 200 : status })

/** Who asks: the connection's address, or the one that as many trusted proxies have noted. */
export const clientAddress =
  (proxies: number): Middleware =>
  async (c, next) => {
    const noted = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
    const direct = (c.env as { incoming?: unknown } | undefined)?.incoming ? getConnInfo(c).remote.address : undefined
    c.set('ip', (proxies > 0 ? noted.at(-proxies) : undefined) ?? direct ?? 'local')
    await next()
  }

/** Nothing loads from elsewhere, nothing runs inline, nothing frames us, nothing is cached. */
export function securityHeaders(url: string): Middleware {
  const self = ["'self'"]
  const secure = url.startsWith('https:')
  const set = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: self,
      styleSrc: self,
      imgSrc: self,
      connectSrc: self,
      manifestSrc: self,
      formAction: self,
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      objectSrc: ["'none'"],
    },
    strictTransportSecurity: secure ? 'max-age=63072000; includeSubDomains' : false,
    xFrameOptions: 'DENY',
    referrerPolicy: 'no-referrer',
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    crossOriginEmbedderPolicy: 'require-corp',
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
  })
  return async (c, next) => {
    await set(c, next)
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store')
  }
}

/** Sheds load by counting the requests being answered: the queue stands in the database's pool, not in the event loop. */
export function inFlightLimit(most: number, refuse: Handler<{ Variables: Variables }>): Middleware {
  let inFlight = 0
  return async (c, next) => {
    if (inFlight >= most) {
      c.header('Retry-After', '5')
      return refuse(c, next)
    }
    inFlight++
    try {
      await next()
    } finally {
      inFlight--
    }
  }
}

/** Whose request it is. */
export const sessionOf =
  (sessions: Sessions): Middleware =>
  async (c, next) => {
    c.set('found', await sessions.read(c.req.raw.headers))
    await next()
  }
