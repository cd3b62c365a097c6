import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { aMember } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)

test('the member and their own team read from whom they are hidden; another region’s team does not', async () => {
  const id = await aMember(owner, { of: cast.asha })
  const page = async (who: { id: string }) => site.as(who).get(paths.member(id))
  expect((await page(cast.asha)).text).toContain('Hidden from No other organisation')
  await owner.insertInto('membership_hidden_from').values({ membership_id: id, organisation_code: 'RX2' }).execute()
  for (const who of [cast.asha, cast.priya])
    expect((await page(who)).text).toContain('Hidden from Severn Invented NHS Trust')
  const elsewhere = await page(cast.tom)
  expect(elsewhere.status).toBe(200)
  expect(elsewhere.text).not.toContain('Severn Invented')
})

test('the member finds the way to their development plan', async () => {
  const id = await aMember(owner, { of: cast.ben })
  const hrefs = async (who: { id: string }) => (await site.as(who).get(paths.member(id))).links.map(({ href }) => href)
  expect(await hrefs(cast.ben)).toContain(paths.developmentPlan())
  expect(await hrefs(cast.priya)).not.toContain(paths.developmentPlan())
})
