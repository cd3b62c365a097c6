import { expect, test } from 'vitest'
import { attachment } from '../platform/attachment.ts'
import {
  choice,
  choices,
  date,
  email,
  number,
  optionalDate,
  organisation,
  phone,
  text,
  tick,
  words,
} from '../platform/fields.ts'
import { form, parseForm, type Typed } from '../platform/form.ts'
import type { FormState } from '../platform/page.ts'
import { Form } from './form.tsx'

const options = { now: 'Now', later: 'Later' }
const every = form({
  name: text({ label: 'Name', missing: 'Enter a name' }),
  email: email({ label: 'Email', missing: 'Enter an email address' }),
  about: words({ label: 'About', maxWords: 20 }),
  when: choice({ label: 'When', options, missing: 'Choose when' }),
  which: choices({ label: 'Which', options }),
  starts: date({ label: 'First day', missing: 'Enter the first day' }),
  ends: optionalDate({ label: 'Last day' }),
  employer: organisation({ label: 'Employer', missing: 'Enter the employer' }),
  years: number({ label: 'Years', from: 0, to: 60, missing: 'Enter the years' }),
  phone: phone({ label: 'Phone' }),
  sure: tick({ label: 'I am sure' }),
})

const typed: Typed = {
  name: `Aoife "O'Brien" <b>`,
  email: 'aoife@example.org',
  about: 'One\ntwo & three',
  when: 'later',
  which: ['now', 'later'],
  starts: ['7', '3', '2027'],
  ends: ['', '', ''],
  employer: 'Barts',
  years: '12',
  phone: '07700 900 982',
  sure: 'yes',
}

const drawn = (state: Partial<FormState>) =>
  (
    <Form state={{ fields: every.fields, typed: {}, errors: {}, id: 'i', version: 0, ...state }} button="Save" />
  ).toString()

test('a form that is drawn and sent as it stands is read as it was', () => {
  const { typed: read, values } = parseForm(every, sent(String(drawn({ typed }))))
  expect(read).toEqual(typed)
  expect(values).toMatchObject({ starts: '2027-03-07', ends: null, when: 'later', sure: true })
})

const cv = { label: 'Your CV', missing: 'Choose your CV', maxBytes: 1, types: ['pdf'] } as const
const withFile = form({ cv: attachment({ ...cv, hint: 'A PDF.' }), name: every.fields.name }).fields

test('a form with a file is sent in parts, and asks for the file again where something else is wrong', () => {
  expect(String(drawn({}))).not.toContain('enctype')
  const html = String(drawn({ fields: withFile }))
  expect(html).toContain('<form method="post" enctype="multipart/form-data" novalidate')
  expect(html).toMatch(/<input[^>]* name="cv" type="file"[^>]* accept="\.pdf,application\/pdf"/)
  expect(html).not.toContain('choose it again')
  expect(String(drawn({ fields: withFile, errors: { name: 'Enter a name' } }))).toContain('choose it again')
  expect(String(drawn({ fields: withFile, errors: { cv: 'Choose your CV' } }))).not.toContain('choose it again')
})

test('the notice stands before the button, with the way to all of it', () => {
  const html = String(drawn({ notice: { audience: 'candidate', version: 3, summary: 'We keep it for a year.' } }))
  expect(html).toMatch(
    /We keep it for a year\. <a href="\/privacy\/notices\/candidate">Read the whole notice<\/a>[^]*<button/,
  )
  expect(sent(html).get('notice')).toBe('3')
})

test('of two buttons the main one comes first, and the other tells that it was pressed', () => {
  const state = { fields: {}, typed: {}, errors: {}, id: 'i', version: 0 }
  const html = String(<Form state={state} button="Send" secondButton={{ text: 'Save for later', value: 'later' }} />)
  const buttons = [...html.matchAll(/<button([^>]*)>\s*(.*?)\s*<\/button>/g)].map(([, given, says]) => [says, given])
  expect(buttons.map(([says]) => says)).toEqual(['Send', 'Save for later'])
  expect(buttons[0]?.[1]).not.toContain('name=')
  expect(buttons[1]?.[1]).toMatch(/value="later"/)
  expect(buttons[1]?.[1]).toMatch(/name="button"/)
})

/** What a browser would send of the form. */
function sent(html: string): FormData {
  const body = new FormData()
  for (const [input] of html.matchAll(/<input[^>]*>/g)) {
    const [, name = ''] = / name="([^"]*)"/.exec(input) ?? []
    const [, value = ''] = / value="([^"]*)"/.exec(input) ?? []
    if (!/type="(radio|checkbox)"/.test(input) || / checked/.test(input)) body.append(name, unescaped(value))
  }
  for (const [, name = '', value = ''] of html.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>([^]*?)<\/textarea>/g))
    body.append(name, unescaped(value))
  return body
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const unescaped = (html: string) => html.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => named[name] ?? '')
