import { mayOn, may } from '../rules/permissions.ts'
import { moves, type MoveName } from '../rules/lifecycles.ts'
import type { Actor } from '../rules/roles.ts'
import { isId } from './address.ts'
import { inTransaction, type Db } from './db.ts'
import { dropDraft, keptDraft } from './drafts.ts'
import { anew, asSent, formOf, givenBack, noticeIn, opened, pressedIn, versionIn } from './form-state.ts'
import { parseForm, type Errors } from './form.ts'
import type { EqualityAnswers } from './equality.ts'
import type { Thing } from './move.ts'
import { noticeSeen } from './notices.ts'
import type { Answer, Context, FormState, Page, Visit } from './page.ts'
import { firstResult, rememberResult } from './posts.ts'
import { recordReading } from './readings.ts'
import { Forbidden, NotFound, Stale, WrongFields } from './refusals.ts'
import { lastChangeOf } from './timeline.ts'
import { filesIn } from './uploads.ts'

/** One request for a page, with everything that does not depend on the page. */
export interface Asked {
  page: Page
  db: Db
  matching: Db
  equality: EqualityAnswers
  actor: Actor | null
  params: Record<string, string>
  visit: Visit
}

/** What a page shows: with which status, and how its form stands. */
export interface Shown {
  status: 200 | 409 | 422
  data: object
  form: FormState
}

type Loaded = object & Partial<Thing>

const deadlock = '40P01'

/**
 * Loads a page for reading.
 * @throws Forbidden, NotFound, or Stale where the thing is in a state from which the page's move does not lead
 */
export function showPage(asked: Asked): Promise<Shown> {
  const { db, actor } = asked
  // Nobody's reading is in nobody's name and changes nothing: it needs no transaction, which costs two round trips.
  return actor ? inTransaction(db, actor.personId, (transaction) => shownBy(asked, transaction)) : shownBy(asked, db)
}

async function shownBy(asked: Asked, db: Db): Promise<Shown> {
  const { page, actor, visit } = asked
  const data = await load(asked, db)
  if (page.reads && !page.unrecorded && actor && data.about) await recordReading(db, actor, page.reads, data.about)
  const kept = page.form && !page.unrecorded && actor ? await keptDraft(db, actor.personId, visit.path) : null
  return { status: 200, data, form: kept ? givenBack(asked, data, kept) : opened(asked, data) }
}

/** The page as it is opened, with what is wrong with something that was too large to be read. */
export async function refusePage(asked: Asked, errors: Errors): Promise<Shown> {
  const shown = await showPage(asked)
  return { ...shown, status: 422, form: { ...shown.form, errors } }
}

/**
 * Does what a page's form asks, in one transaction; a repeated post returns the first one's answer.
 * @returns where it leads; or the page again, with 422 where something is wrong, with 409 where somebody else was first
 */
export async function submitPage(asked: Asked, body: FormData, tries = 2): Promise<Answer | Shown> {
  try {
    const answer = await inTransaction(asked.db, asked.actor?.personId ?? null, (db) => submit(asked, body, db))
    return answer instanceof WrongFields ? again(asked, body, answer) : answer
  } catch (refusal) {
    if (refusal instanceof WrongFields) return again(asked, body, refusal)
    if (refusal instanceof Stale) return meanwhile(asked, body, refusal).catch(withWritten(body))
    // Two waited for each other, and PostgreSQL undid this one whole: it may be done once more.
    if (tries > 1 && (refusal as { code?: string }).code === deadlock) return submitPage(asked, body, tries - 1)
    throw refusal
  }
}

async function submit(asked: Asked, body: FormData, db: Db): Promise<Answer | WrongFields> {
  const { page, actor, visit } = asked
  const postId = String(body.get('form-id') ?? '')
  const once = isId(postId) && !page.unrecorded
  const first = once ? await firstResult(db, postId, actor?.personId ?? null, visit.path) : null
  if (first) return first
  const data = await load(asked, db)
  const seen = body.get('form-state')
  if (seen && data.state && seen !== data.state) throw new Stale(data as Thing)
  const form = formOf(page, data)
  const { typed, errors, values } = parseForm(form, body, await filesIn(form, body))
  if (!values) throw new WrongFields(errors)
  if (!page.submit) throw new NotFound()
  const sent = { values: values as never, version: versionIn(body), pressed: pressedIn(body) }
  const answer = withDone(await page.submit({ ...contextOf(asked, db), data, ...sent }), page)
  if (answer instanceof WrongFields || page.unrecorded) return answer
  if (once) await rememberResult(db, postId, typeof answer === 'string' ? answer : answer.to)
  if (actor && page.notice) await noticeSeen(db, actor.personId, page.notice, noticeIn(body, page.notice))
  if (actor && Object.keys(typed).length > 0) await dropDraft(db, actor.personId, visit.path)
  return answer
}

/** After a move the next page says so: "You submitted the application". */
const withDone = <A>(answer: A, page: Page) =>
  moves[page.can as MoveName] && typeof answer === 'string' && !answer.includes('?')
    ? `${answer}?done=${page.can}`
    : answer

/** The page with what was typed and what is wrong with it. */
function again(asked: Asked, body: FormData, wrong: WrongFields): Promise<Shown> {
  return inTransaction(asked.db, asked.actor?.personId ?? null, async (db) => {
    const data = await load(asked, db)
    return { status: 422, data, form: { ...asSent(asked, data, body, wrong.errors), suggestions: wrong.suggestions } }
  })
}

/**
 * The page as it now is, with what was typed and what somebody else did.
 * @throws Stale where the page can no longer be had, or it is another thing that changed
 */
function meanwhile(asked: Asked, body: FormData, stale: Stale): Promise<Shown> {
  return inTransaction(asked.db, asked.actor?.personId ?? null, async (db) => {
    const data = await load(asked, db)
    if (stale.thing && stale.thing.id !== data.id) throw stale
    const saved = asked.page.fill && { saved: asked.page.fill(data, asked.visit) }
    const change = data.about ? await lastChangeOf(db, data.about, asked.actor?.personId ?? null) : null
    return { status: 409, data, form: { ...anew(asked, data, body), ...saved, meanwhile: change } }
  })
}

/** Nothing that somebody wrote is lost with a form that can no longer be had: what has more than one word is shown. */
const withWritten = (body: FormData) => (error: unknown) => {
  if (error instanceof Stale)
    error.written = [...body.values()].filter((text) => typeof text === 'string').filter((text) => /\S\s+\S/.test(text))
  throw error
}

async function load(asked: Asked, db: Db): Promise<Loaded> {
  const { page, actor } = asked
  if (!may(actor, page.can)) throw new Forbidden()
  const data = (await page.load(contextOf(asked, db))) as Loaded | null
  if (!data) throw new NotFound()
  const move = moves[page.can as MoveName]
  if (data.scope && !mayOn(actor, page.can, data.scope)) throw move ? new Forbidden() : new NotFound()
  if (move && move.from.length > 0 && data.state && !move.from.includes(data.state)) throw new Stale(data as Thing)
  return data
}

const contextOf = (asked: Asked, db: Db) =>
  ({ ...asked, db, params: asked.params }) as unknown as Context<'everybody', string>
