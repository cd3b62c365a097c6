import { beforeEach, describe, expect, test } from 'vitest'
import { aHold } from '../../test/support/holds.ts'
import { theCast, type Person } from '../../test/support/cast.ts'
import { testDatabase } from '../../test/support/database.ts'
import { around, at, nightsOf } from '../../test/support/nights.ts'
import { anApplication, aNomination, anEndorsement } from '../../test/support/things.ts'

const database = await testDatabase()
const { owner } = database
const { administrator, asha, ben, grace } = await theCast(database)
const { run } = nightsOf(database)

const tables = ['endorsement', 'application', 'nomination'] as const
beforeEach(async () => {
  for (const table of [...tables, 'legal_hold', 'removal'] as const) await owner.deleteFrom(table).execute()
})

const idsIn = async (table: (typeof tables)[number]) =>
  (await owner.selectFrom(table).select('id').execute()).map(({ id }) => id)
const said = async () => {
  const rows = await owner.selectFrom('removal').select(['rule', 'removed']).orderBy('id').execute()
  return Object.fromEntries(rows.map(({ rule, removed }) => [rule, removed]))
}

async function anEnded(of: Person, state: 'draft' | 'not-now' | 'withdrawn' | 'admitted', on: string) {
  const id = await anApplication(owner, { of, state, conversation: null })
  const row = { changed_at: at(on), decided_at: state === 'draft' ? null : at(on) }
  await owner.updateTable('application').set(row).where('id', '=', id).execute()
  return id
}

/** The move by which a thing came to its end, on that day. */
const happened = (thing: string, id: string, name: string, on: string) =>
  owner
    .insertInto('event')
    .values({ actor_id: grace.id, actor_name: 'Somebody', name, thing, thing_id: id, at: at(on) })
    .execute()

describe('an application that led nowhere', () => {
  test.each([
    ['draft-application', 'draft'],
    ['application-not-admitted', 'not-now'],
    ['application-not-admitted', 'withdrawn'],
  ] as const)('goes when its time is over, by the rule %s where it is %s, not a day earlier', async (rule, state) => {
    const [goes, stays] = around(rule)
    await anEnded(asha, state, goes)
    const kept = await anEnded(ben, state, stays)
    await run()
    expect(await idsIn('application')).toEqual([kept])
    expect(await said()).toMatchObject({ [rule]: 1 })
    await run()
    expect(await idsIn('application')).toEqual([kept])
  })

  test('takes its nomination, endorsement, answers, CV and adjustments with it', async () => {
    const [goes] = around('application-not-admitted')
    const id = await anEnded(asha, 'not-now', goes)
    const nomination = await aNomination(owner, { of: asha, by: grace, state: 'accepted' })
    await owner.updateTable('application').set({ nomination_id: nomination }).execute()
    await anEndorsement(owner, { application: id, of: asha, by: ben, state: 'given' })
    const own = { application_id: id, person_id: asha.id }
    await owner
      .insertInto('cv')
      .values({ ...own, name: 'cv.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF') })
      .execute()
    await owner
      .insertInto('adjustment')
      .values({ ...own, region_code: 'Y56', words: 'A quiet room' })
      .execute()
    await run()
    for (const table of ['application', 'nomination', 'endorsement'] as const) expect(await idsIn(table)).toEqual([])
    for (const table of ['cv', 'adjustment', 'application_answer'] as const)
      expect(await owner.selectFrom(table).select('application_id').execute()).toEqual([])
  })

  test.each(['submitted', 'information', 'eligible'] as const)('stays while it is %s, however old', async (state) => {
    const id = await anApplication(owner, { of: asha, state, conversation: null })
    await owner
      .updateTable('application')
      .set({ changed_at: at('2020-01-01') })
      .execute()
    await run()
    expect(await idsIn('application')).toEqual([id])
  })

  test.each([
    ['the person', asha],
    ['whoever endorsed', ben],
    ['whoever nominated', grace],
  ])('stays while there is a legal hold on %s, and goes once it is lifted', async (_, on) => {
    const id = await anEnded(asha, 'not-now', '2020-01-01')
    const nomination = await aNomination(owner, { of: asha, by: grace, state: 'accepted' })
    await owner.updateTable('application').set({ nomination_id: nomination }).execute()
    await anEndorsement(owner, { application: id, of: asha, by: ben, state: 'given' })
    await aHold(owner, { on, by: administrator })
    await run()
    expect([await idsIn('application'), await idsIn('nomination'), (await idsIn('endorsement')).length]).toEqual([
      [id],
      [nomination],
      1,
    ])
    await owner.updateTable('legal_hold').set({ lifted_at: new Date(), lifted_by: administrator.id }).execute()
    await run()
    expect(await idsIn('application')).toEqual([])
  })
})

describe('a nomination', () => {
  test('that ended goes by the day of its end', async () => {
    const [goes, stays] = around('nomination-ended')
    const [over, kept] = [
      await aNomination(owner, { of: asha, by: grace, state: 'declined' }),
      await aNomination(owner, { of: ben, by: grace, state: 'withdrawn' }),
    ]
    await owner
      .updateTable('nomination')
      .set({ created_at: at('2020-01-01') })
      .execute()
    await happened('nomination', over, 'nomination.decline', goes)
    await happened('nomination', kept, 'nomination.discard', stays)
    await run()
    expect(await idsIn('nomination')).toEqual([kept])
  })

  test.each([
    ['prepared', 'nomination.edit'],
    ['waiting', 'nomination.announce'],
    ['made', 'nomination.count'],
  ] as const)('that stays %s goes a year after its last change, whoever looks at it', async (state, change) => {
    const [goes, stays] = around('nomination-ended')
    const [old, kept] = [
      await aNomination(owner, { of: asha, by: grace, state }),
      await aNomination(owner, { of: ben, by: grace, state }),
    ]
    await owner
      .updateTable('nomination')
      .set({ created_at: at('2020-01-01') })
      .execute()
    await happened('nomination', old, change, goes)
    await happened('nomination', old, 'nomination.see', stays)
    await happened('nomination', kept, change, stays)
    await run()
    expect(await idsIn('nomination')).toEqual([kept])
  })
})

test('of a thousand and more, all go, and what is said adds up', async () => {
  const id = await anEnded(asha, 'not-now', '2020-01-01')
  const { id: _, ...like } = await owner
    .selectFrom('application')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  await owner
    .insertInto('application')
    .values(Array.from({ length: 600 }, () => like))
    .execute()
  await owner
    .insertInto('application')
    .values(Array.from({ length: 500 }, () => like))
    .execute()
  await Promise.all([run(), run()])
  expect(await idsIn('application')).toEqual([])
  const sum = owner.selectFrom('removal').select((of) => of.fn.sum('removed').as('sum'))
  expect(Number((await sum.where('rule', '=', 'application-not-admitted').executeTakeFirst())?.sum)).toBe(1_101)
})
