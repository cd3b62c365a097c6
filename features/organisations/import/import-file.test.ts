import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { bytesOf, odsFile, type OdsLine } from '../../../test/support/ods-file.ts'
import { noChanges } from './changes.ts'
import { importFile, type ImportOptions } from './import-file.ts'

const { owner: db } = await testDatabase()

const trusts = (month: string, ...lines: OdsLine[]) => odsFile(`etr_${month}.csv`, ...lines)
const imported = (file: ReturnType<typeof trusts>, options?: ImportOptions) => importFile(db, file, options)
const counts = (changed: object) => ({
  ...noChanges,
  rejected: [],
  ...changed,
})
const rowsOf = (table: string) => sql`select * from ${sql.table(table)} as row order by row::text`.execute(db)
const everything = async () => {
  const tables = [
    'organisation',
    'organisation_period',
    'organisation_sighting',
    'organisation_succession',
    'organisation_import',
  ]
  return Promise.all(tables.map(async (table) => (await rowsOf(table)).rows))
}
const organisation = (code: string) =>
  db.selectFrom('organisation').selectAll().where('code', '=', code).executeTakeFirstOrThrow()
const periods = (code: string) =>
  db
    .selectFrom('organisation_period')
    .select(['from_date', 'to_date', 'name', 'region_code', 'parent_code'])
    .where('organisation_code', '=', code)
    .orderBy('from_date')
    .execute()

const [one, two] = [{ code: 'R01' }, { code: 'R02' }]

const forgetEverything = async () => {
  for (const table of ['organisation', 'organisation_succession', 'organisation_import'] as const)
    await db.deleteFrom(table).execute()
}
beforeEach(forgetEverything)

test('the result has these keys in this order', async () => {
  const result = await imported(trusts('2018-09', one))
  expect(JSON.stringify(result)).toBe(
    '{"added":1,"closed":0,"renamed":0,"regionChanged":0,"parentChanged":0,"unchanged":0,"rejected":[]}',
  )
})

describe('what a snapshot changes', () => {
  beforeEach(() => imported(trusts('2018-09', one, two)))

  test('a renaming, another region and another parent are each counted', async () => {
    const moved = { code: 'R01', name: 'NEW NHS TRUST', region: 'Y60', parent: 'QGH' }
    expect(await imported(trusts('2020-04', moved, two))).toEqual(
      counts({ renamed: 1, regionChanged: 1, parentChanged: 1, unchanged: 1 }),
    )
    expect(await periods('R01')).toMatchObject([
      { from_date: '2001-04-01', to_date: '2020-04-01', region_code: 'Y56' },
      { from_date: '2020-04-01', to_date: null, name: 'New NHS Trust', region_code: 'Y60', parent_code: 'QGH' },
    ])
  })

  test('capitals and punctuation make no renaming', async () => {
    expect(await imported(trusts('2020-04', { code: 'R01', name: 'Trust R01, (NHS) Trust' }, two))).toEqual(
      counts({ unchanged: 2 }),
    )
    expect(await periods('R01')).toHaveLength(1)
  })

  test('a blank region or parent keeps the last known one', async () => {
    expect(await imported(trusts('2020-04', { code: 'R01', region: '', parent: '' }, two))).toEqual(
      counts({ unchanged: 2 }),
    )
    expect(await periods('R01')).toMatchObject([{ region_code: 'Y56', parent_code: 'QKK' }])
  })

  test('Wales is a known region', async () => {
    expect(await imported(trusts('2020-04', { code: 'R01', region: 'W00' }, two))).toEqual(
      counts({ regionChanged: 1, unchanged: 1 }),
    )
  })

  test('an absent one counts as closed by that day, and once', async () => {
    expect(await imported(trusts('2020-04', two))).toEqual(counts({ closed: 1, unchanged: 1 }))
    expect(await organisation('R01')).toMatchObject({ closed: '2020-04-01', closed_supposed: true })
    expect(await imported(trusts('2022-03', two))).toEqual(counts({ unchanged: 1 }))
    expect(await organisation('R01')).toMatchObject({ closed: '2020-04-01' })
  })

  test('a closing date given later replaces the supposed one and is not counted again', async () => {
    await imported(trusts('2020-04', two))
    expect(await imported(trusts('2022-03', { code: 'R01', closed: '20190331' }, two))).toEqual(
      counts({ unchanged: 2 }),
    )
    expect(await organisation('R01')).toMatchObject({ closed: '2019-03-31', closed_supposed: false })
  })

  test('one that was absent and is there again is open, and counts as added', async () => {
    await imported(trusts('2020-04', two))
    expect(await imported(trusts('2022-03', one, two))).toEqual(counts({ added: 1, unchanged: 1 }))
    expect(await organisation('R01')).toMatchObject({ closed: null, closed_supposed: false })
  })

  test('one first seen closed is added only; one seen open before is closed', async () => {
    const closed = { closed: '20200331' }
    expect(await imported(trusts('2020-04', { code: 'R03', ...closed }, { code: 'R01', ...closed }, two))).toEqual(
      counts({ added: 1, closed: 1, unchanged: 1 }),
    )
  })

  test('a file of another kind closes no trust', async () => {
    const ccg = { code: '00C', name: 'NHS DARLINGTON CCG' }
    expect(await imported(odsFile('eccg_2020-04.csv', ccg))).toEqual(counts({ added: 1 }))
    expect(await organisation('R01')).toMatchObject({ closed: null })
    expect(await organisation('00C')).toMatchObject({ kind: 'ccg' })
  })
})

