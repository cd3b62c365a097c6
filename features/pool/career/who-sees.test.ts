import { expect, test } from 'vitest'
import { paths } from '../../../paths.ts'
import { theCast } from '../../../test/support/cast.ts'
import { onePostOneMember } from '../../../test/support/introducing.ts'
import { anIntroduction } from '../../../test/support/things.ts'
import { testSite } from '../../../test/support/visitor.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)
const [asha, wendy] = [site.as(cast.asha), site.as(cast.wendy)]
const [vacancy, member] = await onePostOneMember(owner, cast)

const whoSees = async () => (await asha.get(paths.memberVisibility(member))).text

test('the team of the own pool always sees a member, wherever they would work', async () => {
  await owner
    .updateTable('membership')
    .set({ regions: ['Y60'] })
    .execute()
  expect(await whoSees()).toContain('Now: the talent teams of London and Midlands.')
  await owner
    .updateTable('membership')
    .set({ regions: ['Y58', 'Y56'] })
    .execute()
  expect(await whoSees()).toContain('Now: the talent teams of London and South West.')
})

test('who hides from an organisation and accepts its introduction is told that it sees them', async () => {
  const id = await anIntroduction(owner, { of: cast.asha, member, vacancy, state: 'offered' })
  expect((await asha.get(paths.acceptIntroduction(id))).text).not.toContain('You hide from')
  await asha.submit(paths.memberHiddenFrom(member), { organisation: 'RX2' })
  expect(await whoSees()).toMatch(/Never: .*Severn Invented NHS Trust/)
  const asked = await asha.get(paths.acceptIntroduction(id))
  expect(asked.text).toContain('You hide from Severn Invented NHS Trust. If you accept, it sees you all the same')
  await asha.submit(paths.acceptIntroduction(id))
  expect((await asha.get(paths.introduction(id))).text).toContain('can read your summary now, without your name')
  expect(await whoSees()).toMatch(
    /For one post, because you accepted: Severn Invented NHS Trust, for .*Otherwise never: .*Severn Invented NHS Trust/,
  )
  expect((await wendy.get(paths.introduction(id))).status).toBe(200)
})
