import { expect, test } from 'vitest'
import { isMet, scoredItems, standardInstruments } from './instruments.ts'
import { currentFrameworks, itemsOf } from './success-profile.ts'

const [profile] = currentFrameworks

test('the standard names items that the Success Profile has, each once among few', () => {
  const known = itemsOf(profile!).map(({ key }) => key)
  const named = standardInstruments.flatMap(({ items }) => items)
  for (const item of named) expect(known).toContain(item)
  expect(new Set(named).size).toBe(named.length)
  expect(named.length).toBeLessThanOrEqual(12)
})

test('an item is scored once, in the order of the profile, with all that tells of it', () => {
  const scored = scoredItems(profile!, [
    { instrument: 'interview', items: ['speaks-up', 'resilient'] },
    { instrument: 'simulation', items: ['speaks-up', 'no-such-item'] },
  ])
  expect(scored.map(({ key, by }) => [key, by])).toEqual([
    ['speaks-up', ['interview', 'simulation']],
    ['resilient', ['interview']],
  ])
})

test('candidate and panel meet for an interview, and not for what is only read', () => {
  expect(isMet(standardInstruments)).toBe(true)
  expect(isMet(standardInstruments.filter(({ instrument }) => instrument === 'application'))).toBe(false)
  expect(isMet([{ instrument: 'reference', items: ['speaks-up'] }])).toBe(false)
})
