import { slateWith } from '../../features/introductions/slate.ts'
import type { Fields } from './visitor.ts'

/** The slate of a vacancy with these members on it. */
export const slateAt = (vacancy: string, ...members: string[]) => slateWith(vacancy, members)

/** What is typed on it: a reason for each. */
export const typedSlate = (...members: string[]): Fields =>
  Object.fromEntries(members.map((id) => [`reason-${id}`, 'Has led finance through a merger.']))
