import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../../platform/repository.ts'

const data = process.env['ASPIRE_REAL_DATA'] ?? join(repositoryRoot, '..', 'shared', 'data')
const file = join(data, 'webtest', 'payloads', 'blns.json')

/** Texts that have broken programs, few enough for every field. */
export const hostile = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `' onfocus='alert(1)' autofocus='`,
  `</textarea></title></main><b>out</b>`,
  `&lt;b&gt; &amp; &#39; &nbsp;`,
  '{{7*7}} ${7*7} <%= 7*7 %> #{7*7}',
  `Robert'); drop table person;--`,
  'back\\slash `tick` %s %n \\u0000',
  'Bcc: all@example.org',
  'שלום ﷽ 田中さん 👩🏽‍⚕️ a\u0301\u202Eright-to-left\u200B',
  'lone \uD800 and \uDFFF',
  'NUL\0in it',
]

/** The same, and the Big List of Naughty Strings where it lies beside the repository. */
export const naughty: string[] = existsSync(file)
  ? [...hostile, ...(JSON.parse(readFileSync(file, 'utf8')) as string[])]
  : hostile
if (naughty === hostile) console.warn(`Only ${hostile.length} hostile texts are tried: ${file} is not there.`)

/** As a text comes back: with one kind of line end, without NUL and halves of characters. */
export const kept = (text: string) => text.replaceAll('\r\n', '\n').replaceAll('\0', '').toWellFormed()

/** What a page's markup says, with every way of escaping undone. */
export const unescaped = (html: string) =>
  html.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi, (_, decimal, hexadecimal, name: string) => {
    if (name) return named[name] ?? ''
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(String(hexadecimal), 16))
  })

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Whether a page has the text, whole and only escaped: no tag of it has become one of the page. */
export function isShown(html: string, text: string): boolean {
  const tags = kept(text).match(/<[^/<>][^<>]*>/g) ?? []
  return unescaped(html).includes(kept(text).trim()) && !tags.some((tag) => html.includes(tag) && !ours.has(tag))
}

/** Tags that stand in our own pages just so. */
const ours = new Set(['<br>', '<head>', '<body>'])
