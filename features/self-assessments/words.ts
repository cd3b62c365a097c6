import type { Line, Preparation, Report } from '../../rules/self-assessment.ts'
import { frameworkOf } from '../../rules/success-profile.ts'

/** Said wherever answers are given or read. */
export const nobodyStrongAtEverything =
  'Nobody is expected to be strong at everything. Nothing here is added up, and nobody is chosen for a post by it.'

/** How far one has come, and nothing about how one answered: "5 of 9 questions answered". */
export const progressOf = (lines: readonly Line[]) =>
  `${lines.filter(({ answer }) => answer !== null).length} of ${lines.length} questions answered`

/** A stored framework by its title; by its key where it is known no longer. */
export const titleOf = (key: string) => frameworkOf(key)?.title ?? key

/** What to do about the items of each kind, before the conversation. */
export const preparing: Record<Preparation['about'], string> = {
  example: 'Find an example of each strength that has none yet: what happened, what was done, and what changed.',
  develop: 'Ask what would let these be done or shown more often, and who could help.',
  chance: 'Ask where there could be a chance for these, by a project or a secondment.',
}

/** Whether there is anything to report yet. */
export const hasAnswers = ({ unanswered, dimensions }: Report) =>
  unanswered.length < dimensions.flatMap(({ lines }) => lines).length
