import { beforeEach, expect, test } from 'vitest'
import { aMember, aVacancy } from '../../test/support/things.ts'
import { theCast } from '../../test/support/cast.ts'
import { testDatabase } from '../../test/support/database.ts'
import { postsFor } from './posts-that-fit.ts'

const database = await testDatabase()
const { owner, matching } = database
const { asha, wendy } = await theCast(database)
const member = await aMember(owner, { of: asha })

beforeEach(() => owner.deleteFrom('vacancy').execute())

const found = async () => (await postsFor(matching, member)).fitting.map(({ vacancy }) => vacancy.id)

test('a member sees the live and predicted posts they fit, those that begin first, with the reasons', async () => {
  const later = await aVacancy(owner, { by: wendy })
  const predicted = await aVacancy(owner, { by: wendy, state: 'predicted' })
  await owner.updateTable('vacancy').set({ starts_on: '2097-01-01' }).where('id', '=', predicted).execute()
  await aVacancy(owner, { by: wendy, state: 'closed' })
  expect(await found()).toEqual([predicted, later])
  const [first] = (await postsFor(matching, member)).fitting
  expect(first?.vacancy).toMatchObject({ organisation_name: 'Severn Invented NHS Trust', region_name: 'South West' })
  expect(first?.match.rules.map(({ because }) => because)).toContain('Would work in South West')
})

test('no post of the employer they are hidden from, nor one for which they lack what must hold', async () => {
  await aVacancy(owner, { by: wendy, organisation: 'RX1', region: 'Y56' })
  const nursing = await aVacancy(owner, { by: wendy })
  await owner.updateTable('vacancy').set({ role_family: 'nursing' }).where('id', '=', nursing).execute()
  const registered = await aVacancy(owner, { by: wendy })
  await owner
    .updateTable('vacancy')
    .set({ registrations: ['nmc'] })
    .where('id', '=', registered)
    .execute()
  const { fitting, others } = await postsFor(matching, member)
  expect([fitting, others.map((one) => [one.vacancy.id, one.missed.map(({ rule }) => rule)])]).toEqual([
    [],
    [[registered, ['registration']]],
  ])
  await owner.updateTable('vacancy').set({ registration_weight: 'should' }).where('id', '=', registered).execute()
  expect(await found()).toEqual([registered])
})
