import { periodAt, type History } from './history.ts'
import type { Rejection } from './sighting.ts'

/** How many organisations a file changes, and how; one may count in several, but as unchanged in no other. */
export interface Counts {
  added: number
  closed: number
  renamed: number
  regionChanged: number
  parentChanged: number
  unchanged: number
}

export interface ImportResult extends Counts {
  rejected: Rejection[]
}

export const noChanges: Readonly<Counts> = {
  added: 0,
  closed: 0,
  renamed: 0,
  regionChanged: 0,
  parentChanged: 0,
  unchanged: 0,
}

/** What was known of an organisation before the file and is known after it. */
export interface Change {
  code: string
  inFile: boolean
  before: History | null
  after: History
}

/**
 * Counts what a snapshot changes against what was known for its day. An organisation is added when it was not known, or
 * was closed and is open again; one first seen closed is added only; one supposed closed whose closing date is now given
 * has been counted before.
 */
export function countChanges(changes: readonly Change[], asOf: string): Counts {
  const counts = { ...noChanges }
  for (const change of changes) {
    const kinds = kindsOf(change, asOf)
    for (const kind of kinds) counts[kind]++
    if (kinds.length === 0 && change.inFile) counts.unchanged++
  }
  return counts
}

function kindsOf({ before, after }: Change, asOf: string): (keyof Counts)[] {
  if (!before) return ['added']
  const [was, is] = [periodAt(before, asOf), periodAt(after, asOf)]
  const kinds: (keyof Counts)[] = []
  if (before.closed && !after.closed) kinds.push('added')
  if (!before.closed && after.closed) kinds.push('closed')
  if (was.name !== is.name) kinds.push('renamed')
  if (was.region && was.region !== is.region) kinds.push('regionChanged')
  if (was.parent && was.parent !== is.parent) kinds.push('parentChanged')
  return kinds
}
