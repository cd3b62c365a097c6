import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { referenceFrom } from './references.ts'

test('a reference is six letters and digits that are not taken for one another', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 6, maxLength: 9 }), (bytes) => {
      expect(referenceFrom(bytes)).toMatch(/^[ACDEFHJKMNPRTWXY3479]{3}-[ACDEFHJKMNPRTWXY3479]{3}$/)
    }),
  )
  expect(referenceFrom(new Uint8Array([0, 1, 2, 17, 18, 19]))).toBe('ACD-479')
})
