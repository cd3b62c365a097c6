import type { Category } from './categories.ts'
import type { Framework, Item } from './frameworks/framework.ts'
import { itemsOf } from './success-profile.ts'

/** By what a panel may come to know a candidate: a round chooses among them. None of them is a test with a pass mark. */
export const instruments = {
  application: 'Reading the application',
  interview: 'Interview',
  presentation: 'Presentation',
  simulation: 'Simulation',
  reference: 'Reference',
} as const satisfies Category

export type Instrument = keyof typeof instruments

/** Those for which candidate and panel meet, so that a time has to be chosen. */
export const meetings: readonly Instrument[] = ['interview', 'presentation', 'simulation']

/** An instrument that a round has chosen, and the keys of the items on which it gives evidence. */
export interface Chosen {
  instrument: string
  items: readonly string[]
}

/**
 * What a round uses unless its board chooses otherwise. It covers what panels were told to look for: large change led,
 * understanding of what a board answers for, compassionate and inclusive leadership; the choice of items is our own.
 */
export const standardInstruments: readonly Chosen[] = [
  {
    instrument: 'application',
    items: [
      'driving-change-and-delivering-tangible-results',
      'cross-boundary-working',
      'managed-budgets',
      'building-a-more-inclusive-and-compassionate-culture',
      'understanding-of-the-role',
    ],
  },
  {
    instrument: 'interview',
    items: [
      'engages-and-aligns-others',
      'speaks-up',
      'brings-compassion-and-humility',
      'takes-a-system-perspective',
      'builds-a-culture-of-inclusion',
      'purpose-beyond-self',
    ],
  },
]

/** An item to be scored, with the instruments that give evidence on it. */
export interface ScoredItem extends Item {
  by: Instrument[]
}

/** The items that assessors score, in the framework's order; each once, however many instruments tell of it. */
export const scoredItems = (framework: Framework, chosen: readonly Chosen[]): ScoredItem[] =>
  itemsOf(framework).flatMap((item) => {
    const by = chosen.filter(({ items }) => items.includes(item.key)).map(({ instrument }) => instrument as Instrument)
    return by.length > 0 ? [{ ...item, by }] : []
  })

/** Whether candidate and panel meet, by what a round has chosen. */
export const isMet = (chosen: readonly Chosen[]) =>
  chosen.some(({ instrument }) => meetings.includes(instrument as Instrument))
