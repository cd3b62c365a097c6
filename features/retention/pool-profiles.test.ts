import { beforeEach, describe, expect, test } from 'vitest'
import { aHold } from '../../test/support/holds.ts'
import { theCast, type Person } from '../../test/support/cast.ts'
import { testDatabase } from '../../test/support/database.ts'
import { around, at, nightsOf } from '../../test/support/nights.ts'
import { aMember, anApplication, anIntroduction, aVacancy } from '../../test/support/things.ts'

const database = await testDatabase()
const { owner } = database
const { administrator, asha, ben, grace, wendy } = await theCast(database)
const { run } = nightsOf(database)

const tables = ['introduction', 'membership', 'application', 'vacancy'] as const
beforeEach(async () => {
  for (const table of [...tables, 'legal_hold', 'removal'] as const) await owner.deleteFrom(table).execute()
})

const idsIn = async (table: (typeof tables)[number]) =>
  (await owner.selectFrom(table).select('id').execute()).map(({ id }) => id)
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

async function aFormerMember(of: Person, left: string) {
  const application = await anEnded(of, 'admitted', '2026-01-05')
  const member = await aMember(owner, { of, state: 'left' })
  const row = { application_id: application, created_at: at('2026-01-05') }
  await owner.updateTable('membership').set(row).where('id', '=', member).execute()
  await happened('membership', member, 'membership.leave', left)
  const vacancy = await aVacancy(owner, { by: wendy, state: 'closed' })
  await anIntroduction(owner, { of, member, vacancy, state: 'declined' })
  return { application, member }
}

describe('a profile in the pool', () => {
  test('goes six months after its end, with its introductions and its application; the vacancy stays', async () => {
    const [goes, stays] = around('pool-profile')
    await aFormerMember(asha, goes)
    const kept = await aFormerMember(ben, stays)
    await run()
    expect(await idsIn('membership')).toEqual([kept.member])
    expect(await idsIn('application')).toEqual([kept.application])
    expect(await idsIn('introduction')).toHaveLength(1)
    expect(await idsIn('vacancy')).toHaveLength(2)
  })

  test('stays while its member is in the pool, an introduction is open, or there is a hold', async () => {
    const { member } = await aFormerMember(asha, '2027-01-05')
    const active = await aMember(owner, { of: ben })
    await owner
      .updateTable('membership')
      .set({ created_at: at('2020-01-01') })
      .where('id', '=', active)
      .execute()
    await owner.updateTable('introduction').set({ state: 'interviewing' }).execute()
    await run()
    await owner.updateTable('introduction').set({ state: 'withdrawn' }).execute()
    await aHold(owner, { on: asha, by: administrator })
    await run()
    expect((await idsIn('membership')).toSorted()).toEqual([active, member].toSorted())
  })
})
