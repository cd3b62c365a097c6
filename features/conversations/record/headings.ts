import { headings, type Heading } from '../../../rules/talent-conversation.ts'
import type { Side } from '../sides.ts'

export interface HeadingAsked {
  label: string
  /** What each of the two is asked; the candidate is not asked what the leader offers. */
  candidate?: string
  partner: string
}

/** What is written down in a conversation: the seven headings by both, and what the leader offers. */
export const allHeadings: Record<string, HeadingAsked> = {
  ...Object.fromEntries(
    Object.entries(headings).map(([key, { label, candidate, leader }]) => [key, { label, candidate, partner: leader }]),
  ),
  opportunities: {
    label: 'Development opportunities offered',
    partner: 'Which projects, secondments, shadowing or acting-up can you offer them, or find for them?',
  },
  contacts: {
    label: 'Contacts offered',
    partner: 'Whom should they meet, and will you introduce them? Leave out private numbers and addresses.',
  },
}

/** The heading as it is asked of this one of the two; null where it is none, or not theirs. */
export function headingFor(name: string, side: Side): { label: string; prompt: string } | null {
  const heading = Object.hasOwn(allHeadings, name) ? allHeadings[name] : undefined
  const prompt = heading?.[side]
  return heading && prompt ? { label: heading.label, prompt } : null
}

/** Those that both write under. */
export const sharedHeadings = Object.keys(headings) as Heading[]

/** Those that the leader alone writes under. */
export const offers = ['opportunities', 'contacts'] as const

/** The next heading after one, for whoever goes through them in order; null after the last. */
export function nextHeading(name: string, side: Side): string | null {
  const order = [...sharedHeadings, ...(side === 'partner' ? offers : [])] as string[]
  return order[order.indexOf(name) + 1] ?? null
}
