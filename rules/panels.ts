import type { Category } from './categories.ts'

/** The fewest who score, one of them at least a chief executive or accountable officer: "a panel of 3 senior NHS leaders, including a Chief Executive". */
export const fewestAssessors = 3

/** What somebody on a panel does; each is a role held for the panel. The chair scores too. */
export const panelParts = {
  chair: 'Chair, or who stands in for the chair: scores too',
  assessor: 'Assessor',
  'inclusion-adviser': 'Inclusion adviser, who signs off',
} as const satisfies Category

export type PanelPart = keyof typeof panelParts

/** Which seat an assessor has in their own organisation. */
export const standings = {
  'chief-executive': 'Chief executive or accountable officer',
  'executive-director': 'Executive director',
  chair: 'Chair or non-executive director',
  senior: 'Another senior leader',
} as const satisfies Category

/** On which days of the week somebody can assess. */
export const weekdays = {
  '1': 'Monday',
  '2': 'Tuesday',
  '3': 'Wednesday',
  '4': 'Thursday',
  '5': 'Friday',
} as const satisfies Category

/** Somebody on a panel; `standing` is null until they have stated it. */
export interface Seat {
  part: PanelPart
  standing: string | null
}

/** Chair and assessors score. */
export const scores = ({ part }: Pick<Seat, 'part'>) => part !== 'inclusion-adviser'

/** What a panel still lacks before it can be convened, a sentence each; none where it is complete. */
export function lacking(seats: readonly Seat[]): string[] {
  const has = (part: PanelPart) => seats.some((seat) => seat.part === part)
  return [
    ...lackingToScore(seats),
    ...(has('chair') ? [] : ['A chair']),
    ...(has('inclusion-adviser') ? [] : ['An inclusion adviser']),
  ]
}

/**
 * What is lacking among those who score a candidate: three at least, one of them a chief executive or accountable officer.
 * @param seats those without a conflict who were not excused; advisers among them do not count
 */
export function lackingToScore(seats: readonly Seat[]): string[] {
  const scoring = seats.filter(scores)
  const few = fewestAssessors - scoring.length
  const chief = scoring.some(({ standing }) => standing === 'chief-executive')
  return [
    ...(few > 0 ? [`${few === 1 ? 'One more assessor' : `${few} more assessors`}, so that three score`] : []),
    ...(chief ? [] : ['A chief executive or accountable officer among those who score']),
  ]
}

/** Why somebody may not be there at a moment by what they stated, in words; null where nothing speaks against it. */
export function unavailable(
  stated: { weekdays: readonly string[]; available_from: string | null; available_until: string | null },
  day: string,
): string | null {
  const weekday = String(new Date(`${day}T12:00:00Z`).getUTCDay())
  if (stated.available_from && day < stated.available_from) return 'not available yet on that day'
  if (stated.available_until && day > stated.available_until) return 'no longer available on that day'
  if (stated.weekdays.length > 0 && !stated.weekdays.includes(weekday)) return 'not available on that day of the week'
  return null
}
