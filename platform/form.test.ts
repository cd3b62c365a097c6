import { expect, test } from 'vitest'
import { choice, choices, date, email, optionalNumber, organisation, text, tick, wordCount, words } from './fields.ts'
import { form, parseForm, typedDay, type Errors } from './form.ts'

const hats = { red: 'Red', blue: 'Blue' }
const order = form({
  name: text({ label: 'Name', missing: 'Enter your name', maxLength: 10 }),
  note: words({ label: 'Note', maxWords: 3 }),
  address: email({ label: 'Address', missing: 'Enter your address' }),
  hat: choice({ label: 'Hat', options: hats, missing: 'Choose a hat' }),
  others: choices({ label: 'Others', options: hats }),
  number: optionalNumber({ label: 'How many?', from: 1, to: 9 }),
  day: date({ label: 'Day', missing: 'Enter the day' }),
  shop: organisation({ label: 'Shop', missing: 'Enter the shop' }),
  agreed: tick({ label: 'Agreed', missing: 'Agree to go on' }),
})

const texts = { name: ' Asha ', note: 'one two', address: 'Asha@Example.org', hat: 'red', number: '', shop: 'RX1' }
const day = { 'day-day': '7', 'day-month': '3', 'day-year': '2027' }
const others = ['red', 'blue', 'red'].map((hat) => ['others', hat] as const)
const right = [...Object.entries({ ...texts, ...day, agreed: 'yes' }), ...others]

function sent(pairs: readonly (readonly [string, string | Blob])[]) {
  const body = new FormData()
  for (const [name, value] of pairs) body.append(name, value as string)
  return parseForm(order, body)
}
const but = (...changed: [string, string | Blob][]) =>
  sent([...right.filter(([name]) => !changed.some(([other]) => other === name)), ...changed])

test('what is right becomes values', () => {
  expect(sent(right)).toMatchObject({
    errors: {},
    values: {
      name: 'Asha',
      note: 'one two',
      address: 'asha@example.org',
      hat: 'red',
      others: ['red', 'blue'],
      number: null,
      day: '2027-03-07',
      shop: 'RX1',
      agreed: true,
    },
  })
})

test('all that is missing is told at once, and nothing is a value', () => {
  const { errors, values, typed } = sent([])
  expect(values).toBeNull()
  expect(errors).toEqual({
    name: 'Enter your name',
    address: 'Enter your address',
    hat: 'Choose a hat',
    day: 'Enter the day',
    shop: 'Enter the shop',
    agreed: 'Agree to go on',
  })
  expect(typed).toMatchObject({ name: '', others: [], day: ['', '', ''] })
})

test.each<[string, [string, string | Blob], string, string]>([
  ['a long line', ['name', 'a'.repeat(11)], 'name', 'Name must be 10 characters or fewer'],
  ['many words', ['note', 'a b c d'], 'note', 'Note must be 3 words or fewer. You used 4.'],
  [
    'no address',
    ['address', 'asha'],
    'address',
    'Enter an email address in the correct format, like name@example.nhs.uk',
  ],
  ['another hat', ['hat', 'green'], 'hat', 'Choose a hat'],
  ['an object’s own hat', ['hat', '__proto__'], 'hat', 'Choose a hat'],
  ['other hats', ['others', 'toString'], 'others', 'Others: choose from the list'],
  ['no number', ['number', '1e3'], 'number', 'Enter a whole number'],
  ['a number too large', ['number', '10'], 'number', 'Enter a number from 1 to 9'],
  ['no such day', ['day-day', '31x'], 'day', 'Day must be a real date, like 27 3 2027'],
  ['another tick', ['agreed', 'no'], 'agreed', 'Agree to go on'],
  ['a file', ['name', new Blob(['x'])], 'name', 'Enter your name'],
])('%s is told beside its field', (_, change, field, words_) => expect(but(change).errors).toEqual({ [field]: words_ }))

test('text comes as people’s machines send it, and is kept in one way', () => {
  const { typed, values } = but(['note', 'one\r\ntwo\0 \uD800'])
  expect(typed['note']).toBe('one\ntwo \uFFFD')
  expect(values?.note).toBe('one\ntwo \uFFFD')
})

test('of a field sent twice the first counts; a suggestion that was chosen counts before what was typed', () => {
  const body = new FormData()
  for (const value of ['Asha', 'Ben']) body.append('name', value)
  expect(parseForm(form({ name: order.fields.name }), body).values).toEqual({ name: 'Asha' })
  expect(but(['shop', 'some'], ['shop-suggested', 'RX2']).values?.shop).toBe('RX2')
})

test('words are runs between white space', () => {
  expect(['', ' ', 'one', ' one  two\nthree '].map(wordCount)).toEqual([0, 0, 1, 3])
})

test('a stored day is typed as three numbers', () => {
  expect(typedDay('2027-03-07')).toEqual(['7', '3', '2027'])
  expect(typedDay(null)).toEqual([])
})

test('what is wrong between fields is told with what is wrong in others, and never instead of it', () => {
  const trip = form(
    {
      name: text({ label: 'Name', missing: 'Enter your name' }),
      from: optionalNumber({ label: 'From', from: 1, to: 9 }),
      to: optionalNumber({ label: 'To', from: 1, to: 9 }),
    },
    ({ from, to }): Errors => (from && to && to < from ? { to: 'Go on, not back' } : {}),
  )
  const sentTrip = (typed: Record<string, string>) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(typed)) body.append(name, value)
    return parseForm(trip, body)
  }
  expect(sentTrip({ from: '5', to: '3' })).toMatchObject({
    errors: { name: 'Enter your name', to: 'Go on, not back' },
    values: null,
  })
  expect(sentTrip({ name: 'Asha', from: '5', to: '30' }).errors).toEqual({ to: 'Enter a number from 1 to 9' })
  expect(sentTrip({ name: 'Asha', from: '3', to: '5' }).values).toEqual({ name: 'Asha', from: 3, to: 5 })
})
