import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { Stale } from '../../platform/refusals.ts'
import { acting, theCast } from '../../test/support/cast.ts'
import { anApplication } from '../../test/support/things.ts'
import { typedAnswers } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'
import { submitApplication } from './actions.ts'
import { application } from './queries.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)
const asha = site.as(cast.asha)
const answers = typedAnswers('RX1', '2098-04-01')
let id = ''

beforeEach(async () => {
  await owner.deleteFrom('application').execute()
  id = await anApplication(owner, { of: cast.asha, state: 'draft' })
})

test.each([
  ['about-you', { phone: '01632 960 001' }, 'Saved meanwhile: 01632 960 001'],
  ['current-post', { post: 'Finance director' }, 'Saved meanwhile: Finance director'],
  ['experience', { experience: 'Three mergers' }, 'Saved meanwhile: Three mergers'],
  ['target-roles', { roles: ['nursing'] }, 'Saved meanwhile: Nursing'],
  ['regions', { travel: 'relocate' }, 'Saved meanwhile: Would move home'],
  ['readiness', { readiness: '24-plus' }, 'Saved meanwhile: Ready in more than 24 months'],
  ['statements', { governance: 'The first tab’s' }, 'Saved meanwhile: The first tab’s'],
  ['declarations', { conflicts: 'An interest' }, 'Saved meanwhile: An interest'],
])('%s: the second is told what the first saved, keeps its own, and may save it', async (task, typed, told) => {
  const at = `${paths.application(id)}/${task}`
  const [first, second] = [await asha.get(at), await asha.get(at)]
  expect((await asha.post(at, { ...first.hidden, ...answers[task], ...typed })).status).toBe(303)
  const stale = await asha.post(at, { ...second.hidden, ...answers[task] })
  expect(stale.status).toBe(409)
  expect(stale.text).toContain('You saved a part of the application in another tab on')
  expect(stale.text).toContain(told)
  expect((await asha.post(at, { ...stale.hidden, ...answers[task] })).status).toBe(303)
})

test('nobody submits answers that another tab has changed since they were checked', async () => {
  const check = await asha.get(paths.checkAnswers(id))
  await asha.submit(paths.readiness(id), { readiness: '24-plus' })
  const stale = await asha.post(paths.checkAnswers(id), { ...check.hidden, declared: 'yes' })
  expect(stale.status).toBe(409)
  expect(stale.text).toContain('Ready in more than 24 months')
  expect((await asha.post(paths.checkAnswers(id), { ...stale.hidden, declared: 'yes' })).status).toBe(303)
})

test('nor what another tab saves while it is being sent', async () => {
  const sent = acting(site.web, cast.asha, async (db, actor) => {
    const it = (await application(db, actor, id))!
    await asha.submit(paths.statements(id), { transformation: '', governance: '', inclusion: '', motivation: '' })
    await submitApplication(db, actor, it, it.version)
  })
  await expect(sent).rejects.toThrow(Stale)
  const { state } = await owner.selectFrom('application').select('state').executeTakeFirstOrThrow()
  expect(state).toBe('draft')
})
