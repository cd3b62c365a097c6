import { historyFrom, type Snapshots } from '../../features/organisations/import/history.ts'
import type { Sighting } from '../../features/organisations/import/sighting.ts'
import { writeOrganisations, writeSuccessions } from '../../features/organisations/import/write.ts'
import type { Db } from '../../platform/db.ts'
import * as places from './places.ts'

const { london, southWest, midlands, marshgateIcb, wessmoorIcb, trentmereIcb } = places
const { wandle, thornhithe, kingsmere, larkfield, severnmouth, exmoorCoast, aldersmoor, trentmere, ambervale } = places

/** The day from which it was called so and lay there. */
type Chapter = [from: string, name: string, region: string, parent?: string]

/** As the real regions were drawn: South of England until 2018, Midlands and East until 2019. */
const [south, midlandsAndEast] = ['Y57', 'Y55']

const merged = '2021-03-31'

const invented: [code: string, postcode: string, closed: string | null, ...history: Chapter[]][] = [
  [marshgateIcb, 'E14 9MG', null, ['2022-07-01', 'NHS Marshgate and Lea Integrated Care Board', london]],
  [
    wandle,
    'SW18 4WE',
    null,
    ['2009-04-01', 'Eastmarsh Hospitals NHS Trust', london],
    ['2017-07-01', 'Wandle and Eastmarsh University Hospitals NHS Trust', london],
    ['2022-07-01', 'Wandle and Eastmarsh University Hospitals NHS Foundation Trust', london, marshgateIcb],
  ],
  [
    thornhithe,
    'E16 2TH',
    null,
    ['2011-10-01', 'Thornhithe Mental Health NHS Trust', london],
    ['2019-02-01', 'Thornhithe Partnership NHS Foundation Trust', london, marshgateIcb],
  ],
  [kingsmere, 'N17 8KM', null, ['2013-04-01', 'Kingsmere Community Health NHS Trust', london, marshgateIcb]],
  [wessmoorIcb, 'EX2 7WM', null, ['2022-07-01', 'NHS Wessmoor Integrated Care Board', southWest]],
  [
    'R9P',
    'PL19 8LK',
    merged,
    ['2006-04-01', 'Larkfield Hospitals NHS Foundation Trust', south],
    ['2018-04-01', 'Larkfield Hospitals NHS Foundation Trust', southWest],
  ],
  [
    'R9Q',
    'PL20 6TV',
    merged,
    ['2011-04-01', 'Tamar Valley Community Health NHS Trust', south],
    ['2018-04-01', 'Tamar Valley Community Health NHS Trust', southWest],
  ],
  [
    larkfield,
    'PL19 8LK',
    null,
    ['2021-04-01', 'Larkfield and Tamar Valley NHS Foundation Trust', southWest, wessmoorIcb],
  ],
  [
    severnmouth,
    'BS11 3SM',
    null,
    ['2008-06-01', 'Severnmouth Hospitals NHS Trust', south],
    ['2018-04-01', 'Severnmouth University Hospitals NHS Trust', southWest, wessmoorIcb],
  ],
  [
    exmoorCoast,
    'EX35 6EC',
    null,
    ['2010-04-01', 'Exmoor Coast Partnership NHS Trust', south],
    ['2018-04-01', 'Exmoor Coast Partnership NHS Trust', southWest, wessmoorIcb],
  ],
  [trentmereIcb, 'DE7 5TA', null, ['2022-07-01', 'NHS Trentmere and Ambervale Integrated Care Board', midlands]],
  [
    aldersmoor,
    'LE67 4AM',
    null,
    ['2007-04-01', 'Aldersmoor Hospitals NHS Trust', midlandsAndEast],
    ['2019-04-01', 'Aldersmoor Hospitals NHS Trust', midlands, trentmereIcb],
  ],
  [
    trentmere,
    'NG10 2TM',
    null,
    ['2005-01-01', 'Trentmere Hospitals NHS Foundation Trust', midlandsAndEast],
    ['2019-04-01', 'Trentmere University Hospitals NHS Foundation Trust', midlands, trentmereIcb],
  ],
  [
    ambervale,
    'DE56 1AV',
    null,
    ['2012-11-01', 'Ambervale Healthcare NHS Foundation Trust', midlandsAndEast],
    ['2019-04-01', 'Ambervale Healthcare NHS Foundation Trust', midlands, trentmereIcb],
  ],
]

/** Their codes: none was ever given to a real organisation. */
export const inventedCodes = invented.map(([code]) => code)

/** Only these were ever looked at. */
const nobodyElse: Snapshots = { trusts: [], ccgs: [], icbs: [], directory: [] }

/**
 * Writes the invented organisations with their history, worked out as an import works it out. They come in no snapshot:
 * a snapshot of theirs would close the real organisations that are not in it, and the next real one would close them.
 */
export async function writeInventedOrganisations(db: Db): Promise<void> {
  const changes = invented.map(([code, postcode, closed, ...history]) => {
    const sightings = history.map(([asOf, name, region, parent = null]): Sighting => {
      const kind = code.startsWith('Q') ? 'icb' : 'trust'
      const opened = history[0]?.[0] ?? null
      return { code, kind, name, region, parent, postcode, subType: null, opened, closed, source: 'trusts', asOf }
    })
    return { code, inFile: true, before: null, after: historyFrom(sightings, nobodyElse) }
  })
  await writeOrganisations(db, [], changes)
  const larkfields = ['R9P', 'R9Q'].map((oldCode) => ({ oldCode, newCode: larkfield, date: '2021-04-01' }))
  await writeSuccessions(db, larkfields)
}
