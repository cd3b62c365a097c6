import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { importFile } from '../../features/organisations/import/import-file.ts'
import {
  organisationAsAt,
  organisationsNamed,
  organisationsOfRegion,
  successionsOf,
} from '../../features/organisations/queries.ts'
import { historyOf } from '../../features/organisations/history.ts'
import { repositoryRoot } from '../../platform/repository.ts'
import { sameName, writtenName } from '../../rules/organisation-names.ts'
import { testDatabase } from '../support/database.ts'

const folder = join(process.env['ASPIRE_REAL_DATA'] ?? join(repositoryRoot, '..', 'shared', 'data'), 'organisations')
const missing = !existsSync(folder)
if (missing) console.warn(`Skipped: the real NHS organisations are not in ${folder}.`)

const trusts = ['etr_2015_4regions', 'etr_2018-09', 'etr_2020-04', 'etr_2022-03', 'etr_2025-07', 'etr_2025-12'].map(
  (name) => `${name}.csv`,
)
const others = ['eccg_2025-12.csv', 'icb_names_codes_2024-12.csv', 'org_icb_region_2025-11.csv']
const successors = ['ods_successors_trusts_only_2022-10.csv', 'ods_successors_2022-10.csv.gz']
const files = [...trusts, ...others, ...successors]

