import { remembered } from '../platform/remembered.ts'
import { labelOf, type Category } from '../rules/categories.ts'
import { writtenDay } from '../rules/days.ts'
import { events, type EventName } from '../rules/events.ts'
import { moves } from '../rules/lifecycles.ts'

const london = { timeZone: 'Europe/London' } as const
const time = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true, ...london })
const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const number = new Intl.NumberFormat('en-GB')

/** A number as people write it: 12,345. */
export const thousands = (n: number): string => number.format(n)

/** A day as people read it: "27 March 2027". Takes `yyyy-mm-dd` or a moment. */
export const day = (at: string | Date) => (typeof at === 'string' ? dayAsRead(at) : writtenDay(at))

/** A list names the same days again and again, and writing one out takes as long as drawing a row. */
const dayAsRead = remembered(1_000, writtenDay)

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

/** What a page says when it is shown after a move, or another change that somebody made; null where the name is none. */
export function doneSentence(name: string | null): string | null {
  if (!name || !(Object.hasOwn(moves, name) || (Object.hasOwn(events, name) && isChange(name)))) return null
  if (name === 'membership.edit') return 'Your change is saved.'
  return `You ${events[name as EventName].says.replaceAll(/(?: for| by|:)? “?\{\w+\}”?/g, '')}.`
}

const isChange = (name: string) => changedThings.has(name.split('.')[0]!) || changes.has(name)

const changedThings = new Set(
  'role account address session reminder hold adjustment data-sharing tie-break board board-post search-use'.split(' '),
)
const changes = new Set<string>([
  'sign-in.end',
  'introduction.check',
  'opportunity.call',
  'opportunity.edit',
  'placement.plan',
  ...['edit', 'ask', 'answer', 'freshen'].map((verb) => `vacancy.${verb}`),
  ...['edit', 'availability', 'judge', 'extend', 'confirm', 'change-post', 'ask', 'refuse', 'answer', 'review'].map(
    (verb) => `membership.${verb}`,
  ),
  ...['edit', 'remove', 'point'].map((verb) => `wish.${verb}`),
])
