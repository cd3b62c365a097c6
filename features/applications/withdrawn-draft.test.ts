import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { anApplication } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const cast = await theCast(site)
const [asha, priya] = [site.as(cast.asha), site.as(cast.priya)]

test('what was never sent to a board stays the candidate’s alone, also when they withdraw it', async () => {
  const id = await anApplication(site.owner, { of: cast.asha, state: 'draft' })
  expect((await asha.submit(paths.withdrawApplication(id))).status).toBe(303)
  expect((await priya.get(paths.application(id))).status).toBe(404)
  expect((await asha.get(paths.application(id))).text).toContain('Withdrawn')
})

test('what was sent stays with the board that has it', async () => {
  const id = await anApplication(site.owner, { of: cast.asha })
  expect((await asha.submit(paths.withdrawApplication(id))).status).toBe(303)
  expect((await priya.get(paths.application(id))).text).toContain('Withdrawn')
})
