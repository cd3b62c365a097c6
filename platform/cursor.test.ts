import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { momentIn, pageOf, placeIn, placeText, rowIn } from './cursor.ts'

const id = '8f14e45f-ceea-467f-a8f1-1b2c3d4e5f60'

test('a place is read back as it was written, whatever the name in it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (key) => {
      expect(placeIn(placeText(key, id))).toEqual({ key, id })
      expect(rowIn(placeText(key, id))).toEqual({ key, id })
    }),
  )
  const at = new Date('2026-11-23T10:00:00.123Z')
  expect(momentIn(placeText(at, id))).toEqual({ key: at, id })
})

test.each(['', '~', 'x', `2026-11-23${id}`, `${'x'.repeat(400)}~${id}`])('“%s” is no row’s place', (text) => {
  expect(rowIn(text)).toBeUndefined()
  expect(momentIn(text)).toBeUndefined()
})

test.each([`garbage~${id}`, `~${id}`, `+275760-09-13T00:00:00Z~${id}`, `-000001-01-01T00:00:00Z~${id}`])(
  '“%s” is no moment’s place',
  (text) => expect(momentIn(text)).toBeUndefined(),
)

test('nothing is no place', () =>
  expect([placeIn(null), rowIn(null), momentIn(null)]).toEqual([undefined, undefined, undefined]))

test('a page ends where the next begins; the last page leads nowhere', () => {
  expect(pageOf(['a', 'b', 'c'], 2, (row) => row)).toEqual({ rows: ['a', 'b'], next: 'b' })
  expect(pageOf(['a', 'b'], 2, (row) => row)).toEqual({ rows: ['a', 'b'], next: null })
  expect(pageOf([], 2, String)).toEqual({ rows: [], next: null })
})
