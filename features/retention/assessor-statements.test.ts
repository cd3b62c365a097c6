import { beforeEach, describe, expect, test } from 'vitest'
import { aPanel, sits } from '../../test/support/assessing.ts'
import { theCast } from '../../test/support/cast.ts'
import { testDatabase } from '../../test/support/database.ts'
import { aHold } from '../../test/support/holds.ts'
import { around, at, nightsOf } from '../../test/support/nights.ts'

const database = await testDatabase()
const { owner } = database
const { administrator, ben, priya } = await theCast(database)
const panel = await aPanel(owner)
const { run } = nightsOf(database)

beforeEach(async () => {
  for (const table of ['legal_hold', 'removal'] as const) await owner.deleteFrom(table).execute()
})

const roundOfPanel = async () =>
  (await owner.selectFrom('panel').select('round_id').where('id', '=', panel.id).executeTakeFirstOrThrow()).round_id
const ended = (on: string) =>
  owner
    .updateTable('role_grant')
    .set({ ended_at: at(on) })
    .where('person_id', '=', ben.id)
    .execute()
const isThere = async () =>
  (await owner.selectFrom('assessor').select('post').where('person_id', '=', ben.id).execute()).length === 1

describe('what somebody who assesses states', () => {
  const [goes, stays] = around('assessor-statement')
  let other: string

  beforeEach(async () => {
    await owner.deleteFrom('role_grant').where('person_id', '=', ben.id).execute()
    await owner.deleteFrom('assessor').where('person_id', '=', ben.id).execute()
    other = (
      await owner
        .insertInto('panel')
        .values({
          state: 'convened',
          region_code: 'Y56',
          title: 'P',
          created_by: priya.id,
          round_id: await roundOfPanel(),
        })
        .returning('id')
        .executeTakeFirstOrThrow()
    ).id
    await sits(owner, other, 'assessor', ben)
    await owner
      .updateTable('assessor')
      .set({ stated_at: at(goes) })
      .where('person_id', '=', ben.id)
      .execute()
  })

  test('goes two years after it was saved and their last part ended, and not while they sit on a panel', async () => {
    await run()
    expect(await isThere()).toBe(true)
    await ended(stays)
    await run()
    expect(await isThere()).toBe(true)
    await ended(goes)
    await run()
    expect(await isThere()).toBe(false)
    const said = owner.selectFrom('removal').select('removed').where('rule', '=', 'assessor-statement')
    expect(await said.execute()).toEqual([{ removed: 1 }])
  })

  test('goes also where the panel was disbanded with them on it', async () => {
    const event = { actor_id: priya.id, actor_name: 'Priya', name: 'panel.disband', thing: 'panel', thing_id: other }
    await owner.updateTable('panel').set({ state: 'disbanded' }).where('id', '=', other).execute()
    const { id } = await owner
      .insertInto('event')
      .values({ ...event, at: at(stays) })
      .returning('id')
      .executeTakeFirstOrThrow()
    await run()
    expect(await isThere()).toBe(true)
    await owner
      .updateTable('event')
      .set({ at: at(goes) })
      .where('id', '=', id)
      .execute()
    await run()
    expect(await isThere()).toBe(false)
  })

  test('stays when it was saved later, and under a legal hold', async () => {
    await ended('2020-01-01')
    await owner
      .updateTable('assessor')
      .set({ stated_at: at(stays) })
      .where('person_id', '=', ben.id)
      .execute()
    await run()
    await owner
      .updateTable('assessor')
      .set({ stated_at: at(goes) })
      .where('person_id', '=', ben.id)
      .execute()
    await aHold(owner, { on: ben, by: administrator })
    await run()
    expect(await isThere()).toBe(true)
  })
})
