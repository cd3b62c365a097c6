import { executiveDirector1 } from './executive-director-1.ts'
import type { Framework, ItemKey } from './framework.ts'
import { leadershipCompetency1 } from './leadership-competency-1.ts'

interface Crosswalk {
  from: string
  to: string
  items: Record<string, readonly string[]>
}

/** Traits, drivers and most experiences have no counterpart among the six domains. */
const successProfileToLeadership = {
  'drives-for-better-outcomes': ['high-quality-and-sustainable-outcomes'],
  'engages-and-aligns-others': ['trusted-relationship-with-partners-and-communities'],
  'speaks-up': ['governance-and-assurance'],
  'brings-compassion-and-humility': ['compassionate-just-and-positive-culture'],
  'brings-a-learning-mindset': ['compassionate-just-and-positive-culture'],
  'takes-a-system-perspective': [
    'strategy-and-long-term-transformation',
    'trusted-relationship-with-partners-and-communities',
  ],
  'finds-new-solutions': [
    'strategy-and-long-term-transformation',
    'trusted-relationship-with-partners-and-communities',
  ],
  'develops-people': ['compassionate-just-and-positive-culture'],
  'builds-a-culture-of-inclusion': ['equality-and-inclusion'],
  'engaging-external-stakeholders': ['trusted-relationship-with-partners-and-communities'],
  'managed-budgets': ['governance-and-assurance'],
  'managing-poor-performance': ['governance-and-assurance'],
} satisfies Partial<Record<ItemKey<typeof executiveDirector1>, readonly ItemKey<typeof leadershipCompetency1>[]>>

const crosswalks: readonly Crosswalk[] = [
  { from: executiveDirector1.name, to: leadershipCompetency1.name, items: successProfileToLeadership },
]

/**
 * What an item is called in another framework, or in another version of its own.
 * @returns keys of items of `to`, often several, none where there is no counterpart
 */
export function inFramework(from: Framework, itemKey: string, to: Framework): string[] {
  if (!holds(from, itemKey)) return []
  return counterparts(from.name, itemKey, to.name).filter((key) => holds(to, key))
}

/** The one item of `to` that means the same, and only the same, as the item of `from`; null where there is none. */
export function sameItem(from: Framework, itemKey: string, to: Framework): string | null {
  const [only, ...more] = inFramework(from, itemKey, to)
  if (only === undefined || more.length > 0) return null
  return inFramework(to, only, from).length === 1 ? only : null
}

function counterparts(from: string, itemKey: string, to: string): readonly string[] {
  if (from === to) return [itemKey]
  return crosswalks.flatMap((walk) => {
    if (walk.from === from && walk.to === to) return Object.hasOwn(walk.items, itemKey) ? walk.items[itemKey]! : []
    if (walk.from === to && walk.to === from) return leadingTo(walk, itemKey)
    return []
  })
}

const leadingTo = ({ items }: Crosswalk, itemKey: string) =>
  Object.keys(items).filter((key) => items[key]!.includes(itemKey))

const holds = ({ dimensions }: Framework, itemKey: string) =>
  dimensions.some(({ items }) => items.some(({ key }) => key === itemKey))
