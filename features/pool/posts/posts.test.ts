import { expect, test } from 'vitest'
import { paths } from '../../../paths.ts'
import { theCast } from '../../../test/support/cast.ts'
import { aMember, anIntroduction, aVacancy } from '../../../test/support/things.ts'
import { testSite } from '../../../test/support/visitor.ts'

const site = await testSite()
const { as, owner } = site
const { asha, ben, priya, rhys, wendy } = await theCast(site)

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
  expect(own.text).toContain('You were asked about 27 posts, and accepted 1 introduction.')
  const { text, links } = await as(asha).get(paths.putForward(id))
  expect(text).toContain('You declined')
  const next = await as(asha).get(links.find((link) => link.text === 'Next introductions')!.href)
  expect(next.text).toContain('You accepted: the organisation knows of you')
  for (const read of [text, next.text]) expect(read).not.toContain('A secret post')
})

test('of posts that do not fit, a member reads what keeps them from each; of those they are hidden from, nothing', async () => {
  await owner.deleteFrom('introduction').execute()
  await owner.deleteFrom('vacancy').execute()
  const id = await aMember(owner, { of: rhys })
  const fits = await aVacancy(owner, { by: wendy })
  const [nursing, seconded] = [await aVacancy(owner, { by: wendy }), await aVacancy(owner, { by: wendy })]
  await owner
    .updateTable('vacancy')
    .set({ registrations: ['nmc'] })
    .where('id', 'in', [nursing, seconded])
    .execute()
  await owner.updateTable('vacancy').set({ contract_type: 'secondment' }).where('id', '=', seconded).execute()
  await aVacancy(owner, { by: wendy, organisation: 'RX1', region: 'Y56' })
  const { text, html } = await as(rhys).get(paths.postsThatFit(id))
  expect(html).toContain(`post-${fits}`)
  expect(text).toContain('2 posts of your roles and regions. What keeps them from you')
  expect(text).toContain('Director of finance, Severn Invented NHS Trust: Would not hold the post as secondment')
  await owner.updateTable('membership').set({ unavailable_until: '2098-12-31' }).where('id', '=', id).execute()
  const paused = await as(rhys).get(paths.postsThatFit(id))
  expect(paused.text).toContain('Begins before you could: 3 posts. Change your pause')
  expect(text).toMatch(
    /Asks for a registration that you do not hold: 2 posts.*Is held on other terms: 1 post. Change the terms/,
  )
})

test('what fits a member is for themselves', async () => {
  const id = await aMember(owner, { of: ben })
  for (const at of [paths.postsThatFit(id), paths.putForward(id)]) {
    expect((await as(ben).get(at)).status).toBe(200)
    for (const who of [priya, asha]) expect((await as(who).get(at)).status).toBe(404)
  }
})
