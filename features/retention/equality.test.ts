import { beforeEach, describe, expect, test } from 'vitest'
import { versionOf } from '../../platform/equality.ts'
import { theCast } from '../../test/support/cast.ts'
import { testDatabase } from '../../test/support/database.ts'
import { aHold } from '../../test/support/holds.ts'
import { at, nightsOf, today } from '../../test/support/nights.ts'
import { aMember, anApplication } from '../../test/support/things.ts'

const database = await testDatabase()
const { owner } = database
const { administrator, asha, ben } = await theCast(database)
const { equality, run } = nightsOf(database)

const emptied = ['membership', 'application'] as const
beforeEach(async () => {
  for (const table of [...emptied, 'legal_hold', 'removal'] as const) await owner.deleteFrom(table).execute()
})

const answered = async () => {
  for (const { id } of [asha, ben]) await equality.replace(id, { sex: ['female'] }, versionOf(await equality.of(id)))
}
const left = async () => {
  const all = await Promise.all([asha, ben].map(async ({ id }) => Object.keys(await equality.of(id)).length > 0))
  return [asha, ben].filter((_, index) => all[index]).map(({ name }) => name)
}
const decided = async (id: string, on: string) => {
  await owner
    .updateTable('application')
    .set({ decided_at: at(on) })
    .where('id', '=', id)
    .execute()
}

describe('equality answers', () => {
  test('go the night after the last application ended, and stay while another or a membership lasts', async () => {
    await answered()
    for (const of of [asha, ben]) await decided(await anApplication(owner, { of, state: 'not-now' }), '2029-06-14')
    const other = await anApplication(owner, { of: ben, state: 'submitted', region: 'Y58' })
    await run('2029-06-14')
    expect(await left()).toEqual([asha.name, ben.name])
    await run()
    expect(await left()).toEqual([ben.name])
    await owner
      .updateTable('application')
      .set({ state: 'admitted', decided_at: at('2029-06-15') })
      .where('id', '=', other)
      .execute()
    const member = await aMember(owner, { of: ben })
    await run('2029-06-16')
    expect(await left()).toEqual([ben.name])
    await owner
      .updateTable('membership')
      .set({ state: 'left', created_at: at('2029-06-15') })
      .where('id', '=', member)
      .execute()
    await run('2029-06-16')
    expect(await left()).toEqual([])
  })

  test('stay while there is a hold, and go once it is lifted', async () => {
    await answered()
    await decided(await anApplication(owner, { of: asha, state: 'not-now' }), '2029-06-01')
    const hold = await aHold(owner, { on: asha, by: administrator })
    await run()
    await run('2029-06-20')
    expect(await left()).toContain(asha.name)
    const lifted = { lifted_at: new Date(), lifted_by: administrator.id }
    await owner.updateTable('legal_hold').set(lifted).where('id', '=', hold).execute()
    await run('2029-06-21')
    expect(await left()).not.toContain(asha.name)
  })

  test('go with the last draft that nobody finished', async () => {
    await answered()
    await decided(await anApplication(owner, { of: asha, state: 'not-now' }), '2029-05-01')
    const draft = await anApplication(owner, { of: asha, state: 'draft', region: 'Y58' })
    await owner
      .updateTable('application')
      .set({ changed_at: at(today) })
      .where('id', '=', draft)
      .execute()
    await run()
    expect(await left()).toContain(asha.name)
    await owner
      .updateTable('application')
      .set({ changed_at: at('2020-01-01') })
      .where('id', '=', draft)
      .execute()
    await run()
    expect(await left()).not.toContain(asha.name)
  })
})
