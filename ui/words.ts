import { labelOf, type Category } from '../rules/categories.ts'
import { writtenDay } from '../rules/days.ts'
import { events, sentence } from '../rules/events.ts'
import { moves } from '../rules/lifecycles.ts'

const london = { timeZone: 'Europe/London' } as const
const time = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true, ...london })
const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const number = new Intl.NumberFormat('en-GB')

/** A day as people read it: "27 March 2027". Takes `yyyy-mm-dd` or a moment. */
export const day = writtenDay

/** A time of day: "3:05pm". */
export const clock = (at: Date) => time.format(at).replace(/\s/g, '')

/** A moment: "27 March 2027 at 3:05pm". */
export const moment = (at: Date) => `${day(at)} at ${clock(at)}`

/** "a, b and c". */
export const listed = (items: readonly string[]) => conjunction.format(items)

/** What people read for several keys of a category: "Finance, Nursing". */
export const labelsOf = (category: Category, keys: readonly string[]) =>
  keys.map((key) => labelOf(category, key)).join(', ')

/** "1 member", "2 members". */
export const counted = (n: number, noun: string, plural = `${noun}s`) =>
  `${number.format(n)} ${n === 1 ? noun : plural}`

/** What a page says when it is shown after a move, or a change of roles, of one's account or of holds; null where the name is none. */
export function doneSentence(name: string | null): string | null {
  if (!name || !(Object.hasOwn(moves, name) || (Object.hasOwn(events, name) && changed.test(name)))) return null
  return `${sentence(name, 'You').replace(/ “”|: $/, '')}.`
}

const changed =
  /^(role|account|address|session|reminder|hold|adjustment|data-sharing|tie-break|board-post|search-use)\.|^(sign-in\.end|vacancy\.(edit|ask|answer|freshen)|introduction\.check|membership\.(confirm|change-post|ask|refuse|answer|review))$/
