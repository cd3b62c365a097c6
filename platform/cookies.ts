import { parse, serialize } from 'hono/utils/cookie'

/** A cookie's name: bound to this very host by the browser itself where the service is reached by https. */
export const cookieName = (what: 'session' | 'browser', url: string) =>
  url.startsWith('https:') ? `__Host-aspire-${what}` : `aspire-${what}`

/** The value of a request's cookie, or null. */
export const cookieIn = (headers: Headers, name: string): string | null =>
  parse(headers.get('cookie') ?? '', name)[name] ?? null

/** A `Set-Cookie` of ours: out of scripts' reach, for this host alone. */
export const setCookie = (name: string, value: string, maxAgeSeconds: number): string =>
  serialize(name, value, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    maxAge: maxAgeSeconds,
    secure: name.startsWith('__Host-'),
  })
