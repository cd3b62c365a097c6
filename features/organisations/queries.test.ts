import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../test/support/database.ts'
import { bytesOf, odsFile } from '../../test/support/ods-file.ts'
import { historyOf } from './history.ts'
import { importFile } from './import/import-file.ts'
import { organisationAsAt, organisationsNamed, organisationsOfRegion, successionsOf } from './queries.ts'

const { owner, web: db } = await testDatabase()

const worcester = {
  code: 'R1A',
  name: 'WORCESTERSHIRE HEALTH AND CARE NHS TRUST',
  region: 'Y55',
  parent: 'Q77',
  opened: '20110701',
}
const guys = { code: 'RJ1', name: "GUY'S AND ST THOMAS' NHS FOUNDATION TRUST", opened: '19930401' }
const stoke = {
  code: 'R1E',
  name: 'STAFFORDSHIRE AND STOKE-ON-TRENT PARTNERSHIP NHS TRUST',
  region: 'Y55',
  parent: 'Q76',
  opened: '20110901',
}
const board = 'E54000019,QGH,NHS Herefordshire and Worcestershire Integrated Care Board,1'

beforeAll(async () => {
  await importFile(owner, odsFile('etr_2018-09.csv', worcester, guys, stoke))
  const moved = { ...worcester, region: 'Y60', parent: 'QGH' }
  await importFile(owner, odsFile('etr_2020-04.csv', moved, guys))
  const renamed = { ...moved, name: 'HEREFORDSHIRE AND WORCESTERSHIRE HEALTH AND CARE NHS TRUST' }
  await importFile(owner, odsFile('etr_2022-03.csv', renamed, guys, { code: 'RJ2', name: 'LEWISHAM NHS TRUST' }))
  await importFile(owner, { name: 'icbs_2022-07.csv', bytes: bytesOf(`ICB22CD,ICB22CDH,ICB22NM,ObjectId\n${board}\n`) })
  await importFile(owner, {
    name: 's_2022-10.csv',
    bytes: bytesOf('old_code,new_code,date\nR1E,RJ1,2018-05-31\nR1E,5MX,2018-05-31\n'),
  })
})

test('any past day can be asked for', async () => {
  expect(await organisationAsAt(db, 'R1A', '2011-06-30')).toBeNull()
  expect(await organisationAsAt(db, 'R1A', '2015-01-01')).toMatchObject({
    name: 'Worcestershire Health and Care NHS Trust',
    region_name: 'Midlands and East',
    parent_code: 'Q77',
    parent_name: null,
    is_open: true,
  })
  expect(await organisationAsAt(db, 'R1A', '2020-04-01')).toMatchObject({ region_name: 'Midlands', parent_name: null })
  expect(await organisationAsAt(db, 'R1A', '2024-01-01')).toMatchObject({
    name: 'Herefordshire and Worcestershire Health and Care NHS Trust',
    parent_name: 'NHS Herefordshire and Worcestershire Integrated Care Board',
  })
  expect(await organisationAsAt(db, 'XXX', '2024-01-01')).toBeNull()
})

test('one that is gone keeps its last name and region, and is not open', async () => {
  expect(await organisationAsAt(db, 'R1E', '2020-03-31')).toMatchObject({ is_open: true })
  expect(await organisationAsAt(db, 'R1E', '2020-04-01')).toMatchObject({
    name: 'Staffordshire and Stoke-on-Trent Partnership NHS Trust',
    region_code: 'Y55',
    is_open: false,
    closed_supposed: true,
  })
})

