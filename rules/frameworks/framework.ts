import type { Category } from '../categories.ts'

/** When an item is asked of a director. Not every dimension is split so. */
export const horizons = {
  today: 'Asked of directors today',
  tomorrow: 'Asked of directors more and more',
} as const satisfies Category

export type Horizon = keyof typeof horizons

export interface Descriptor {
  /** What the item means, one sentence. */
  means: string
  /** What others would see. */
  signs: readonly string[]
  /** What would give pause. */
  concern?: string
}

export interface Item {
  /** A slug, unique within the framework, and the same in every version of it: answers are kept under it. */
  key: string
  label: string
  horizon?: Horizon
  descriptor: Descriptor
}

export interface Dimension {
  slug: string
  title: string
  about: string
  /** What is asked of each item, so that the five answers of the scale read as its answers. */
  question: string
  items: readonly Item[]
}

/** A published version never changes its keys, labels and dimensions: answers are read in the version they were given in. */
export interface Framework {
  name: string
  version: number
  title: string
  /** Who made the items' wording. */
  source: string
  /** Whether the descriptors are this service's own; then `aboutDescriptors` says so to the reader. */
  descriptorsOurs: boolean
  aboutDescriptors: string
  dimensions: readonly Dimension[]
}

/** What is stored beside answers: `executive-director/1`. */
export const keyOf = ({ name, version }: Framework) => `${name}/${version}`

/** The keys of a framework's items, as a type. */
export type ItemKey<F extends Framework> = F['dimensions'][number]['items'][number]['key']

/** Shown wherever descriptors of ours are. */
export const ourDescriptors =
  'The name of each item is the official one. What it means and its signs are our own working descriptions, not NHS text.'
