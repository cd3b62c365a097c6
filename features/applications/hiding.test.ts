import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { assessed } from '../../test/support/assessed.ts'
import { theCast } from '../../test/support/cast.ts'
import { anApplication } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { mostHidden } from './hide.ts'

const site = await testSite()
const cast = await theCast(site)
const asha = site.as(cast.asha)
let id = ''

beforeEach(async () => {
  await site.owner.deleteFrom('membership').execute()
  await site.owner.deleteFrom('application').execute()
  id = await anApplication(site.owner, { of: cast.asha, state: 'draft' })
})

const hideFrom = (organisation: string) => asha.submit(paths.hideFrom(id), { organisation })

test('who may see me leads on to other organisations, one at a time by part of the name', async () => {
  expect((await asha.submit(paths.visibility(id), { hide: 'yes' })).location).toBe(paths.hideFrom(id))
  expect((await hideFrom('Severn')).status).toBe(303)
  const several = await hideFrom('Invented')
  expect(several.errors).toEqual(['Choose the organisation you mean'])
  const chosen = await asha.submit(paths.hideFrom(id), { organisation: 'Invented', 'organisation-suggested': 'RX4' })
  expect(chosen.status).toBe(303)
  const list = await asha.get(paths.hideFrom(id))
  expect(list.text).toContain('You are hidden from 2 organisations')
  expect((await asha.submit(paths.showAgain(id, 'RX4'))).location).toBe(paths.hideFrom(id))
  expect((await asha.get(paths.checkAnswers(id))).text).toMatch(/Hidden from Severn Invented NHS Trust/i)
})

test.each([
  ['', 'Enter the organisation that is not to find you'],
  ['Atlantis', 'We know no open organisation by “Atlantis”. Try one word of its name, or its code.'],
])('“%s” is told, and stays', async (typed, sentence) => {
  const reply = await hideFrom(typed)
  expect([reply.status, reply.errors]).toEqual([422, [sentence]])
  expect(reply.html).toContain(`value="${typed}"`)
})

test('twenty at most', async () => {
  const codes = Array.from({ length: mostHidden }, (_, n) => `ZZ${n}`)
  await site.owner
    .insertInto('organisation')
    .values(codes.map((code) => ({ code, kind: 'trust' })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const rows = codes.map((organisation_code) => ({ application_id: id, organisation_code }))
  await site.owner.insertInto('application_hidden_from').values(rows).execute()
  expect((await hideFrom('RX2')).errors).toEqual(['You can name 20 organisations. Remove one first.'])
})

test('two tabs: both organisations are kept, and what one has removed the other finds gone', async () => {
  const [first, second] = [await asha.get(paths.hideFrom(id)), await asha.get(paths.hideFrom(id))]
  await asha.post(paths.hideFrom(id), { ...first.hidden, organisation: 'RX2' })
  expect((await asha.post(paths.hideFrom(id), { ...second.hidden, organisation: 'RX4' })).status).toBe(303)
  expect((await asha.get(paths.hideFrom(id))).text).toContain('hidden from 2 organisations')
  const opened = await asha.get(paths.showAgain(id, 'RX4'))
  await asha.submit(paths.showAgain(id, 'RX4'))
  expect((await asha.post(paths.showAgain(id, 'RX4'), opened.hidden)).location).toBe(paths.hideFrom(id))
})

test('the wish goes with them into the pool', async () => {
  await site.owner.deleteFrom('application').execute()
  const eligible = await anApplication(site.owner, { of: cast.asha, state: 'eligible', hiddenFrom: ['RX2'] })
  await assessed(site, { application: eligible, team: cast.priya })
  const hidden = await site.owner.selectFrom('membership_hidden_from').select('organisation_code').execute()
  expect(hidden).toEqual([{ organisation_code: 'RX2' }])
})
