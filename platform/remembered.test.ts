import { expect, test, vi } from 'vitest'
import { remembered } from './remembered.ts'

test('what was found once is not looked for again, until as many others have come', () => {
  const find = vi.fn((text: string) => text.length)
  const length = remembered(2, find)
  expect([length('a'), length('a'), length('bb'), length('a')]).toEqual([1, 1, 2, 1])
  expect(find).toHaveBeenCalledTimes(2)
  expect([length('ccc'), length('bb'), length('a')]).toEqual([3, 2, 1])
  expect(find).toHaveBeenCalledTimes(4)
})
