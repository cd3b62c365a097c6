import type { Look } from './form.ts'

/** What was typed in a field of a posted body. */
export function typedOf(name: string, field: Look, body: FormData): string | string[] {
  if (field.kind === 'choices')
    return body
      .getAll(name)
      .filter((value) => typeof value === 'string')
      .slice(0, 100)
  if (field.kind === 'date') return ['day', 'month', 'year'].map((part) => textOf(body.get(`${name}-${part}`)))
  // One of the suggestions, where the person chose it instead of typing anew.
  if (field.kind === 'organisation') return textOf(body.get(`${name}-suggested`)) || textOf(body.get(name))
  return textOf(body.get(name))
}

/** Line ends as people's machines send them become one kind; NUL, which PostgreSQL does not keep, goes. */
const textOf = (value: File | string | null) =>
  typeof value === 'string' ? value.replaceAll('\r\n', '\n').replaceAll('\0', '').toWellFormed() : ''
