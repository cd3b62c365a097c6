import type { Look } from '../platform/form.ts'

/** The id of the first input of a field, for the links of the error summary. */
export const firstInput = (name: string, look: Look | undefined) => (look?.kind === 'date' ? `${name}-day` : name)

/** What was typed, as one text. */
export const asText = (typed: string | string[] | undefined) =>
  Array.isArray(typed) ? (typed[0] ?? '') : (typed ?? '')

/** What was typed, as a list. */
export const asList = (typed: string | string[] | undefined) => (Array.isArray(typed) ? typed : typed ? [typed] : [])

/** A saved value in words, for somebody whose own differs. */
export function inWords(look: Look, typed: string | string[] | undefined): string {
  const parts = asList(typed).map((value) => look.options?.[value] ?? value)
  return parts.join(look.kind === 'date' ? ' ' : ', ') || 'nothing'
}
