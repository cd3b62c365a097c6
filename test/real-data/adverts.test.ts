import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { noCounts } from '../../features/adverts/import/counts.ts'
import { judgeFile, keepAll, type Judged } from '../../features/adverts/import/run.ts'
import { readAdverts } from '../../features/adverts/read-adverts.ts'
import { importFile } from '../../features/organisations/import/import-file.ts'
import { testDatabase } from '../support/database.ts'
import { judgedAdverts } from './judged-adverts.ts'
import { folder as organisations, missing as noDirectory, snapshots } from './real-organisations.ts'

const folder = join(organisations, '..', 'vacancies')
const missing = noDirectory || !existsSync(folder)
if (missing) console.warn(`Skipped: the real adverts are not in ${folder}.`)
const bytesOf = (name: string) => readFileSync(join(folder, name))
const files = ['nhs_jobs_2020-11_director_adverts.jsonl', 'nhs_jobs_2020-11_all_adverts.jsonl.gz'] as const
const directory = [
  ...snapshots,
  'eccg_2025-12.csv',
  'icb_names_codes_2024-12.csv',
  'org_icb_region_2025-11.csv',
  'ods_successors_trusts_only_2022-10.csv',
]

describe.skipIf(missing)('the real adverts of November 2020', async () => {
  if (missing) return
  const { owner, jobs } = await testDatabase()
  let judged: Judged
  let seconds: number

  beforeAll(async () => {
    for (const name of directory) await importFile(owner, { name, bytes: readFileSync(join(organisations, name)) })
    const start = performance.now()
    judged = await judgeFile(jobs, bytesOf(files[1]))
    seconds = (performance.now() - start) / 1_000
  })
  const of = (id: string) => judged.adverts.find((advert) => advert.id === id)

  test('all are read, none is refused', async () => {
    expect([judged.adverts.length, judged.rejected]).toEqual([14_794, []])
    const { adverts, rejected } = await readAdverts(bytesOf(files[0]), '2020-11-06')
    expect([adverts.length, rejected]).toEqual([98, []])
    for (const { title } of judged.adverts) expect(title).not.toMatch(/&(amp|#\d+);|<\w/)
  })

  test('they are judged as people judged them', () => {
    const told = judgedAdverts.map(({ id }) => {
      const { boardLevel, roleFamily, organisation } = of(id)!
      return { id, boardLevel, roleFamily, organisation }
    })
    expect(told).toEqual(judgedAdverts)
  })

  test('nothing else among them is taken for a board post', () => {
    const known = new Set(judgedAdverts.map(({ id }) => id))
    expect(judged.adverts.filter(({ id, boardLevel }) => boardLevel !== 'no' && !known.has(id))).toEqual([])
  })

  test('two thirds of the employers are in the directory, the rest are private, public or abroad', () => {
    expect(judged.adverts.filter(({ organisation }) => organisation).length).toBe(9_821)
    const missed = judged.adverts.filter(({ employer, organisation }) => {
      return !organisation && /\bNHS\b.*\bTrust\b|\bCCGs?\b|Clinical Com/i.test(employer)
    })
    // Several groups in one advert: none of them alone is the employer.
    expect(new Set(missed.map(({ employer }) => employer))).toEqual(
      new Set([
        'North of England CCGs',
        'Leicester City, Leicestershire and Rutland CCG’s',
        'Staffordshire, Shropshire, Telford and Wrekin CCGs',
        'West Suffolk and, Ipswich and East Suffolk Clinical Commisioning Groups',
      ]),
    )
  })

  test('they are kept once, closed, and those that are not sure wait; all within 20 seconds', async () => {
    const start = performance.now()
    expect(await keepAll(jobs, judged.adverts)).toEqual({ ...noCounts, closed: 15, waiting: 4, noBoardPost: 14_775 })
    seconds += (performance.now() - start) / 1_000
    console.info(`14,794 real adverts read, judged and kept in ${seconds.toFixed(1)} s`)
    expect(seconds).toBeLessThan(20)
    expect(await keepAll(jobs, judged.adverts)).toEqual({ ...noCounts, unchanged: 19, noBoardPost: 14_775 })
    const vacancies = await owner.selectFrom('vacancy').select(['state', 'source']).execute()
    expect(new Set(vacancies.map(({ state, source }) => `${state} ${source}`))).toEqual(new Set(['closed advert']))
  })
})

const hostile = join(organisations, '..', 'webtest')
describe.skipIf(!existsSync(hostile))('hostile files', () => {
  const all = existsSync(hostile) ? (readdirSync(hostile, { recursive: true }) as string[]) : []
  const csv = all.filter((name) => statSync(join(hostile, name)).isFile())

  test.each(csv)('%s is read or refused, by its lines', async (name) => {
    const { adverts, rejected } = await readAdverts(readFileSync(join(hostile, name)), '2026-11-29')
    for (const { title, employer } of adverts) expect(`${title}${employer}`).not.toMatch(/\p{Cc}/u)
    for (const { line, why } of rejected) expect([line > 0, why.length > 0]).toEqual([true, true])
    expect(adverts.length + rejected.length).toBeGreaterThan(0)
  })
})
