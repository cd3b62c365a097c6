import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { folder as realFolder, missing, snapshots } from '../real-data/real-organisations.ts'
import { databaseIn, databaseProcesses, emptyFolder } from '../support/data-folder.ts'
import { odsText, type OdsLine } from '../support/ods-file.ts'
import { aspire, startService } from '../support/service.ts'
import { usedFolder } from '../support/used-folder.ts'

vi.setConfig({ testTimeout: 90_000 })

const keys = ['added', 'closed', 'renamed', 'regionChanged', 'parentChanged', 'unchanged', 'rejected']

const early = [{ code: 'RX1', name: 'THAMES NHS TRUST', region: 'Y56' }, { code: 'RX2' }]
const late = [{ code: 'RX1', name: 'THAMES INVENTED NHS TRUST', region: 'Y56' }, { code: 'RX3' }]

/** The files in a folder of their own, by the name of each. */
function files(contents: Record<string, OdsLine[] | string>): string[] {
  const folder = emptyFolder()
  return Object.entries(contents).map(([name, lines]) => {
    const path = join(folder, name)
    writeFileSync(path, typeof lines === 'string' ? lines : odsText(...lines))
    return path
  })
}

const organisations = async (dataFolder: string) => {
  const database = databaseIn(dataFolder)
  const rows = await database.owner.selectFrom('organisation').select('code').where('code', 'like', 'RX%').execute()
  await database.close()
  return rows.map(({ code }) => code).toSorted()
}

test('into a stopped folder: the database runs for as long as it takes', async () => {
  const dataFolder = await usedFolder()
  const [first = '', second = ''] = files({ 'etr_2020-04.csv': early, 'etr_2022-03.csv': late })
  const one = await aspire(dataFolder, ['import', 'organisations', first, '--json'])
  expect([one.code, Object.keys(JSON.parse(one.told))]).toEqual([0, keys])
  expect(JSON.parse(one.told)).toMatchObject({ added: 2, unchanged: 0, rejected: [] })
  expect(databaseProcesses(dataFolder)).toEqual([])

  const both = await aspire(dataFolder, ['import', 'organisations', first, second, '--json'])
  expect(JSON.parse(both.told)).toMatchObject([
    { added: 0, unchanged: 2 },
    { added: 1, closed: 1, renamed: 1 },
  ])
  expect(both.said).not.toContain('{')
})

test('into a running service: seen at once, and the service goes on', async () => {
  const dataFolder = await usedFolder()
  const [first = '', second = ''] = files({ 'etr_2020-04.csv': early, 'etr_2022-03.csv': late })
  const { url } = await startService({ dataFolder }).ready
  const tried = await aspire(dataFolder, ['import', 'organisations', first, '--json', '--dry-run'])
  expect(JSON.parse(tried.told)).toMatchObject({ added: 2 })
  expect(await organisations(dataFolder)).toEqual([])

  const done = await aspire(dataFolder, ['import', 'organisations', first])
  expect([done.code, await organisations(dataFolder)]).toEqual([0, ['RX1', 'RX2']])
  expect(done.told).toContain('2')
  await aspire(dataFolder, ['import', 'organisations', second, '--dry-run'])
  expect(await organisations(dataFolder)).toEqual(['RX1', 'RX2'])
  expect((await fetch(`${url}/health/ready`)).status).toBe(200)
})

test('a refused file: 1, the lines with their reasons, nothing of it kept, the others kept', async () => {
  const dataFolder = await usedFolder()
  const twice = odsText({ code: 'RX4' }, { code: 'RX5', region: 'Q99' }, { code: 'RX4' })
  const paths = files({ 'etr_2020-04.csv': early, 'etr_2022-03.csv': twice, 'etr_2023-01.csv': '' })
  const { code, told, said } = await aspire(dataFolder, ['import', 'organisations', ...paths, '--json'])
  const [first, second, third] = JSON.parse(told)
  expect([code, first.rejected, Object.keys(second)]).toEqual([1, [], keys])
  expect(second.rejected).toEqual([
    { line: 2, why: expect.stringContaining('Q99') },
    { line: 3, why: expect.stringContaining('RX4') },
  ])
  expect(third.rejected).toHaveLength(1)
  expect(said).not.toContain('    at ')

  const { ready } = startService({ dataFolder })
  await ready
  expect(await organisations(dataFolder)).toEqual(['RX1', 'RX2'])
  const inWords = await aspire(dataFolder, ['import', 'organisations', paths[1]!])
  expect([inWords.code, inWords.told]).toEqual([1, expect.stringMatching(/line 2.*Q99[\s\S]*line 3.*RX4/i)])
})

test.skipIf(missing)('the real directory, in order: an array with what each file changes', async () => {
  const paths = snapshots.map((name) => join(realFolder, name))
  const { code, told } = await aspire(await usedFolder(), ['import', 'organisations', ...paths, '--json'])
  const results = JSON.parse(told) as Record<string, unknown>[]
  expect([code, results.map((result) => Object.keys(result))]).toEqual([0, snapshots.map(() => keys)])
  expect(results[0]).toEqual({ ...nothing, added: 239 })
  expect(Object.values(results[2] ?? {})).toEqual([2, 7, 17, 133, 219, 3, []])
})

const nothing = { added: 0, closed: 0, renamed: 0, regionChanged: 0, parentChanged: 0, unchanged: 0, rejected: [] }
