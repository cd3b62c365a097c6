import { z } from 'zod'
import type { Category } from '../rules/categories.ts'
import { typedOf } from './typed.ts'

/** How a field looks and what it takes. Kept apart from the parsing so that a page can show it. */
export interface Look {
  kind:
    'text' | 'email' | 'number' | 'words' | 'choice' | 'choices' | 'date' | 'organisation' | 'phone' | 'tick' | 'file'
  label: string
  hint?: string
  options?: Category
  /** Sentences under the options, by their keys. */
  optionHints?: Category
  maxLength?: number
  maxWords?: number
  /** How wide the box is, in characters. */
  width?: 2 | 3 | 4 | 5 | 10 | 20
  autocomplete?: string
  optional?: boolean
  inline?: boolean
  /** What a file may weigh, in bytes; the sentence where it is more; what a browser offers to choose from. */
  maxBytes?: number
  tooLarge?: string
  accept?: string
}

/** A file as it was sent: neither its name nor its content has been looked at. */
export interface SentFile {
  name: string
  bytes: Buffer
}

/** One field: its look, and how what was typed becomes a value. */
export interface Field<T = unknown> extends Look {
  parse: z.ZodType<T, string | string[] | SentFile | null>
}

export interface Form<F extends Record<string, Field> = Record<string, Field>> {
  fields: F
  /** What is wrong between fields, of those that are right by themselves: told at once with what is wrong in others. */
  together?: (values: never) => Errors
}

export type Values<F> =
  F extends Form<infer Fields>
    ? { [K in keyof Fields]: Fields[K] extends Field<infer T> ? T : never }
    : Record<string, never>

/** What was typed: a text for most fields, a list for choices, three texts for a date; files are not typed. */
export type Typed = Record<string, string | string[]>

export type Errors = Record<string, string>

/** Says what may be typed, and the sentences shown where it is wrong, in a field or between several. */
export const form = <F extends Record<string, Field>>(
  fields: F,
  together?: (values: Partial<Values<Form<F>>>) => Errors,
): Form<F> => ({ fields, ...(together ? { together } : {}) })

/**
 * Reads a posted body. Every field is looked at, so that all errors are told at once.
 * @param files what was sent in its fields for files
 */
export function parseForm<F extends Form>(
  of: F,
  body: FormData,
  files: Record<string, SentFile | null> = {},
): { typed: Typed; errors: Errors; values: Values<F> | null } {
  const typed: Typed = {}
  const found: Errors = {}
  const values: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(of.fields)) {
    const sent = field.kind === 'file' ? (files[name] ?? null) : (typed[name] = typedOf(name, field, body))
    const result = field.parse.safeParse(sent)
    if (result.success) values[name] = result.data
    else found[name] = result.error.issues[0]?.message ?? 'Check what you entered'
  }
  const all: Errors = { ...of.together?.(values as never), ...found }
  // In the order of the fields, as the summary lists them.
  const errors = Object.fromEntries(Object.keys(of.fields).flatMap((name) => (all[name] ? [[name, all[name]]] : [])))
  return { typed, errors, values: Object.keys(errors).length === 0 ? (values as Values<F>) : null }
}

/** A stored day as it is typed: `2027-03-27` is 27, 3, 2027. */
export const typedDay = (day: string | null) =>
  day
    ? day
        .split('-')
        .toReversed()
        .map((part) => String(Number(part)))
    : []