test('the same file again changes nothing, whatever came since', async () => {
  const files = [trusts('2015-01', one), trusts('2018-09', two), trusts('2020-04', { code: 'R01', region: 'Y60' }, two)]
  for (const file of files) await imported(file)
  const before = await everything()
  for (const file of files) {
    const lines = new TextDecoder().decode(file.bytes).trim().split('\n').length
    expect(await imported(file)).toEqual(counts({ unchanged: lines }))
  }
  expect(await everything()).toEqual(before)
})

test('an older snapshot that comes late is put in its place', async () => {
  const files = [trusts('2015-01', one), trusts('2018-09', two), trusts('2020-04', { ...one, region: 'Y60' }, two)]
  for (const file of files) await imported(file)
  const inOrder = (await everything()).slice(0, 3)
  await forgetEverything()
  for (const file of files.toReversed()) await imported(file)
  expect((await everything()).slice(0, 3)).toEqual(inOrder)
})

test('a dry run tells the same and keeps nothing', async () => {
  await imported(trusts('2018-09', one, two))
  const before = await everything()
  const later = trusts('2020-04', { code: 'R01', name: 'NEW NHS TRUST' }, { code: 'R03' })
  const dry = await imported(later, { dryRun: true })
  expect(await everything()).toEqual(before)
  expect(dry).toEqual(counts({ added: 1, closed: 1, renamed: 1 }))
  expect(await imported(later)).toEqual(dry)
})

test('one wrong line refuses the whole file', async () => {
  const before = await everything()
  expect(await imported(trusts('2018-09', one, { code: 'R02', region: 'Y99' }, { code: 'R03' }))).toEqual(
    counts({ rejected: [{ line: 2, why: 'The region “Y99” is not known.' }] }),
  )
  expect(await everything()).toEqual(before)
})

test('at most 1,000 rejected lines are listed', async () => {
  const lines = Array.from({ length: 1_200 }, (_, at) => ({ code: `R${at}`, region: 'Y99' }))
  expect((await imported(trusts('2018-09', ...lines))).rejected).toHaveLength(1_000)
})

test('a file that nobody dates is refused with what to do', async () => {
  await imported(trusts('2018-09', one))
  expect(await imported(odsFile('etr.csv', one, two))).toEqual(
    counts({ rejected: [{ line: 1, why: 'The date of etr.csv cannot be told. Add it: --as-of YYYY-MM-DD.' }] }),
  )
  expect(await imported(odsFile('etr.csv', one, two), { asOf: '2019-01-01' })).toEqual(
    counts({ added: 1, unchanged: 1 }),
  )
})

test('of successions the new ones are counted; one that succeeds itself says nothing', async () => {
  const file = {
    name: 'successors.csv',
    bytes: bytesOf('old_code,new_code,date\nR01,R02,2020-04-01\nR03,R03,2020-04-01\n'),
  }
  expect(await imported(file)).toEqual(counts({ added: 1, unchanged: 1 }))
  expect(await imported(file)).toEqual(counts({ unchanged: 2 }))
})

test('two imports at once keep one history', async () => {
  await Promise.all([imported(trusts('2018-09', one, two)), imported(trusts('2020-04', { ...one, region: 'Y60' }))])
  expect(await periods('R01')).toMatchObject([{ region_code: 'Y56' }, { region_code: 'Y60' }])
  expect(await organisation('R02')).toMatchObject({ closed: '2020-04-01', closed_supposed: true })
})

test('hostile text in a name comes back whole', async () => {
  const name = `'; drop table organisation; -- <script>alert("x")</script> \\u0000 %s`
  await imported(trusts('2018-09', { code: 'R01', name }))
  expect(await periods('R01')).toMatchObject([{ name }])
})
