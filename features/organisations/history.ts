import type { Db } from '../../platform/db.ts'

/** What happened to an organisation on a day, or by that day where only a snapshot of it tells. */
export interface Chapter {
  date: string
  by: boolean
  says: string[]
}

interface Period {
  from_date: string
  name: string
  region: string | null
  parent: string | null
}

/** An organisation's history in sentences, oldest first; empty where the code is not known. */
export async function historyOf(db: Db, code: string): Promise<Chapter[]> {
  const organisation = await db
    .selectFrom('organisation')
    .where('code', '=', code)
    .select(['opened', 'closed', 'closed_supposed'])
    .executeTakeFirst()
  if (!organisation) return []
  const periods = await periodsOf(db, code)
  const chapters = periods.map((period, at) => chapter(period, periods[at - 1], organisation.opened))
  const { closed, closed_supposed: supposed } = organisation
  if (closed)
    chapters.push({
      date: closed,
      by: supposed,
      says: [supposed ? 'Gone from the published list: supposed closed' : 'Closed'],
    })
  return chapters.toSorted((a, b) => a.date.localeCompare(b.date))
}

function periodsOf(db: Db, code: string): Promise<Period[]> {
  return db
    .selectFrom('organisation_period as p')
    .leftJoin('region', 'region.code', 'p.region_code')
    .leftJoin('organisation_period as parent', (join) =>
      join.onRef('parent.organisation_code', '=', 'p.parent_code').on('parent.to_date', 'is', null),
    )
    .where('p.organisation_code', '=', code)
    .select((is) => [
      'p.from_date',
      'p.name',
      is.fn.coalesce('region.name', 'p.region_code').as('region'),
      is.fn.coalesce('parent.name', 'p.parent_code').as('parent'),
    ])
    .orderBy('p.from_date')
    .execute()
}

function chapter(now: Period, before: Period | undefined, opened: string | null): Chapter {
  if (!before) {
    const start = now.from_date === opened ? 'Opened' : 'First known'
    const place = [now.region, now.parent].filter(Boolean).join(', ')
    return { date: now.from_date, by: start !== 'Opened', says: [`${start} as ${now.name}${place && ` (${place})`}`] }
  }
  const says = []
  if (now.name !== before.name) says.push(`Renamed from ${before.name} to ${now.name}`)
  if (now.region !== before.region) says.push(moved('region', before.region, now.region))
  if (now.parent !== before.parent) says.push(moved('parent organisation', before.parent, now.parent))
  return { date: now.from_date, by: true, says }
}

const moved = (what: string, from: string | null, to: string | null) =>
  from ? `Changed ${what} from ${from} to ${to}` : `Given the ${what} ${to}`
