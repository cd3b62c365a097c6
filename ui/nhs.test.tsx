import { readFileSync } from 'node:fs'
import { raw } from 'hono/html'
import { describe, expect, test } from 'vitest'
import { generate, generatedFile, officialComponents } from './generate-nhs-components.ts'
import * as nhs from './nhs.ts'

const components = officialComponents()

describe.each(components)('$folder', ({ macro, examples }) => {
  test(`looks exactly like its ${examples.length} official examples`, () => {
    for (const { name, context, callBlock, html } of examples)
      expect(`${call(macro, markedUp(context), callBlock)}`.trim(), name).toBe(html.trim())
  })

  test('escapes hostile text in every option that takes text', () => {
    for (const { name, context, callBlock } of examples)
      expect(`${call(macro, markedUp(context, hostile), callBlock)}`, name).not.toMatch(/<hostile|"' onclick/)
  })
})

test('every official example is tried', () => {
  expect(components.flatMap(({ examples }) => examples).length).toBeGreaterThanOrEqual(983)
})

test('the options are those of the installed nhsuk-frontend: else run `node ui/generate-nhs-components.ts`', () => {
  expect(readFileSync(generatedFile, 'utf8')).toBe(generate())
})

test('a component stands in a page beside JSX, and JSX inside a component', () => {
  const person = `Aoife O'Brien <aoife>`
  const page = <main>{nhs.insetText({ html: <p>For {person}</p> })}</main>
  expect(page.toString()).toMatch(/^<main><div class="nhsuk-inset-text">/)
  expect(page.toString()).toContain('<p>For Aoife O&#39;Brien &lt;aoife&gt;</p>')
})

test('a component may wrap content', () => {
  const group = nhs.fieldset({ legend: { text: 'What is your address?' } }, <div>{nhs.input({ label: 'Town' })}</div>)
  expect(`${group}`).toMatch(/<legend[^]*What is your address\?[^]*<div><div class="nhsuk-form-group">[^]*Town/)
})

test('an option left undefined is an option not given', () => {
  expect(`${nhs.tag({ text: 'Draft', id: undefined, attributes: { title: undefined } })}`).toBe(
    `${nhs.tag({ text: 'Draft' })}`,
  )
})

test('a mistake does not compile, and unescaped text is refused at the latest when drawn', () => {
  // @ts-expect-error a misspelt option
  nhs.button({ txet: 'Save' })
  // @ts-expect-error a misspelt option of an option
  nhs.radios({ name: 'band', items: [{ text: 'Now', vlaue: 'now' }] })
  // @ts-expect-error a required option is missing
  nhs.radios({ items: [] })
  // @ts-expect-error a string of attributes would not be escaped
  nhs.tag({ text: 'Draft', attributes: ' onclick="steal()"' })
  // @ts-expect-error a plain string is not markup
  expect(() => nhs.insetText({ html: '<b>typed by a person</b>' })).toThrow('never plain text')
  // @ts-expect-error a plain string is not markup
  expect(() => nhs.card({}, '<b>typed by a person</b>')).toThrow('never plain text')
  expect(() => nhs.insetText({ html: Promise.resolve(raw('<p>later</p>')) })).toThrow('awaited')
})

const hostile = `<hostile "' onclick=steal()>`

const call = (macro: string, options: unknown, callBlock: string | undefined) =>
  (nhs as unknown as Record<string, Function>)[macro]!(options, callBlock && raw(callBlock.trim()))

function markedUp(value: unknown, text?: string, name = ''): unknown {
  if (typeof value === 'string') return /html$/i.test(name) ? raw(value) : (text ?? value)
  if (Array.isArray(value)) return value.map((item) => markedUp(item, text, name))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, option]) => [key, markedUp(option, text, key)]))
}
