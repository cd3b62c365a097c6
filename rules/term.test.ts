import { expect, test } from 'vitest'
import { contractTypes, keysOf } from './categories.ts'
import { wrongEnd } from './term.ts'

test('a substantive post has no end', () => {
  expect(wrongEnd('substantive', '2027-04-01', null)).toBeNull()
  expect(wrongEnd('substantive', '2027-04-01', '2028-04-01')).toMatch('has no end')
})

test.each(keysOf(contractTypes).filter((contract) => contract !== 'substantive'))(
  '%s ends after it begins; joint may go on',
  (contract) => {
    expect(wrongEnd(contract, '2027-04-01', '2027-04-02')).toBeNull()
    expect(wrongEnd(contract, '2027-04-01', '2027-04-01')).toMatch('after the beginning')
    const without = wrongEnd(contract, '2027-04-01', null)
    expect(without).toBe(contract === 'joint' ? null : 'Enter when the post ends')
  },
)
