import { randomUUID } from 'node:crypto'
import { createApp } from '../../app.ts'
import { readConfig, type Config } from '../../platform/config.ts'
import { equalityAnswers } from '../../platform/equality.ts'
import { createSessions } from '../../platform/sessions.ts'
import { replyOf, type Reply } from './reply.ts'
import { testDatabase, type TestDatabase } from './database.ts'

export type Fields = Record<string, string | string[]>

/** Somebody at a browser: keeps cookies, follows nothing by itself. */
export interface Visitor {
  get: (path: string, headers?: Record<string, string>) => Promise<Reply>
  /** Sends a form, with a one-time id of its own unless `form-id` is given. */
  post: (path: string, fields?: Fields, headers?: Record<string, string>) => Promise<Reply>
  /** Opens the page and sends its form with what it hides (its one-time id, its version), as a browser does. */
  submit: (path: string, fields?: Fields) => Promise<Reply>
  cookies: Map<string, string>
}

interface Options extends Partial<Config> {
  now?: () => Date
  /** A database to build another instance of the application on. */
  on?: TestDatabase
}

/** The whole application on a database of its own, by default at http://localhost:3000 with the demonstration's pages. */
export async function testSite({ now, on, ...settings }: Options = {}) {
  const database = on ?? (await testDatabase())
  const config = { ...readConfig({}, []), secret: database.secret, ...settings }
  const sessions = createSessions(config, database.web, database.secret, now)
  const equality = equalityAnswers(database.equality, database.secret)
  const app = createApp({ config, web: database.web, matching: database.matching, equality, sessions })
  return {
    ...database,
    app,
    config,
    sessions,
    /** Somebody who has not signed in. */
    visitor: (cookies?: Map<string, string>) => visitor(app, config, cookies),
    /** The person with a real session, begun at their first request. */
    as: (person: { id: string }): Visitor => {
      const cookies = new Map<string, string>()
      let begun: Promise<Visitor> | undefined
      const begin = async () => {
        keep(cookies, await sessions.begin(database.web, person.id, new Headers()))
        return visitor(app, config, cookies)
      }
      const browser = () => (begun ??= begin())
      return {
        cookies,
        get: async (...given) => (await browser()).get(...given),
        post: async (...given) => (await browser()).post(...given),
        submit: async (...given) => (await browser()).submit(...given),
      }
    },
  }
}

function visitor(app: ReturnType<typeof createApp>, { url }: Config, cookies = new Map<string, string>()): Visitor {
  const ask = async (path: string, request: RequestInit) => {
    const headers = new Headers(request.headers)
    if (cookies.size > 0) headers.set('cookie', [...cookies].map((pair) => pair.join('=')).join('; '))
    const response = await app.request(`${url}${path}`, { ...request, headers })
    keep(cookies, response.headers)
    return replyOf(response)
  }
  const post: Visitor['post'] = (path, fields = {}, headers = {}) =>
    ask(path, {
      method: 'POST',
      body: bodyOf({ 'form-id': randomUUID(), ...fields }),
      headers: { origin: url, 'sec-fetch-site': 'same-origin', ...headers },
    })
  return {
    cookies,
    post,
    get: (path, headers = {}) => ask(path, { headers }),
    submit: async (path, fields = {}) => post(path, { ...(await ask(path, {})).hidden, ...fields }),
  }
}

/** As a browser does: a later cookie replaces an earlier one, and one that is over goes. */
function keep(cookies: Map<string, string>, headers: Headers) {
  for (const line of headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (/max-age=0/i.test(line)) cookies.delete(name)
    else cookies.set(name, value)
  }
}

function bodyOf(fields: Fields) {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) body.append(name, each)
  return body
}
