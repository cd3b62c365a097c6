import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { nominated, typedNomination } from '../../test/support/nominating.ts'
import { aRound } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const cast = await theCast(site)
const [grace, asha, priya] = [site.as(cast.grace), site.as(cast.asha), site.as(cast.priya)]

test('that the team looked at a nomination stands in its history; the two whose it is leave no trace', async () => {
  const id = await nominated(grace, typedNomination(cast.asha, await aRound(site.owner)))
  for (const who of [grace, asha, priya, priya]) expect((await who.get(paths.nomination(id))).status).toBe(200)
  const looked = site.owner.selectFrom('event').select(['actor_id', 'person_id']).where('name', '=', 'nomination.see')
  expect(await looked.execute()).toEqual([{ actor_id: cast.priya.id, person_id: cast.asha.id }])
  expect((await asha.get(paths.nomination(id))).text).toContain('Priya Shah looked at the nomination')
})
