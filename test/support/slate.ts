import { slateWith } from '../../features/introductions/slate.ts'
import { dayInLondon } from '../../rules/days.ts'
import { addWorkingDays } from '../../rules/working-days.ts'
import { typedOn } from './typed.ts'
import type { Fields } from './visitor.ts'

/** The slate of a vacancy with these members on it. */
export const slateAt = (vacancy: string, ...members: string[]) => slateWith(vacancy, members)

/** What is typed on it: a reason for each, and by when they are to answer. */
export const typedSlate = (...members: string[]): Fields => ({
  ...Object.fromEntries(members.map((id) => [`reason-${id}`, 'Has led finance through a merger.'])),
  ...typedOn('by', addWorkingDays(dayInLondon(), 10)),
})
