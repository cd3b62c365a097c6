import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const cast = await theCast(site)

const chosen = (html: string) => /value="(\w+)"[^>]*\schecked/.exec(html)?.[1]

test('whoever comes from a board’s page finds that board chosen, and may choose another', async () => {
  const asha = site.as(cast.asha)
  expect(chosen((await asha.get(`${paths.startApplication()}?board=london`)).html)).toBe('Y56')
  expect(chosen((await asha.get(`${paths.startApplication()}?board=south-west`)).html)).toBe('Y58')
  const fields = { region: 'Y56', pathway: 'aspirant' }
  const { location } = await asha.submit(`${paths.startApplication()}?board=south-west`, fields)
  expect((await asha.get(location ?? '')).text).toContain('London')
})

test('nothing is chosen for whoever comes from elsewhere', async () => {
  for (const query of ['', '?board=', '?board=atlantis'])
    expect(chosen((await site.as(cast.ben).get(`${paths.startApplication()}${query}`)).html)).toBeUndefined()
})
