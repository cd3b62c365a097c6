import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  dictionary,
  jsonValue,
  oneof,
  string,
  uint8Array,
} from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flat, read } from '../../../test/support/adverts.ts'

describe('nothing that a file holds makes the reader fail', () => {
  const hostile = oneof(
    string({ unit: 'binary' }),
    constantFrom(
      '',
      null,
      {},
      [],
      [[]],
      { name: { name: {} } },
      1e308,
      -0,
      true,
      '&#x;',
      '<'.repeat(5_000),
      '2020-13-45',
    ),
    jsonValue(),
  )
  const keys = constantFrom(
    ...Object.keys(flat),
    'identifier',
    'baseSalary',
    'jobLocation',
    '@type',
    '__proto__',
    'constructor',
  )

  test('JSON Lines of anything', async () => {
    await assert(
      asyncProperty(array(dictionary(keys, hostile), { maxLength: 5 }), async (rows) => {
        const { adverts, rejected } = await read(rows.map((row) => JSON.stringify(row)).join('\n') || '{}')
        for (const { id, title, employer, pay } of adverts) {
          for (const text of [id, title, employer]) expect(text).toMatch(/^[^\p{Cc}\p{Cs}]{1,200}$/u)
          expect(pay.from === null || (pay.from >= 10_000 && pay.from <= (pay.to ?? 0))).toBe(true)
        }
        for (const { line, why } of rejected) expect([line > 0, why.length < 200]).toEqual([true, true])
      }),
    )
  })

  test('bytes', async () => {
    await assert(
      asyncProperty(uint8Array({ maxLength: 500 }), async (bytes) => {
        const { adverts, rejected } = await read(bytes)
        expect(adverts.length + rejected.length).toBeGreaterThan(0)
      }),
    )
  })
})
