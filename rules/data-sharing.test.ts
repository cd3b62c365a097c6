import { expect, test } from 'vitest'
import { agreements, currentAgreement } from './data-sharing.ts'
import { isDay } from './days.ts'

test('versions are numbered without a gap and in the order of their days; the last is the one to accept', () => {
  expect(agreements.map(({ version }) => version)).toEqual(agreements.map((_, index) => index + 1))
  const days = agreements.map(({ from }) => from)
  expect(days).toEqual(days.toSorted())
  expect(days.every(isDay)).toBe(true)
  expect(currentAgreement).toBe(agreements.at(-1))
})

test('every version says what it is for, who may see it and how long it is kept', () => {
  for (const { points } of agreements) {
    const headings = points.map(({ heading }) => heading)
    for (const needed of ['What it is for', 'Who may see it', 'What you do not do', 'How long you keep it'])
      expect(headings).toContain(needed)
    for (const { words } of points) expect(words.split(' ').length).toBeLessThan(80)
  }
})
