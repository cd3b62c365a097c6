import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAddress } from './email-address.ts'

test.each([
  'name@example.nhs.uk',
  'first.last+boards@trust.nhs.uk',
  "o'neill@example.org",
  'x@1-2.example',
  `${'a'.repeat(64)}@example.org`,
  'name@xn--mnchen-3ya.example',
])('%s is an address', (text) => expect(isAddress(text)).toBe(true))

test.each([
  ['nothing', ''],
  ['no host', 'name'],
  ['no name', '@example.org'],
  ['two signs', 'a@b@example.org'],
  ['a host without a dot', 'name@localhost'],
  ['a number for a host', 'name@127.0.0.1'],
  ['an address literal', 'name@[127.0.0.1]'],
  ['a quoted name', '"name"@example.org'],
  ['a comment', 'name(comment)@example.org'],
  ['a dot first', '.name@example.org'],
  ['two dots', 'na..me@example.org'],
  ['a dot last', 'name.@example.org'],
  ['a hyphen last', 'name@example-.org'],
  ['a space', 'na me@example.org'],
  ['a display name', 'name <name@example.org>'],
  ['two addresses', 'name@example.org,other@example.org'],
  ['a line end', 'name@example.org\n'],
  ['another header', 'name@example.org\r\nbcc: all@example.org'],
  ['a NUL', 'name\0@example.org'],
  ['letters beyond ASCII', 'näme@example.org'],
  ['look-alike letters', 'nаme@example.org'],
  ['too long a name', `${'a'.repeat(65)}@example.org`],
  ['too long a host', `name@${'a.'.repeat(125)}org`],
])('%s is none', (_, text) => expect(isAddress(text)).toBe(false))

test('whatever is accepted has nothing in it that could end a header, a list or a name', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.emailAddress(),
    fc.stringMatching(/^[a-z.@"\r\n<>,;: ]+$/),
  )
  fc.assert(
    fc.property(anything, anything, (a, b) => {
      for (const text of [a, `${a}@${b}`, `${a}${b}`].map((each) => each.toLowerCase()))
        if (isAddress(text)) expect(text).toMatch(/^[^\s"(),:;<>@[\\\]\p{C}]+@[a-z0-9.-]+$/u)
    }),
    { numRuns: 2000 },
  )
})

test('a long text is refused at once, not after trying every way to read it', () => {
  const began = performance.now()
  for (const text of ['a.'.repeat(50_000), `${'a'.repeat(100_000)}@`, `a@${'a-'.repeat(50_000)}`]) isAddress(text)
  expect(performance.now() - began).toBeLessThan(100)
})
