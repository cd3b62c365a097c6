import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import nunjucks from 'nunjucks'
import { remembered } from '../platform/remembered.ts'
import { folders, type Markup, type Options, type Wrapping } from './nhs-components.ts'

export type { Markup } from './nhs-components.ts'

type Name = keyof Options
type Component<N extends Name> = (
  ...given: [
    ...(object extends Options[N] ? [options?: Options[N]] : [options: Options[N]]),
    ...(N extends Wrapping ? [content?: Markup] : []),
  ]
) => HtmlEscapedString
type Macro = (options: unknown, keywords?: object) => unknown

const dist = join(dirname(findPackageJSON('nhsuk-frontend', import.meta.url)!), 'dist')
const official = new nunjucks.Environment(new nunjucks.FileSystemLoader(dist), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
})

/** A macro's markup depends on its options alone: what was drawn for the same options is kept. */
function component(name: Name) {
  let macro: Macro | undefined
  const drawn = remembered(100, (given) => {
    macro ??= officialMacro(name)
    const { options, inside } = JSON.parse(given) as { options: object; inside?: string }
    if (inside === undefined) return raw(macro(options))
    const safe = new nunjucks.runtime.SafeString(inside)
    return raw(macro(options, { __keywords: true, caller: () => safe }))
  })
  return (options: object = {}, content?: Markup) =>
    drawn(
      JSON.stringify({
        options: plain(options, name),
        ...(content === undefined ? {} : { inside: textOf(content, name) }),
      }),
    )
}

function officialMacro(name: Name): Macro {
  let found: Macro | undefined
  const keep = (macro: Macro) => void (found = macro)
  const source = `nhsuk/components/${folders[name]}/macro.njk`
  official.renderString(`{% from "${source}" import ${name} %}{{ keep(${name}) }}`, { keep })
  if (!found) throw new Error(`nhsuk-frontend has no component "${name}" in ${source}.`)
  return found
}

function plain(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, name))
  if (typeof value === 'string' ? /html$/i.test(name) : isMarkup(value)) return textOf(value, name)
  if (typeof value !== 'object' || value === null) return value
  const given = Object.entries(value).filter(([, option]) => option !== undefined)
  return Object.fromEntries(given.map(([key, option]) => [key, plain(option, key)]))
}

function textOf(markup: unknown, name: string) {
  const text: unknown = isMarkup(markup) && !(markup instanceof Promise) && markup.toString()
  if (typeof text === 'string') return text
  throw new TypeError(
    `"${name}" takes finished markup: JSX or raw(), awaited where it is asynchronous, never plain text.`,
  )
}

const isMarkup = (value: unknown): value is object =>
  value instanceof Promise || (typeof value === 'object' && value !== null && 'isEscaped' in value)

export const {
  actionLink,
  backLink,
  breadcrumb,
  button,
  caption,
  card,
  characterCount,
  checkboxes,
  code,
  contentsList,
  dateInput,
  details,
  list,
  errorMessage,
  errorSummary,
  fieldset,
  fileUpload,
  footer,
  header,
  heading,
  hero,
  hint,
  image,
  input,
  insetText,
  label,
  legend,
  notificationBanner,
  pagination,
  panel,
  passwordInput,
  radios,
  scroll,
  searchInput,
  select,
  skipLink,
  summaryList,
  table,
  tabs,
  tag,
  taskList,
  textarea,
  warningCallout,
} = Object.fromEntries(Object.keys(folders).map((name) => [name, component(name as Name)])) as {
  [N in Name]: Component<N>
}
