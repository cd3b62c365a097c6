import { expect, test } from 'vitest'
import { inTurn } from './in-turn.ts'

test('what fails does not keep the rest from being done, and is told at the end', async () => {
  const done: string[] = []
  const steps = [
    async () => void done.push('first'),
    () => Promise.reject(new Error('the second fails')),
    async () => void done.push('third'),
  ]
  await expect(inTurn(steps)).rejects.toThrow('the second fails')
  expect(done).toEqual(['first', 'third'])
})
