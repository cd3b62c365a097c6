import { sameName, sameWords } from '../../../rules/organisation-names.ts'
import { closingOf, type Closing } from './closing.ts'
import type { SeenOrganisation, Sighting, Source } from './sighting.ts'

/** What an organisation was called and belonged to from a day until the day before another. */
export interface Period {
  from: string
  to: string | null
  name: string
  region: string | null
  parent: string | null
}

export interface History extends Closing, Pick<SeenOrganisation, 'kind' | 'postcode' | 'subType' | 'opened'> {
  periods: Period[]
}

/** The days for which a source has given a snapshot. */
export type Snapshots = Readonly<Record<Source, readonly string[]>>

const lastWord: readonly Source[] = ['trusts', 'ccgs', 'icbs', 'directory']

/**
 * Everything known of one organisation, worked out from all sightings of it, in whatever order they came.
 * A source says something new when it differs from what it said before; what it only repeats does not undo what another
 * has said since. What is first learned of a region or a parent holds for the time before as well.
 */
export function historyFrom(sightings: readonly Sighting[], snapshots: Snapshots): History {
  const inOrder = sightings.toSorted(
    (a, b) => a.asOf.localeCompare(b.asOf) || lastWord.indexOf(a.source) - lastWord.indexOf(b.source),
  )
  const opened = lastSaid(inOrder, 'opened')
  return {
    kind: inOrder.at(-1)!.kind,
    postcode: lastSaid(inOrder, 'postcode'),
    subType: lastSaid(inOrder, 'subType'),
    opened,
    ...closingOf(inOrder, snapshots),
    periods: periodsOf(inOrder, opened),
  }
}

/** What held on a day; before the first day known, what held then. */
export const periodAt = ({ periods }: History, day: string): Period =>
  periods.findLast(({ from }) => from <= day) ?? periods[0]!

function lastSaid<Key extends 'postcode' | 'subType' | 'opened'>(inOrder: Sighting[], key: Key): string | null {
  return inOrder.findLast((sighting) => sighting[key] !== null)?.[key] ?? null
}

function periodsOf(inOrder: Sighting[], opened: string | null): Period[] {
  const said = new Map<Source, Sighting>()
  const periods: Period[] = []
  for (const sighting of inOrder) {
    const before = said.get(sighting.source)
    said.set(sighting.source, {
      ...sighting,
      region: sighting.region ?? before?.region ?? null,
      parent: sighting.parent ?? before?.parent ?? null,
    })
    const now = periods.at(-1)
    if (now) follow(periods, now, sighting, before)
    else
      periods.push({ ...placed(sighting), from: opened && opened < sighting.asOf ? opened : sighting.asOf, to: null })
  }
  return periods
}

function follow(periods: Period[], now: Period, sighting: Sighting, before: Sighting | undefined) {
  const next = {
    name: isRenamed(now, sighting, before) ? sighting.name : now.name,
    region: isNews(before?.region, sighting.region) ? sighting.region : now.region,
    parent: isNews(before?.parent, sighting.parent) ? sighting.parent : now.parent,
  }
  for (const period of periods) {
    period.region ??= next.region
    period.parent ??= next.parent
  }
  if (next.name === now.name && next.region === now.region && next.parent === now.parent) return
  if (now.from === sighting.asOf) return Object.assign(now, next)
  now.to = sighting.asOf
  periods.push({ ...next, from: sighting.asOf, to: null })
}

function isRenamed(now: Period, { name }: Sighting, before: Sighting | undefined): boolean {
  if (!before) return !sameName(name, now.name)
  return !sameWords(name, before.name) && !sameWords(name, now.name)
}

const isNews = (before: string | null | undefined, now: string | null) => now !== null && now !== before

const placed = ({ name, region, parent }: Sighting) => ({ name, region, parent })
