import type { Category, Pathway } from './categories.ts'
import { lengthOf } from './clocks.ts'

/** A statement that a round asks for. */
export interface Question {
  slug: string
  label: string
  /** The label to somebody else than the candidate, where it speaks to them. */
  ofThem?: string
  hint?: string
  maxWords: number
}

/** What a round asks unless its board says otherwise: what panels were told to look for, and the wish to step up. */
export const standardQuestions: readonly Question[] = [
  {
    slug: 'transformation',
    label: 'A large change you led',
    ofThem: 'A large change they led',
    hint: 'What it was for, what you did, what became better for patients or staff',
    maxWords: 250,
  },
  {
    slug: 'governance',
    label: 'Your understanding of board governance',
    ofThem: 'Their understanding of board governance',
    maxWords: 250,
  },
  {
    slug: 'inclusion',
    label: 'Compassionate and inclusive leadership',
    hint: 'What changed for whom, and how you know',
    maxWords: 250,
  },
  { slug: 'motivation', label: 'Why a board-level post, and why now', maxWords: 250 },
]

const everyPathway = [
  'You have led a large change and can show what became better',
  'You understand how a board governs and what it is accountable for',
  'You lead with compassion, and people are included because of what you do',
]

/** What a round judges by unless its board says otherwise, for each pathway. None of it is a score. */
export const standardCriteria: Record<Pathway, readonly string[]> = {
  existing: [
    'You are an executive director, or sit on the board of an NHS organisation in an executive role',
    'You do well in your present post and look for the next',
    ...everyPathway,
  ],
  aspirant: [
    'You report to an executive director or to a board, and a board-level post is your next step',
    'You will be ready for it within 12 months',
    ...everyPathway,
  ],
  'aspirant-chief-executive': [
    'You are an executive director, or work at that level in another sector',
    'You have held a talent conversation that found you could be a chief executive within 24 months',
    'Your chief executive or chair supports you',
    ...everyPathway,
  ],
}

/** When a round takes applications, and what its team has done with it. Days are `yyyy-mm-dd`. */
export interface RoundDates {
  opens_on: string
  /** The last day; null all year round. */
  closes_on: string | null
  /** A state of the round's lifecycle. */
  state: string
}

export const roundStandings = {
  'not-yet': 'Not open yet',
  open: 'Open',
  closed: 'Closed',
} as const satisfies Category

export type RoundStanding = keyof typeof roundStandings

/**
 * Whether a round takes applications on a day. It does from the first of its days to the end of the last, as they are in
 * London, once published and until its team closes it.
 * @param today `yyyy-mm-dd` in London
 */
export function standingOf({ opens_on, closes_on, state }: RoundDates, today: string): RoundStanding {
  if (state === 'closed' || (closes_on !== null && today > closes_on)) return 'closed'
  return state === 'published' && today >= opens_on ? 'open' : 'not-yet'
}

/** Until when one may apply: "Open until the end of Sunday 31 January 2027" or "Open all year round". */
export const deadlineWords = (closes_on: string | null) =>
  closes_on
    ? `Open until the end of ${weekday.format(new Date(`${closes_on}T12:00:00Z`)).replace(',', '')}`
    : 'Open all year round'

const dayWords = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
const weekday = new Intl.DateTimeFormat('en-GB', { ...dayWords, timeZone: 'Europe/London' })

/** What happens after a round has closed, or after one has applied where it never does: a paragraph each. */
export const whatHappensNext = (closes_on: string | null): readonly string[] => [
  closes_on
    ? 'What you submitted by the end of the last day counts, whatever happens afterwards. A draft can no longer be submitted to this round.'
    : 'There is no deadline: each application is looked at when it comes.',
  `Within ${lengthOf('eligibility')} of your application the talent team checks whether you are eligible. It may ask you for more information, for which you have ${lengthOf('information')}. If you are not eligible, it tells you why, and where else to turn.`,
  'If you are, a panel of senior leaders assesses your application. Where it wants to meet you, you choose a time yourself. You may ask for adjustments; only whoever arranges the assessment sees them.',
  `Within ${lengthOf('assessment')} of being found eligible you have the outcome, and within ${lengthOf('feedback')} of the outcome written feedback, whatever the outcome is. Your application shows who has it, and by when they are to answer.`,
  'A place in the pool is no promise of a post.',
]
