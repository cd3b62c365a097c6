import { beforeEach, describe, expect, test } from 'vitest'
import { closeVacancy } from '../../vacancies/actions.ts'
import { vacancy as vacancyFor } from '../../vacancies/queries.ts'
import { acting, theCast } from '../../../test/support/cast.ts'
import { advertLines } from '../../../test/support/adverts.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { dismissAdvert, postAdvert, reconsiderAdvert } from '../actions.ts'
import { advert as advertFor } from '../queries.ts'
import { noCounts } from './counts.ts'
import { judgeFile, keepAll } from './run.ts'

const { owner, web, jobs } = await testDatabase()
const cast = await theCast({ owner, web })
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
const asTom = <T>(
  id: string,
  action: (
    found: NonNullable<Awaited<ReturnType<typeof advertFor>>>,
    db: typeof web,
    actor: Parameters<typeof dismissAdvert>[1],
  ) => Promise<T>,
) => acting(web, cast.tom, async (db, actor) => action((await advertFor(db, actor, id))!, db, actor))

describe('an advert that has changed', () => {
  test('changes its vacancy, and opens it again where it now runs longer', async () => {
    await imported({ datePosted: '2020-11-02', validThrough: '2020-12-04' })
    expect(await imported({ ...live, title: 'Chief Finance Officer' })).toEqual({ ...none, changed: 1 })
    expect(await vacancies()).toMatchObject([
      { state: 'open', title: 'Chief Finance Officer', starts_on: '2099-04-04', version: 2 },
    ])
    expect((await happened()).slice(2).map(({ name }) => name)).toEqual(['vacancy.update', 'vacancy.prolong'])
    expect(await imported({ ...live, title: 'Director of Finance' })).toEqual({ ...none, changed: 1 })
    expect(await vacancies()).toMatchObject([{ title: 'Director of Finance', version: 3 }])
  })

  test('leaves a vacancy alone that a person has changed or closed', async () => {
    await imported(live)
    const [one] = await vacancies()
    await owner.updateTable('vacancy').set({ title: 'Finance director', version: 2 }).execute()
    expect(await imported({ ...live, title: 'Chief Finance Officer' })).toEqual({ ...none, unchanged: 1 })
    expect(await vacancies()).toMatchObject([{ title: 'Finance director', version: 2 }])
    await acting(web, cast.wendy, async (db, actor) =>
      closeVacancy(db, actor, (await vacancyFor(db, actor, one!.id))!, 'Filled by somebody of ours.'),
    )
    expect(await imported({ ...live, validThrough: '2098-12-31' })).toEqual({ ...none, unchanged: 1 })
    expect(await vacancies()).toMatchObject([{ state: 'closed' }])
  })

  test('in the queue is settled by itself where it is sure now, one way or the other', async () => {
    const unsure = { ...live, title: 'Director of Communications', salaryMin: '', salaryMax: '', salaryText: 'Band 9' }
    await imported({ ...unsure, id: '1' }, { ...unsure, id: '2' }, { ...unsure, id: '3' })
    const now = [
      { ...unsure, id: '1', title: 'Chief Nurse', salaryText: 'VSM' },
      { ...unsure, id: '2', title: 'Deputy Chief Nurse' },
      { ...unsure, id: '3', locality: 'Bristol' },
    ]
    expect(await imported(...now)).toEqual({ ...none, open: 1, noBoardPost: 1, changed: 1 })
    expect((await adverts()).map(({ state }) => state)).toEqual(['posted', 'dismissed', 'waiting'])
  })
})

describe('what a person has settled', () => {
  const unsure = { ...live, title: 'Director of Communications', salaryMin: '', salaryMax: '', salaryText: 'Band 9' }
  const settled = { organisation: 'RX2', role: 'communications', contract: 'fixed-term' } as const

  test('as a board post becomes a vacancy as they said, and stays so', async () => {
    await imported(unsure)
    const [{ id } = { id: '' }] = await adverts()
    await asTom(id, (found, db, actor) => postAdvert(db, actor, found, settled))
    expect(await imported({ ...unsure, title: 'Director of Communications & Engagement' })).toEqual({
      ...none,
      changed: 1,
    })
    expect(await vacancies()).toMatchObject([
      { title: 'Director of Communications & Engagement', contract_type: 'fixed-term', role_family: 'communications' },
    ])
  })

  test('as no board post is not asked again, until they look at it again themselves', async () => {
    await imported(unsure)
    const [{ id } = { id: '' }] = await adverts()
    await asTom(id, (found, db, actor) => dismissAdvert(db, actor, found))
    expect(await imported({ ...unsure, salaryText: 'VSM' })).toEqual({ ...none, unchanged: 1 })
    expect([await vacancies(), (await adverts())[0]?.state]).toEqual([[], 'dismissed'])
    await asTom(id, (found, db, actor) => reconsiderAdvert(db, actor, found))
    expect((await adverts())[0]?.state).toBe('waiting')
  })

  test('two at once: one settles it, the other is told that it has been', async () => {
    await imported(unsure)
    const [{ id } = { id: '' }] = await adverts()
    const both = await Promise.allSettled([
      asTom(id, (found, db, actor) => postAdvert(db, actor, found, settled)),
      asTom(id, (found, db, actor) => dismissAdvert(db, actor, found)),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const [{ state, vacancy_id } = { state: '', vacancy_id: null }] = await adverts()
    expect((await vacancies()).length).toBe(state === 'posted' ? 1 : 0)
    expect(vacancy_id === null).toBe(state === 'dismissed')
  })
})
