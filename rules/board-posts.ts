import { keysOf, roleFamilies, type Category, type RoleFamily } from './categories.ts'
import type { State } from './lifecycle.ts'
import { addDays, addMonths } from './working-days.ts'

/** How a board post stands; those that need most attention come first. */
export const standings = {
  vacant: { label: 'Vacant', tag: 'red' },
  interim: { label: 'Interim', tag: 'yellow' },
  filled: { label: 'Filled', tag: 'green' },
} as const satisfies Record<string, State>

export type Standing = keyof typeof standings

export const standingNames = Object.keys(standings) as Standing[]

/** How many posts a register may hold: far more than any board has. */
export const mostPosts = 60

/** A post as far as it matters here. Days are `yyyy-mm-dd`. */
interface Post {
  standing: string
  since: string | null
  term_ends_on: string | null
}

/** What is wrong with a post, by field; null where nothing is. */
export function wrongPost({ standing, since, term_ends_on }: Post): { term: string } | null {
  if (!term_ends_on) return null
  if (standing === 'vacant') return { term: 'Nobody holds a vacant post, so it has no term. Leave this empty.' }
  return since && term_ends_on <= since
    ? { term: 'The end of the term must be after the day from which it counts' }
    : null
}

/** Whether the term ends within 12 months, or has ended. */
export const endsSoon = ({ term_ends_on }: Pick<Post, 'term_ends_on'>, today: string) =>
  term_ends_on !== null && term_ends_on <= addMonths(today, 12)

/** What a post lets expect of itself: why it becomes vacant, and the first day after; null where nothing is known. */
export const foreseen = ({ term_ends_on }: Pick<Post, 'term_ends_on'>) =>
  term_ends_on === null ? null : { reason: 'fixed-term-end' as const, starts: addDays(term_ends_on, 1) }

/** Vacant and interim posts first, then those whose term ends soon, the others in the order in which boards name them. */
export const inAttention = <P extends Post & { role_family: string }>(posts: readonly P[], today: string): P[] => {
  const rank = (post: P) => {
    const standing = standingNames.indexOf(post.standing as Standing)
    return post.standing === 'filled' && endsSoon(post, today) ? standing - 0.5 : standing
  }
  return posts.toSorted((a, b) => rank(a) - rank(b) || place(a) - place(b))
}

const place = ({ role_family }: { role_family: string }) => keysOf(roleFamilies).indexOf(role_family as RoleFamily)

/** The posts of an executive board that most trusts and boards of integrated care have, each by its role. */
const usualBoards = {
  trust: {
    'chief-executive': 'Chief executive',
    'deputy-chief-executive': 'Deputy chief executive',
    finance: 'Chief finance officer',
    nursing: 'Chief nurse',
    medical: 'Medical director',
    operations: 'Chief operating officer',
    people: 'Chief people officer',
    strategy: 'Director of strategy',
    digital: 'Chief digital and information officer',
    governance: 'Director of corporate governance',
    estates: 'Director of estates and facilities',
    communications: 'Director of communications',
  },
  icb: {
    'chief-executive': 'Chief executive',
    finance: 'Chief finance officer',
    nursing: 'Chief nursing officer',
    medical: 'Chief medical officer',
    commissioning: 'Chief commissioning officer',
    operations: 'Chief delivery officer',
    people: 'Chief people officer',
    strategy: 'Director of strategy and transformation',
    digital: 'Chief digital and information officer',
    governance: 'Director of corporate governance',
    'public-health': 'Director of population health',
  },
} as const satisfies Record<string, Partial<Record<RoleFamily, string>>>

/** The usual board of an organisation of this kind, without the roles that its register has already. */
export function usualBoard(kind: string, taken: readonly string[]): Category {
  const all: Category = kind === 'icb' ? usualBoards.icb : usualBoards.trust
  return Object.fromEntries(Object.entries(all).filter(([role]) => !taken.includes(role)))
}
