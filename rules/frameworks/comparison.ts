import { keysOf, type Category } from '../categories.ts'
import { sameItem } from './crosswalk.ts'
import type { Framework } from './framework.ts'
import { answerOf, scale, type Answer, type Answers } from './scale.ts'

/** Answers together with the framework they were given in. */
export interface Given {
  framework: Framework
  answers: Answers
}

/** How two answers to the same item differ. */
export const directions = {
  'more-often': 'More often than last time',
  'less-often': 'Less often than last time',
  'had-a-chance': 'Had a chance since last time',
  'no-chance': 'No chance since last time',
} as const satisfies Category

export type Direction = keyof typeof directions

export interface Change {
  item: string
  label: string
  was: Answer
  wasLabel: string
  now: Answer
  nowLabel: string
  direction: Direction
  /** The label of the item that was answered then, where it was another framework's; else null. */
  wasItem: string | null
}

/** The items answered differently then and now. What means something else in the earlier framework is left out. */
export function changesBetween(then: Given, now: Given): Change[] {
  const items = now.framework.dimensions.flatMap((dimension) => dimension.items)
  return items.flatMap(({ key, label }) => {
    const same = sameItem(now.framework, key, then.framework)
    const was = same === null ? null : answerOf(then.answers, same)
    const is = answerOf(now.answers, key)
    if (same === null || was === null || is === null || was === is) return []
    const answers = { was, wasLabel: scale[was], now: is, nowLabel: scale[is] }
    const wasItem = now.framework.name === then.framework.name ? null : labelIn(then.framework, same)
    return { item: key, label, ...answers, direction: directionOf(was, is), wasItem }
  })
}

function directionOf(was: Answer, now: Answer): Direction {
  if (was === 'no-chance') return 'had-a-chance'
  if (now === 'no-chance') return 'no-chance'
  const mostOftenFirst = keysOf(scale)
  return mostOftenFirst.indexOf(now) < mostOftenFirst.indexOf(was) ? 'more-often' : 'less-often'
}

const labelIn = ({ dimensions }: Framework, itemKey: string) =>
  dimensions.flatMap(({ items }) => items).find(({ key }) => key === itemKey)?.label ?? null
