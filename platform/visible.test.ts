import { expect, test } from 'vitest'
import { theCast } from '../test/support/cast.ts'
import { testDatabase } from '../test/support/database.ts'
import { anApplication } from '../test/support/things.ts'
import type { Grant } from '../rules/roles.ts'
import { actorOf } from './actor-of.ts'
import { visibleTo } from './visible.ts'

const database = await testDatabase()
const { owner, web } = database
const { asha, ben, priya } = await theCast(database)
await anApplication(owner, { of: asha, region: 'Y56' })
await anApplication(owner, { of: ben, region: 'Y58' })

const columns = { candidate: 'application.person_id', 'talent-team': 'application.region_code' }
const seenBy = async (personId: string, grants: Grant[], given: Partial<typeof columns> = columns) => {
  const seen = web
    .selectFrom('application')
    .select('region_code')
    .where(visibleTo({ personId, name: 'x', grants }, 'application.see', given))
  return (await seen.orderBy('region_code').execute()).map((row) => row.region_code)
}
const nobody = '00000000-0000-4000-8000-00000000000f'

test('one’s own, and those of each region one is in the team of', async () => {
  expect(await seenBy(asha.id, [])).toEqual(['Y56'])
  expect(await seenBy(nobody, [])).toEqual([])
  expect(await seenBy(nobody, [{ role: 'talent-team', scope: 'Y58' }])).toEqual(['Y58'])
  expect(await seenBy(nobody, [{ role: 'regional-lead', scope: 'Y58' }])).toEqual(['Y58'])
  expect(await seenBy(asha.id, [{ role: 'talent-team', scope: 'Y58' }])).toEqual(['Y56', 'Y58'])
})

test('nothing by a role without the permission, for another place, or without a place', async () => {
  for (const role of ['recruiter', 'administrator', 'board-member', 'leader'] as const)
    expect([role, await seenBy(nobody, [{ role, scope: 'Y56' }])]).toEqual([role, []])
  expect(await seenBy(nobody, [{ role: 'talent-team', scope: 'Y60' }])).toEqual([])
  expect(await seenBy(nobody, [{ role: 'talent-team', scope: null }])).toEqual([])
})

test('a role that the query has no column for sees nothing by it', async () => {
  expect(await seenBy(asha.id, [{ role: 'talent-team', scope: 'Y58' }], { candidate: columns.candidate })).toEqual([
    'Y56',
  ])
  expect(await seenBy(asha.id, [], {})).toEqual([])
})

test('a scope is a value, never a part of the query', async () => {
  expect(await seenBy(nobody, [{ role: 'talent-team', scope: "Y56') or true --" }])).toEqual([])
})

test('a role that is over, or is still to come, is not held', async () => {
  const grants = async () => (await actorOf(web, priya.id)).grants
  expect(await grants()).toEqual([{ role: 'talent-team', scope: 'Y56' }])
  const own = owner.updateTable('role_grant').where('person_id', '=', priya.id)
  for (const change of [
    { from_date: '2099-01-01', to_date: null },
    { from_date: '2001-01-01', to_date: '2001-12-31' },
    { from_date: '2001-01-01', to_date: null, ended_at: new Date() },
  ]) {
    await own.set(change).execute()
    expect(await grants()).toEqual([])
  }
})
