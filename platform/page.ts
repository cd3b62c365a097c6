import type { Child } from 'hono/jsx'
import type { EventName } from '../rules/events.ts'
import type { Permission } from '../rules/permissions.ts'
import type { Audience } from '../rules/privacy-notices.ts'
import type { Actor } from '../rules/roles.ts'
import type { Address, ParamsOf } from './address.ts'
import type { Db } from './db.ts'
import type { EqualityAnswers } from './equality.ts'
import type { Errors, Form, Typed, Values } from './form.ts'
import type { ShownNotice } from './notices.ts'
import type { WrongFields } from './refusals.ts'
import type { LastChange } from './timeline.ts'

/** Who reads a page: somebody signed in, or for a page for everybody perhaps nobody. */
export type ReaderOf<C extends Permission> = C extends 'everybody' ? Actor | null : Actor

/** What a request brings that is neither address nor form. */
export interface Visit {
  path: string
  query: URLSearchParams
  headers: Headers
  ip: string
}

export interface Context<C extends Permission, P extends string> {
  db: Db
  /** Reads as the role that knows of no self-assessment, conversation, assessment or equality data. */
  matching: Db
  /** Each person's own answers, of which nothing else in the service knows. */
  equality: EqualityAnswers
  actor: ReaderOf<C>
  params: ParamsOf<P>
  visit: Visit
}

/** How the form stands: what is typed in it, what is wrong, and what somebody else saved meanwhile. */
export interface FormState {
  fields: Form['fields']
  typed: Typed
  errors: Errors
  /** One-time id: a post repeated returns the first one's result. */
  id: string
  /** The version of what is edited, so that a stale save is noticed; 0 where it has none. */
  version: number
  /** The state that a move's page was opened in: somebody who acts on it acts on what they saw. */
  state?: string
  /** The saved values, where they changed since the form was opened. */
  saved?: Typed
  /** What was done since the form was opened, by somebody else or in another tab. */
  meanwhile?: LastChange | null
  /** What may have been meant, for a field that names something by part of its name. */
  suggestions?: Record<string, Record<string, string>>
  /** It holds what was typed before the session ended. */
  kept?: boolean
  /** What is done with the data that is asked for. */
  notice?: ShownNotice
}

export interface ViewProps<D, C extends Permission = Permission> {
  data: D
  form: FormState
  actor: ReaderOf<C>
  visit: Visit
}

/** Where a post leads: an address, or one with headers such as a cookie. */
export type Answer = string | { to: string; headers: Headers }

/** What a form brought, read; `pressed` is the value of the button, where the form has two. */
interface Submitted<D, F extends Form> {
  data: D
  values: Values<F>
  version: number
  pressed: string | null
}

export interface PageSpec<P extends string, C extends Permission, D extends object, F extends Form> {
  path: Address<P>
  /** Who may. A move's name: the loaded thing must be in a state from which it leads. */
  can: C
  /** Recorded, once a day for each reader, since the page shows what a person has written. */
  reads?: EventName
  load: (context: Context<C, P>) => Promise<D | null> | D | null
  view: (props: ViewProps<D, C>) => Child
  /** Not even that somebody read or sent it is kept: no reading, no draft, no post. What it does has to bear repeating. */
  unrecorded?: true
  /** Whose privacy notice stands beside the form. Which version a person had before them is kept. */
  notice?: Audience
  form?: F | ((data: D) => F)
  /** What the form holds when it is opened. */
  fill?: (data: D, visit: Visit) => Typed
  /** Thrown `WrongFields` undo what was changed; returned ones keep it (a wrong code has been counted). */
  submit?: (context: Context<C, P> & Submitted<D, F>) => Promise<Answer | WrongFields>
}

/** A page whose types have been checked against each other and no longer matter. */
export type Page = PageSpec<string, Permission, object, Form> & { spec: 'page' | 'download' }

/**
 * A page: who may see it, what it loads, how it looks, what may be typed, what is done with it.
 * One without a permission does not compile; what the reader may not see loads as null and is not found.
 */
export function page<
  const P extends string,
  const C extends Permission,
  D extends object,
  F extends Form = Form<Record<never, never>>,
>(spec: PageSpec<P, C, D, F>): Page {
  return { ...spec, spec: 'page' } as unknown as Page
}
