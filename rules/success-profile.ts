import { executiveDirector1 } from './frameworks/executive-director-1.ts'
import { keyOf, type Dimension, type Framework, type Item } from './frameworks/framework.ts'
import { leadershipCompetency1 } from './frameworks/leadership-competency-1.ts'

/** Every version ever published, old ones too: answers stay readable in the version they were given in. */
const published: readonly Framework[] = [executiveDirector1, leadershipCompetency1]

/** The published versions by their key, such as `executive-director/1`. */
export const frameworks: Readonly<Record<string, Framework>> = Object.fromEntries(
  published.map((framework) => [keyOf(framework), framework]),
)

/** The versions offered today, the programme's own first. */
export const currentFrameworks: readonly Framework[] = [executiveDirector1, leadershipCompetency1]

/** The framework of a stored key, of whatever age; null where there never was one. */
export const frameworkOf = (key: string): Framework | null =>
  (Object.hasOwn(frameworks, key) && frameworks[key]) || null

/** All items of a framework, in its order. */
export const itemsOf = ({ dimensions }: Framework): Item[] => dimensions.flatMap(({ items }) => items)

/** The dimension of an address; null where the framework has none of that name. */
export const dimensionOf = ({ dimensions }: Framework, slug: string): Dimension | null =>
  dimensions.find((dimension) => dimension.slug === slug) ?? null
