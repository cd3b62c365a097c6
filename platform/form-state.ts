import { randomUUID } from 'node:crypto'
import { moves } from '../rules/lifecycles.ts'
import type { Audience } from '../rules/privacy-notices.ts'
import type { Asked } from './answer.ts'
import { parseForm, type Errors, type Form, type Typed } from './form.ts'
import { shownNotice } from './notices.ts'
import type { FormState, Page } from './page.ts'

/** The form as it is opened: with what is saved, on what is there now. */
export const opened = (asked: Asked, data: object): FormState =>
  formState(asked, data, asked.page.fill?.(data, asked.visit) ?? {}, {})

/** The form as it was sent before somebody had to sign in again. */
export const givenBack = (asked: Asked, data: object, kept: FormData): FormState => ({
  ...asSent(asked, data, kept, {}),
  kept: true,
})

/** The form as it was sent, still on what it was opened on: so nothing is overwritten unseen. */
export function asSent(asked: Asked, data: object, body: FormData, errors: Errors): FormState {
  const seen = body.get('form-state')
  const state = typeof seen === 'string' ? { state: seen } : {}
  return { ...formState(asked, data, typedIn(asked, data, body), errors), version: versionIn(body), ...state }
}

/** The form with what was sent, but on what is there now: whoever sends it again has seen that. */
export const anew = (asked: Asked, data: object, body: FormData): FormState =>
  formState(asked, data, typedIn(asked, data, body), {})

/** The page's form, which may depend on what was loaded. */
export const formOf = (page: Page, data: object): Form =>
  typeof page.form === 'function' ? page.form(data) : (page.form ?? { fields: {} })

/** The version of the row that the form was opened with; 0 where it has none. */
export const versionIn = (body: FormData): number => hiddenNumber(body, 'version')

/** The version of the notice that stood beside the form when it was opened: a newer one may have come since. */
export const noticeIn = (body: FormData, audience: Audience): number =>
  Math.min(hiddenNumber(body, 'notice') || Infinity, shownNotice(audience).version)

function hiddenNumber(body: FormData, name: string): number {
  const text = String(body.get(name))
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}

/** The value of the button that was pressed, where the form has two. */
export const pressedIn = (body: FormData): string | null => {
  const button = body.get('button')
  return typeof button === 'string' ? button.slice(0, 50) : null
}

const typedIn = (asked: Asked, data: object, body: FormData) => parseForm(formOf(asked.page, data), body).typed

const formState = (asked: Asked, data: object, typed: Typed, errors: Errors): FormState => ({
  fields: formOf(asked.page, data).fields,
  typed,
  errors,
  id: randomUUID(),
  version: 'version' in data ? Number(data.version) : 0,
  ...(asked.page.can in moves && 'state' in data ? { state: String(data.state) } : {}),
  ...(asked.page.notice ? { notice: shownNotice(asked.page.notice) } : {}),
})
