import { beforeEach, describe, expect, test } from 'vitest'
import { theCast } from '../../../test/support/cast.ts'
import { advertLines } from '../../../test/support/adverts.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { addCounts, noCounts } from './counts.ts'
import { judgeFile, keepAll } from './run.ts'

const { owner, web, jobs } = await testDatabase()
await theCast({ owner, web })
const none = noCounts

beforeEach(async () => {
  await owner.deleteFrom('advert').execute()
  await owner.deleteFrom('vacancy').execute()
  await owner.deleteFrom('event').execute()
})

const live = { datePosted: '2026-11-02', validThrough: '2098-12-04' }
const imported = async (...changes: object[]) =>
  keepAll(jobs, (await judgeFile(jobs, Buffer.from(advertLines(...changes)))).adverts)
const vacancies = () => owner.selectFrom('vacancy').selectAll().orderBy('title').execute()
const adverts = () => owner.selectFrom('advert').selectAll().orderBy('identifier').execute()
const happened = () => owner.selectFrom('event').select(['actor_name', 'name']).orderBy('id').execute()

describe('an advert', () => {
  test('of a board post becomes a vacancy of its organisation, in the service’s name', async () => {
    expect(await imported({ ...live, title: 'Interim Director of Finance &amp; Estates' })).toEqual({
      ...none,
      open: 1,
    })
    expect(await vacancies()).toMatchObject([
      {
        state: 'open',
        source: 'advert',
        title: 'Interim Director of Finance & Estates',
        organisation_code: 'RX2',
        region_code: 'Y58',
        role_family: 'finance',
        contract_type: 'interim',
        starts_on: '2099-01-04',
        starts_estimated: true,
        registrations: ['icaew', 'cipfa', 'acca', 'cima', 'icas', 'cai'],
        salary_from: 125_000,
        salary_to: 140_000,
        created_by: null,
      },
    ])
    expect(await adverts()).toMatchObject([{ state: 'posted', mentions_search_firm: true }])
    expect(await happened()).toEqual([
      { actor_name: 'Aspire Together', name: 'vacancy.import' },
      { actor_name: 'Aspire Together', name: 'advert.take' },
    ])
  })

  test('that has closed becomes a closed vacancy', async () => {
    expect(await imported({ datePosted: '2020-11-02', validThrough: '2020-12-04' })).toEqual({ ...none, closed: 1 })
    expect(await vacancies()).toMatchObject([{ state: 'closed', starts_on: '2021-04-04' }])
  })

  test('that is not sure, or of an employer whom nobody knows or who is in no board’s region, waits', async () => {
    const changes = [
      { id: '1', title: 'Director of Communications', salaryMin: '', salaryMax: '', salaryText: 'Band 9' },
      { id: '2', hiringOrganization: 'Wharf Invented NHS Trust' },
      { id: '3', hiringOrganization: 'Taff Invented NHS Trust' },
    ]
    expect(await imported(...changes)).toEqual({ ...none, waiting: 3 })
    expect(await adverts()).toMatchObject([
      { state: 'waiting', board_level: 'unsure', organisation_code: 'RX2', region_code: 'Y58' },
      { state: 'waiting', board_level: 'yes', organisation_code: null, region_code: null },
      { state: 'waiting', board_level: 'yes', organisation_code: 'RX3', region_code: null },
    ])
    expect(await vacancies()).toEqual([])
  })

  test('that is for no board post is counted and not kept', async () => {
    expect(await imported({ title: 'Staff Nurse' }, { id: '2', title: 'Deputy Director of Finance' })).toEqual({
      ...none,
      noBoardPost: 2,
    })
    expect([await adverts(), await vacancies(), await happened()]).toEqual([[], [], []])
  })
})

test('the same file again changes nothing', async () => {
  const file = [
    { id: '1', ...live },
    { id: '2', title: 'Director of Communications', salaryText: '', salaryMin: '', salaryMax: '' },
  ]
  await imported(...file)
  const before = [await adverts(), await vacancies(), await happened()]
  expect(await imported(...file)).toEqual({ ...none, unchanged: 2 })
  expect([await adverts(), await vacancies(), await happened()]).toEqual(before)
})

test('two imports of a file at once keep each advert once', async () => {
  const file = Array.from({ length: 40 }, (_, at) => ({ id: String(at), ...live }))
  const counts = await Promise.all([imported(...file), imported(...file)])
  expect(addCounts(...(counts as [typeof none, typeof none]))).toEqual({ ...none, open: 40, unchanged: 40 })
  expect(await vacancies()).toHaveLength(40)
})

test('a run that broke off is taken up where it was, and one that begins anew does nothing twice', async () => {
  const { adverts: judged } = await judgeFile(
    jobs,
    Buffer.from(advertLines(...Array.from({ length: 1_200 }, (_, at) => ({ id: String(at), ...live })))),
  )
  const breaking = keepAll(jobs, judged, {
    done: (_, done) => {
      if (done === 1_000) throw new Error('the machine stops')
    },
  })
  await expect(breaking).rejects.toThrow('the machine stops')
  expect(await vacancies()).toHaveLength(500)
  expect(await keepAll(jobs, judged, { from: 500 })).toEqual({ ...none, open: 700 })
  expect(await keepAll(jobs, judged)).toEqual({ ...none, unchanged: 1_200 })
  expect(await vacancies()).toHaveLength(1_200)
})
