import { expect, test } from 'vitest'
import { choice, choices, date, email, optionalDate, organisation, text, tick, words } from '../platform/fields.ts'
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