describe.skipIf(missing)('the real directory, imported in order', async () => {
  if (missing) return
  const { owner, web: db } = await testDatabase()
  const imported = (name: string) => importFile(owner, { name, bytes: readFileSync(join(folder, name)) })
  const results: Awaited<ReturnType<typeof imported>>[] = []

  beforeAll(async () => {
    const start = performance.now()
    for (const file of files) results.push(await imported(file))
    console.info(`${files.length} real files imported in ${Math.round(performance.now() - start)} ms`)
  })

  test('each file tells what it changes', () => {
    const counts = results.map(({ rejected, ...changed }) => [...Object.values(changed), rejected.length].join(' '))
    expect(Object.fromEntries(files.map((file, at) => [file, counts[at]]))).toEqual({
      'etr_2015_4regions.csv': '239 0 0 0 0 0 0',
      'etr_2018-09.csv': '2 10 14 55 55 159 0',
      'etr_2020-04.csv': '2 7 17 133 219 3 0',
      'etr_2022-03.csv': '1 12 6 1 1 204 0',
      'etr_2025-07.csv': '1 8 10 0 2 192 0',
      'etr_2025-12.csv': '28 0 3 16 22 220 0',
      'eccg_2025-12.csv': '320 0 0 0 0 0 0',
      'icb_names_codes_2024-12.csv': '42 0 0 0 0 0 0',
      'org_icb_region_2025-11.csv': '3 0 3 0 0 241 0',
      'ods_successors_trusts_only_2022-10.csv': '580 0 0 0 0 0 0',
      'ods_successors_2022-10.csv.gz': '24861 0 0 0 0 619 0',
    })
  })

  test('each file again changes nothing', async () => {
    const lines = [239, 234, 227, 218, 210, 273, 320, 42, 247, 580, 25_480]
    for (const [at, file] of files.entries()) expect(await imported(file)).toEqual({ ...nothing, unchanged: lines[at] })
  })

  test('four regions become five, then seven', async () => {
    expect(await regionsAt('2016-01-01')).toEqual(['Y54', 'Y55', 'Y56', 'Y57'])
    expect(await regionsAt('2019-01-01')).toEqual(['Y54', 'Y55', 'Y56', 'Y58', 'Y59'])
    expect(await regionsAt('2021-01-01')).toEqual(['Y56', 'Y58', 'Y59', 'Y60', 'Y61', 'Y62', 'Y63'])
    expect(await regionsAt('2026-01-01')).toEqual(await regionsAt('2021-01-01'))
  })

  test('Midlands and East become two', async () => {
    const before = await trustsAt('2018-10-01')
    const after = await trustsAt('2020-05-01')
    const became = before
      .filter(({ region_code }) => region_code === 'Y55')
      .map(({ code }) => of(after, code)?.region_code)
    expect(became.length).toBeGreaterThan(60)
    expect(new Set(became.filter((region) => region !== undefined))).toEqual(new Set(['Y60', 'Y61']))
  })

  test('any past day can be asked for', async () => {
    const name = 'Worcestershire Health and Care NHS Trust'
    expect(await organisationAsAt(db, 'R1A', '2016-01-01')).toMatchObject({
      name,
      region_name: 'Midlands and East',
      is_open: true,
    })
    expect(await organisationAsAt(db, 'R1A', '2021-01-01')).toMatchObject({ name, region_name: 'Midlands' })
    expect(await organisationAsAt(db, 'R1A', '2024-01-01')).toMatchObject({ name: `Herefordshire and ${name}` })
    expect(await organisationAsAt(db, 'R1A', '2026-01-01')).toMatchObject({
      parent_name: 'NHS Herefordshire and Worcestershire Integrated Care Board',
      sub_type: 'Community Provider Trust',
    })
    expect((await historyOf(db, 'R1A')).map(({ date }) => date)).toEqual(['2011-07-01', '2020-04-01', '2022-03-01'])
  })

  test('a supposed closing has given way to the stated one', async () => {
    expect(await organisationAsAt(db, 'R1E', '2018-05-31')).toMatchObject({ is_open: true, closed: '2018-05-31' })
    expect(await organisationAsAt(db, 'R1E', '2018-06-01')).toMatchObject({ is_open: false, closed_supposed: false })
  })

  test('Welsh trusts are in Wales, though the last file leaves their region blank', async () => {
    for (const code of ['RQF', 'RT4', 'RYT'])
      expect(await organisationAsAt(db, code, '2026-01-01')).toMatchObject({ region_name: 'Wales', is_open: true })
  })

  test('commissioners and boards have their places', async () => {
    expect(await organisationAsAt(db, '00D', '2019-01-01')).toMatchObject({
      kind: 'ccg',
      name: 'NHS Durham Dales, Easington and Sedgefield CCG',
      is_open: true,
    })
    expect(await organisationAsAt(db, '36L', '2026-01-01')).toMatchObject({ kind: 'sub-icb', parent_code: 'QWE' })
    expect(await organisationAsAt(db, 'QKK', '2026-01-01')).toMatchObject({
      kind: 'icb',
      region_name: 'London',
      parent_code: null,
    })
    const london = await organisationsOfRegion(db, 'Y56', { limit: 500 })
    expect(london.filter(({ kind }) => kind === 'icb')).toHaveLength(5)
  })

  test('who succeeded whom', async () => {
    const { successors: heirs } = await successionsOf(db, 'RW6')
    expect(heirs).toMatchObject([{ code: 'R0A' }, { code: 'RM3', name: 'Northern Care Alliance NHS Foundation Trust' }])
    expect((await successionsOf(db, 'RM3')).predecessors).toContainEqual({
      code: 'RW6',
      name: 'Pennine Acute Hospitals NHS Trust',
      date: '2021-10-01',
    })
  })

  test('found by part of a name, open ones first', async () => {
    expect(await organisationsNamed(db, 'guys st thom', 5)).toMatchObject([
      { code: 'RJ1', name: "Guy's and St Thomas' NHS Foundation Trust" },
    ])
    const manchester = await organisationsNamed(db, 'manchester', 50)
    const closed = manchester.map((found) => found.closed !== null)
    expect(closed).toEqual(closed.toSorted())
  })

  test('names in capitals are written as the written list writes them', async () => {
    const written = new Map(rows('org_icb_region_2025-11.csv').map((cells) => [cells[4]!, cells[5]!]))
    const pairs = rows('etr_2025-12.csv').map((cells) => [writtenName(cells[1]!), written.get(cells[0]!)] as const)
    const sameWords = pairs.filter(([ours, theirs]) => theirs && ours.toLowerCase() === theirs.toLowerCase())
    const agreeing = sameWords.filter(([ours, theirs]) => ours === theirs)
    expect(sameWords.length).toBeGreaterThan(150)
    expect(agreeing.length / sameWords.length).toBeGreaterThan(0.97)
    for (const [ours, theirs] of pairs) if (theirs) expect(sameName(ours, theirs), `${ours} | ${theirs}`).toBe(true)
    const again = [...written.values()].filter((name) => writtenName(name.toUpperCase()) === name)
    expect(again.length / written.size).toBeGreaterThan(0.97)
  })

  const trustsAt = (day: string) =>
    db
      .selectFrom('organisation_period as p')
      .innerJoin('organisation as o', 'o.code', 'p.organisation_code')
      .where('o.kind', '=', 'trust')
      .where('o.opened', '<=', day)
      .where((is) => is.or([is('o.closed', 'is', null), is('o.closed', '>', day)]))
      .where('p.from_date', '<=', day)
      .where((is) => is.or([is('p.to_date', 'is', null), is('p.to_date', '>', day)]))
      .where('p.region_code', '<>', 'W00')
      .select(['o.code', 'p.region_code'])
      .execute()
  const regionsAt = async (day: string) =>
    [...new Set((await trustsAt(day)).map(({ region_code }) => region_code))].toSorted()
})

const nothing = { added: 0, closed: 0, renamed: 0, regionChanged: 0, parentChanged: 0, unchanged: 0, rejected: [] }

const of = <Row extends { code: string }>(all: Row[], code: string) => all.find((row) => row.code === code)

const rows = (file: string): string[][] => parse(readFileSync(join(folder, file)), { relax_column_count: true })
