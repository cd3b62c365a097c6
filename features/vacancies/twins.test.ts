import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { aVacancy } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)
const wendy = site.as(cast.wendy)
const warning = 'The organisation has a vacancy already that may be for the same post'

test('a second vacancy of the same role and title leads to the first, shared or not, for who may see both', async () => {
  const first = await aVacancy(owner, { by: cast.wendy })
  const { title } = await owner.selectFrom('vacancy').select('title').where('id', '=', first).executeTakeFirstOrThrow()
  const second = await aVacancy(owner, { by: cast.wendy, state: 'draft' })
  const draft = owner.updateTable('vacancy').where('id', '=', second)
  await draft.set({ title: title.toUpperCase() }).execute()
  expect((await wendy.get(paths.vacancy(second))).text).toContain(warning)
  expect((await wendy.get(paths.vacancy(second))).html).toContain(paths.vacancy(first))
  expect((await wendy.get(paths.vacancy(first))).text).not.toContain(warning)
  await draft.set({ state: 'open', partners: ['RX1'] }).execute()
  const [rhys, tom] = [site.as(cast.rhys), site.as(cast.tom)]
  for (const who of [wendy, tom]) expect((await who.get(paths.vacancy(second))).text).toContain(warning)
  expect((await rhys.get(paths.vacancy(second))).text).not.toContain(warning)
  expect((await wendy.get(paths.vacancy(first))).text).not.toContain(warning)
  await draft.set({ state: 'draft' }).execute()
  await draft.set({ title: `${title}, for a year` }).execute()
  expect((await wendy.get(paths.vacancy(second))).text).not.toContain(warning)
  const post = { organisation_code: 'RX2', role_family: 'finance', title: 'Chief finance officer', standing: 'vacant' }
  const { id } = await owner.insertInto('board_post').values(post).returning('id').executeTakeFirstOrThrow()
  await owner.updateTable('vacancy').set({ board_post_id: id }).execute()
  expect((await wendy.get(paths.vacancy(second))).text).toContain(warning)
  await owner.updateTable('vacancy').set({ state: 'closed' }).where('id', '=', first).execute()
  expect((await wendy.get(paths.vacancy(second))).text).not.toContain(warning)
})
