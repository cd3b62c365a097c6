import type { Snapshots } from './history.ts'
import type { Sighting, Source } from './sighting.ts'

export interface Closing {
  /** The last day, or for a supposed closing the day by which it was gone. */
  closed: string | null
  closedSupposed: boolean
}

type Evidence = { day: string } & ({ seen: Sighting } | { gone: true })

/**
 * Whether and when an organisation closed. Files that give closing dates settle it, the latest having the last word.
 * One that is absent from a later snapshot of a source that once told of it is supposed closed by that day, until it is
 * seen again or a date is given.
 */
export function closingOf(sightings: readonly Sighting[], snapshots: Snapshots): Closing {
  const evidence: Evidence[] = [
    ...sightings.map((seen) => ({ day: seen.asOf, seen })),
    ...absences(sightings, snapshots),
  ]
  return evidence
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .reduce<Closing>(weigh, { closed: null, closedSupposed: false })
}

function weigh(closing: Closing, evidence: Evidence): Closing {
  if ('gone' in evidence) return closing.closed ? closing : { closed: evidence.day, closedSupposed: true }
  const { source, closed } = evidence.seen
  if (givesClosings(source) || closing.closedSupposed) return { closed, closedSupposed: false }
  return closing
}

const givesClosings = (source: Source) => source === 'trusts' || source === 'ccgs'

/** For each source, its first snapshot after the last in which the organisation was. */
function absences(sightings: readonly Sighting[], snapshots: Snapshots): Evidence[] {
  const last = new Map<Source, string>()
  for (const { source, asOf } of sightings) if (asOf > (last.get(source) ?? '')) last.set(source, asOf)
  return [...last].flatMap(([source, seen]) => {
    const day = snapshots[source].toSorted().find((snapshot) => snapshot > seen)
    return day ? [{ day, gone: true as const }] : []
  })
}
