import { z } from 'zod'
import { choices } from '../../platform/fields.ts'
import { form, type Typed } from '../../platform/form.ts'
import type { ToSend } from './to-send.ts'

/** A tick for each nomination that can be sent, by its id and the version that was read. */
export function sendForm(waiting: readonly ToSend[]) {
  const options = Object.fromEntries(
    ready(waiting).map((it) => [it.ticked, `Send the nomination of ${named(it, waiting)}`]),
  )
  // A tick that stands here no longer was sent or discarded in another tab, or has changed: the action says which.
  const parse = z.array(z.string()).min(waiting.length > 0 ? 1 : 0, 'Tick at least one nomination')
  return form({
    nominations: { ...choices({ label: 'Which nominations do you send?', options }), optional: false, parse },
  })
}

/** By their name; where the same person is nominated to several rounds, with the round. */
const named = (it: ToSend, waiting: readonly ToSend[]) =>
  waiting.filter(({ nominee_name }) => nominee_name === it.nominee_name).length > 1
    ? `${it.nominee_name} to ${it.region_name}: ${it.round_title}`
    : it.nominee_name

export const allTicked = (waiting: readonly ToSend[]): Typed => ({
  nominations: ready(waiting).map(({ ticked }) => ticked),
})

export const ready = (waiting: readonly ToSend[]) => waiting.filter(({ why }) => why === null)
