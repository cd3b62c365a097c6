import { labelOf, type Category } from '../../../rules/categories.ts'
import type { Lifecycle } from '../../../rules/lifecycle.ts'
import { lifecycles, type LifecycleName } from '../../../rules/lifecycles.ts'

/** The words of a state, as its tag says them. */
export const stateIn = (name: LifecycleName, state: string) =>
  (lifecycles[name] as Lifecycle).states[state]?.label ?? state

/** What people read for a stored key; null stays null. */
export const wordsOf = (category: Category, key: string | null) => (key === null ? null : labelOf(category, key))

/** What people read for each of several keys. */
export const eachOf = (category: Category, keys: readonly string[]) => keys.map((key) => labelOf(category, key))
