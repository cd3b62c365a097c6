import { historyFrom, type Snapshots } from '../../features/organisations/import/history.ts'
import type { Sighting } from '../../features/organisations/import/sighting.ts'
import { writeOrganisations, writeSuccessions } from '../../features/organisations/import/write.ts'
import type { Db } from '../../platform/db.ts'
import { london, marshgateIcb, midlands, southWest, trentmereIcb, wessmoorIcb } from './places.ts'

interface Told {
  code: string
  postcode: string
  opened: string
  closed?: string
  /** What it was called and where it lay from each day on. */
  from: Record<string, [name: string, region: string, parent: string | null]>
}

/** As the real regions were drawn: South of England until 2018, Midlands and East until 2019. */
const [south, midlandsAndEast] = ['Y57', 'Y55']

const invented: Told[] = [
  {
    code: marshgateIcb,
    postcode: 'E14 9MG',
    opened: '2022-07-01',
    from: { '2022-07-01': ['NHS Marshgate and Lea Integrated Care Board', london, null] },
  },
  {
    code: 'R9A',
    postcode: 'SW18 4WE',
    opened: '2009-04-01',
    from: {
      '2009-04-01': ['Eastmarsh Hospitals NHS Trust', london, null],
      '2017-07-01': ['Wandle and Eastmarsh University Hospitals NHS Trust', london, null],
      '2022-07-01': ['Wandle and Eastmarsh University Hospitals NHS Foundation Trust', london, marshgateIcb],
    },
  },
  {
    code: 'R9B',
    postcode: 'E16 2TH',
    opened: '2011-10-01',
    from: {
      '2011-10-01': ['Thornhithe Partnership NHS Foundation Trust', london, null],
      '2022-07-01': ['Thornhithe Partnership NHS Foundation Trust', london, marshgateIcb],
    },
  },
  {
    code: 'R9C',
    postcode: 'N17 8KM',
    opened: '2013-04-01',
    from: { '2013-04-01': ['Kingsmere Community Health NHS Trust', london, marshgateIcb] },
  },
  {
    code: wessmoorIcb,
    postcode: 'EX2 7WM',
    opened: '2022-07-01',
    from: { '2022-07-01': ['NHS Wessmoor Integrated Care Board', southWest, null] },
  },
  {
    code: 'R9P',
    postcode: 'PL19 8LK',
    opened: '2006-04-01',
    closed: '2021-03-31',
    from: {
      '2006-04-01': ['Larkfield Hospitals NHS Foundation Trust', south, null],
      '2018-04-01': ['Larkfield Hospitals NHS Foundation Trust', southWest, null],
    },
  },
  {
    code: 'R9Q',
    postcode: 'PL20 6TV',
    opened: '2011-04-01',
    closed: '2021-03-31',
    from: {
      '2011-04-01': ['Tamar Valley Community Health NHS Trust', south, null],
      '2018-04-01': ['Tamar Valley Community Health NHS Trust', southWest, null],
    },
  },
  {
    code: 'R9D',
    postcode: 'PL19 8LK',
    opened: '2021-04-01',
    from: {
      '2021-04-01': ['Larkfield and Tamar Valley NHS Foundation Trust', southWest, null],
      '2022-07-01': ['Larkfield and Tamar Valley NHS Foundation Trust', southWest, wessmoorIcb],
    },
  },
  {
    code: 'R9E',
    postcode: 'BS11 3SM',
    opened: '2008-06-01',
    from: {
      '2008-06-01': ['Severnmouth Hospitals NHS Trust', south, null],
      '2018-04-01': ['Severnmouth University Hospitals NHS Trust', southWest, wessmoorIcb],
    },
  },
  {
    code: 'R9F',
    postcode: 'EX35 6EC',
    opened: '2010-04-01',
    from: {
      '2010-04-01': ['Exmoor Coast Partnership NHS Trust', south, null],
      '2018-04-01': ['Exmoor Coast Partnership NHS Trust', southWest, wessmoorIcb],
    },
  },
  {
    code: trentmereIcb,
    postcode: 'DE7 5TA',
    opened: '2022-07-01',
    from: { '2022-07-01': ['NHS Trentmere and Ambervale Integrated Care Board', midlands, null] },
  },
  {
    code: 'R9G',
    postcode: 'LE67 4AM',
    opened: '2007-04-01',
    from: {
      '2007-04-01': ['Aldersmoor Hospitals NHS Trust', midlandsAndEast, null],
      '2019-04-01': ['Aldersmoor Hospitals NHS Trust', midlands, trentmereIcb],
    },
  },
  {
    code: 'R9H',
    postcode: 'NG10 2TM',
    opened: '2005-01-01',
    from: {
      '2005-01-01': ['Trentmere Hospitals NHS Foundation Trust', midlandsAndEast, null],
      '2019-04-01': ['Trentmere University Hospitals NHS Foundation Trust', midlands, trentmereIcb],
    },
  },
  {
    code: 'R9J',
    postcode: 'DE56 1AV',
    opened: '2012-11-01',
    from: {
      '2012-11-01': ['Ambervale Healthcare NHS Foundation Trust', midlandsAndEast, null],
      '2019-04-01': ['Ambervale Healthcare NHS Foundation Trust', midlands, trentmereIcb],
    },
  },
]

/** Only these were ever looked at. */
const nobodyElse: Snapshots = { trusts: [], ccgs: [], icbs: [], directory: [] }

/**
 * Writes the invented organisations with their history, worked out as an import works it out. They come in no snapshot:
 * a snapshot of theirs would close the real organisations that are not in it, and the next real one would close them.
 */
export async function writeInventedOrganisations(db: Db): Promise<void> {
  const changes = invented.map((told) => ({
    code: told.code,
    inFile: true,
    before: null,
    after: historyFrom(sightingsOf(told), nobodyElse),
  }))
  await writeOrganisations(db, [], changes)
  await writeSuccessions(
    db,
    ['R9P', 'R9Q'].map((oldCode) => ({ oldCode, newCode: 'R9D', date: '2021-04-01' })),
  )
}

const sightingsOf = ({ code, postcode, opened, closed, from }: Told) =>
  Object.entries(from).map(
    ([asOf, [name, region, parent]]): Sighting => ({
      ...{ code, postcode, opened, name, region, parent, asOf },
      kind: code.startsWith('Q') ? 'icb' : 'trust',
      source: 'trusts',
      subType: null,
      closed: closed ?? null,
    }),
  )