test('its history is told in sentences', async () => {
  expect(await historyOf(db, 'R1A')).toEqual([
    {
      date: '2011-07-01',
      by: false,
      says: ['Opened as Worcestershire Health and Care NHS Trust (Midlands and East, Q77)'],
    },
    {
      date: '2020-04-01',
      by: true,
      says: [
        'Changed region from Midlands and East to Midlands',
        'Changed parent organisation from Q77 to NHS Herefordshire and Worcestershire Integrated Care Board',
      ],
    },
    {
      date: '2022-03-01',
      by: true,
      says: [
        'Renamed from Worcestershire Health and Care NHS Trust to Herefordshire and Worcestershire Health and Care NHS Trust',
      ],
    },
  ])
  expect((await historyOf(db, 'R1E')).at(-1)).toEqual({
    date: '2020-04-01',
    by: true,
    says: ['Gone from the published list: supposed closed'],
  })
  expect(await historyOf(db, 'XXX')).toEqual([])
})

test('who succeeded whom is told both ways, by name where we have it', async () => {
  expect(await successionsOf(db, 'R1E')).toMatchObject({
    predecessors: [],
    successors: [
      { code: '5MX', name: null, date: '2018-05-31' },
      { code: 'RJ1', name: "Guy's and St Thomas' NHS Foundation Trust" },
    ],
  })
  expect((await successionsOf(db, 'RJ1')).predecessors).toMatchObject([{ code: 'R1E' }])
})

test('an organisation is found by the beginnings of its words, however they are typed', async () => {
  const codes = async (typed: string) => (await organisationsNamed(db, typed, 10)).map(({ code }) => code)
  for (const typed of ["guy's", 'guys', 'Guy’s & St Th', 'THOMAS gu', 'rj1'])
    expect(await codes(typed)).toEqual(['RJ1'])
  expect(await codes('stoke-on')).toEqual(['R1E'])
  expect(await codes('worcestershire')).toEqual(['R1A', 'QGH'])
  expect(await codes('trust')).toEqual(['RJ1', 'R1A', 'RJ2', 'R1E'])
  for (const typed of ['', "'", '& | !', ':*', 'zzz']) expect(await codes(typed)).toEqual([])
  expect(await organisationsNamed(db, 'trust', 2)).toHaveLength(2)
})

test('and by a name it no longer has, which is then told', async () => {
  const renamed = { ...guys, name: 'SOUTH BANK NHS FOUNDATION TRUST' }
  await importFile(owner, odsFile('etr_2023-01.csv', worcester, renamed, { code: 'RJ2', name: 'LEWISHAM NHS TRUST' }))
  expect(await organisationsNamed(db, 'guys', 10)).toMatchObject([
    { code: 'RJ1', name: 'South Bank NHS Foundation Trust', found_as: "Guy's and St Thomas' NHS Foundation Trust" },
  ])
  expect(await organisationsNamed(db, 'south bank', 10)).toMatchObject([{ code: 'RJ1', found_as: null }])
})

test('a region’s organisations come a page at a time', async () => {
  const [first] = await organisationsOfRegion(db, 'Y56', { limit: 1 })
  expect(first).toMatchObject({ code: 'RJ2', name: 'Lewisham NHS Trust' })
  expect(await organisationsOfRegion(db, 'Y56', { after: first, limit: 5 })).toMatchObject([{ code: 'RJ1' }])
  expect(await organisationsOfRegion(db, 'Y54', { limit: 5 })).toEqual([])
})

test('the web may read organisations and change none', async () => {
  await expect(db.deleteFrom('organisation_period').execute()).rejects.toThrow(/permission denied/)
  await expect(db.insertInto('organisation').values({ code: 'XX', kind: 'trust' }).execute()).rejects.toThrow(
    /permission denied/,
  )
})

test('the seven boards are there from the start, each with its region', async () => {
  const boards = await db
    .selectFrom('board')
    .innerJoin('region', 'region.code', 'board.region_code')
    .selectAll()
    .execute()
  expect(boards.map(({ slug }) => slug).toSorted()).toEqual([
    'east-of-england',
    'london',
    'midlands',
    'north-east-and-yorkshire',
    'north-west',
    'south-east',
    'south-west',
  ])
  for (const { closed } of boards) expect(closed).toBeNull()
})
