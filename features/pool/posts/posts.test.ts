import { expect, test } from 'vitest'
import { paths } from '../../../paths.ts'
import { theCast } from '../../../test/support/cast.ts'
import { aMember, anIntroduction, aVacancy } from '../../../test/support/things.ts'
import { testSite } from '../../../test/support/visitor.ts'

const site = await testSite()
const { as, owner } = site
const { asha, ben, priya, wendy } = await theCast(site)

test('a member reads for what they were put forward, and nothing of what they were not asked about', async () => {
  const id = await aMember(owner, { of: asha })
  expect((await as(asha).get(paths.putForward(id))).text).toContain('You have not been put forward yet')
  const introduced = async (state: 'proposed' | 'accepted' | 'declined', title: string) => {
    const vacancy = await aVacancy(owner, { by: wendy })
    await owner.updateTable('vacancy').set({ title }).where('id', '=', vacancy).execute()
    return anIntroduction(owner, { of: asha, member: id, vacancy, state })
  }
  await introduced('proposed', 'A secret post')
  await introduced('accepted', 'Finance director')
  for (let n = 0; n < 26; n++) await introduced('declined', `Post ${n}`)
  const own = await as(asha).get(paths.member(id))
  expect(own.text).toContain('You were put forward 27 times.')
  const { text, links } = await as(asha).get(paths.putForward(id))
  expect(text).toContain('You declined')
  const next = await as(asha).get(links.find((link) => link.text === 'Next introductions')!.href)
  expect(next.text).toContain('You accepted: the organisation knows of you')
  for (const read of [own.text, text, next.text]) expect(read).not.toContain('A secret post')
})

test('what fits a member is for themselves', async () => {
  const id = await aMember(owner, { of: ben })
  for (const at of [paths.postsThatFit(id), paths.putForward(id)]) {
    expect((await as(ben).get(at)).status).toBe(200)
    for (const who of [priya, asha]) expect((await as(who).get(at)).status).toBe(404)
  }
})
