import { paths } from '../../../paths.ts'
import type { postsFor } from '../../matching/posts-that-fit.ts'

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

const pause = { href: paths.availability, text: 'Change your pause' }

/**
 * How many posts each rule keeps from a member, the most first, and which; of those that are only expected, no more than that
 * they are among them.
 * @param paused whether they are paused, which may be why they could not begin
 */
export function whyNot(others: Others, paused: boolean) {
  const reasons = Object.entries(whys).map(([rule, why]) => {
    const kept = others.flatMap(({ vacancy, missed }) =>
      missed.filter((one) => one.rule === rule).map(({ because }) => ({ vacancy, because })),
    )
    return {
      ...why,
      ...(paused && rule === 'availability' ? { change: pause } : {}),
      posts: kept.length,
      open: kept
        .filter(({ vacancy }) => vacancy.state === 'open')
        .map(({ vacancy: it, because }) => `${it.title}, ${it.organisation_name}: ${because}`),
    }
  })
  return {
    posts: others.length,
    reasons: reasons.filter(({ posts }) => posts > 0).toSorted((one, other) => other.posts - one.posts),
  }
}

type Others = Awaited<ReturnType<typeof postsFor>>['others']

export type WhyNot = ReturnType<typeof whyNot>
