import { paths } from '../../../paths.ts'

interface Why {
  says: string
  /** Where the member can change it. */
  change?: { href: (id: string) => string; text: string }
}

/** Why a post of a member's roles and regions does not fit them, in the words they read. */
const whys: Record<string, Why> = {
  pool: { says: 'Begins after your membership ends' },
  readiness: { says: 'Needs somebody who is ready sooner' },
  contract: {
    says: 'Is held on other terms',
    change: { href: paths.memberRoles, text: 'Change the terms you look for' },
  },
  availability: {
    says: 'Begins before you could',
    change: { href: paths.memberRoles, text: 'Change from when you are available' },
  },
  registration: {
    says: 'Asks for a registration that you do not hold',
    change: { href: paths.memberRegistration, text: 'Change your registration' },
  },
  'board-experience': { says: 'Asks for a seat on a board before' },
}

/**
 * How many posts each rule keeps from a member, the most first.
 * @param missed of each post the rules that are missed
 */
export function whyNot(missed: readonly (readonly string[])[]) {
  const reasons = Object.entries(whys).map(([rule, why]) => ({
    ...why,
    posts: missed.filter((rules) => rules.includes(rule)).length,
  }))
  return {
    posts: missed.length,
    reasons: reasons.filter(({ posts }) => posts > 0).toSorted((one, other) => other.posts - one.posts),
  }
}

export type WhyNot = ReturnType<typeof whyNot>
