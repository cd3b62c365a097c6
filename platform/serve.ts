import { randomUUID } from 'node:crypto'
import type { Context as Hono, Handler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Child } from 'hono/jsx'
import { everybody } from '../rules/permissions.ts'
import { isId } from './address.ts'
import { refusePage, showPage, submitPage, type Asked, type Shown } from './answer.ts'
import { inTransaction, type Db } from './db.ts'
import type { Loaded } from './download.ts'
import { keepDraft } from './drafts.ts'
import type { EqualityAnswers } from './equality.ts'
import { fileAnswer } from './file-answer.ts'
import type { Frame } from './frame.ts'
import { htmlAnswer } from './html-answer.ts'
import type { Page, ViewProps } from './page.ts'
import type { Found } from './sessions.ts'
import { bodyOf, discardBody, roomFor, takesTyping, tooLargeFor } from './uploads.ts'

/** What the middleware knows by the time a page is asked for. */
export interface Variables {
  found: Found
  ip: string
  requestId: string
  /** The page keeps nothing of who reads or sends it, and neither may the log. */
  unrecorded?: true
}

export interface Serving {
  db: Db
  matching: Db
  equality: EqualityAnswers
  demonstration: boolean
  render: (frame: Frame, content: Child) => string | Promise<string>
  signInAt: (goesTo: string) => string
}

/** The handler of a page, for GET and POST alike. */
export function handlerOf(page: Page, serving: Serving): Handler<{ Variables: Variables }> {
  return async (c) => {
    if (page.unrecorded) c.set('unrecorded', true)
    const found = c.get('found')
    const signedIn = found && 'session' in found
    if (!signedIn && page.can !== everybody) return c.redirect(await toSignIn(c, page, serving), 303)
    const params = c.req.param() as Record<string, string>
    if ([params['id'], params['member']].some((id) => id !== undefined && !isId(id))) return c.notFound()
    const asked = askedBy(c, page, serving, params)
    if (c.req.method !== 'POST') return shownOf(c, asked, serving, await showPage(asked))
    const body = await bodyOf(c, roomFor(page, Boolean(signedIn)))
    const answer = body ? await submitPage(asked, body) : await tooLarge(c, asked)
    if (typeof answer === 'string') return c.redirect(answer, 303)
    if ('status' in answer) return shownOf(c, asked, serving, answer)
    for (const [name, value] of answer.headers) c.header(name, value, { append: true })
    return c.redirect(answer.to, 303)
  }
}

/** Says so beside the file; where there is none, or anybody may have sent it, there is no page to say it on. */
async function tooLarge(c: Hono<{ Variables: Variables }>, asked: Asked): Promise<Shown> {
  const errors = asked.actor && tooLargeFor(asked.page)
  if (!errors) throw new HTTPException(413)
  await discardBody(c.req.raw).catch(() => {})
  return refusePage(asked, errors)
}

/** A form sent after the session ended is kept for the person, and given back when they have signed in. */
async function toSignIn(c: Hono<{ Variables: Variables }>, page: Page, serving: Serving): Promise<string> {
  const found = c.get('found')
  if (c.req.method === 'POST' && found && 'endedOf' in found) {
    const body = takesTyping(page) && !page.unrecorded ? await bodyOf(c, roomFor(page, false)) : null
    if (body) await inTransaction(serving.db, found.endedOf, (db) => keepDraft(db, found.endedOf, c.req.path, body))
    else await discardBody(c.req.raw).catch(() => {})
  }
  return serving.signInAt(c.req.path + new URL(c.req.url).search)
}

function askedBy(
  c: Hono<{ Variables: Variables }>,
  page: Page,
  serving: Serving,
  params: Record<string, string>,
): Asked {
  const found = c.get('found')
  return {
    page,
    db: serving.db,
    matching: serving.matching,
    equality: serving.equality,
    actor: found && 'session' in found ? found.session.actor : null,
    params,
    visit: { path: c.req.path, query: queryOf(c.req.url), headers: c.req.raw.headers, ip: c.get('ip') },
  }
}

/** Without NUL, which PostgreSQL does not keep: as in forms. */
const queryOf = (url: string) =>
  new URLSearchParams(
    [...new URL(url).searchParams].map(([name, value]): [string, string] => [name, value.replaceAll('\0', '')]),
  )

async function shownOf(c: Hono<{ Variables: Variables }>, asked: Asked, serving: Serving, shown: Shown) {
  if (asked.page.spec === 'download') return fileAnswer(c, (shown.data as Loaded).file)
  const props: ViewProps<object> = {
    data: shown.data,
    form: shown.form,
    actor: asked.actor as never,
    visit: asked.visit,
  }
  return htmlAnswer(c, await serving.render(frameOf(c, serving), asked.page.view(props)), shown.status)
}

/** What surrounds every page of this request. */
export function frameOf(c: Hono<{ Variables: Variables }>, serving: Pick<Serving, 'demonstration'>): Frame {
  const found = c.get('found')
  const session = found && 'session' in found ? found.session : null
  return {
    actor: session?.actor ?? null,
    path: c.req.path,
    done: c.req.query('done') ?? null,
    sessionEndsIn: session?.endsIn ?? null,
    demonstration: serving.demonstration,
    requestId: c.get('requestId') ?? randomUUID(),
  }
}
