import { raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/** Markup that is the same for every reader, drawn when it is first asked for. Nothing in it may look at its frame. */
export function still(draw: () => { toString(): unknown }): () => HtmlEscapedString {
  let drawn: HtmlEscapedString | undefined
  return () => (drawn ??= raw(draw().toString()))
}
