import { createSessions } from '../../platform/sessions.ts'
import type { Db } from '../../platform/db.ts'
import type { Fields } from './visitor.ts'
import { replyOf, type Reply } from './reply.ts'

/** Somebody's session at a running service, as the cookie of their browser. */
export async function sessionOf({ web, secret }: { web: Db; secret: string }, personId: string): Promise<string> {
  const headers = await createSessions({ url: 'http://localhost' }, web, secret).begin(web, personId, new Headers())
  return headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

/** Sends a form over the network, following nothing. Rejects where the service does not answer. */
export async function post(url: string, path: string, cookie: string, fields: Fields): Promise<Reply> {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) body.append(name, each)
  const headers = { cookie, origin: url, 'sec-fetch-site': 'same-origin' }
  return replyOf(await fetch(`${url}${path}`, { method: 'POST', body, headers, redirect: 'manual' }))
}

export async function get(url: string, path: string, cookie = ''): Promise<Reply> {
  return replyOf(await fetch(`${url}${path}`, { headers: { cookie }, redirect: 'manual' }))
}
