import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { record } from '../../platform/record.ts'
import { acting, theCast } from '../../test/support/cast.ts'
import { anAdvert, aNomination, anApplication, aVacancy } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { timelineOfYou } from '../privacy/export/timeline.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const [asha, grace, priya] = [site.as(cast.asha), site.as(cast.grace), site.as(cast.priya)]

beforeEach(async () => {
  for (const table of ['application', 'nomination'] as const) await owner.deleteFrom(table).execute()
})

test('somebody new is told what comes first, and what then, until they have begun', async () => {
  const first = await asha.get(paths.overview())
  expect(first.text).toMatch(/How to begin Look at yourself .* Talk with a senior leader .* Apply to a talent board/)
  const steps = [paths.selfAssessments(), paths.conversations(), paths.startApplication()]
  const hrefs = first.links.map(({ href }) => href)
  expect(hrefs.filter((href) => steps.includes(href))).toEqual(steps)
  await anApplication(owner, { of: cast.asha, state: 'draft' })
  for (const who of [asha, grace]) expect((await who.get(paths.overview())).text).not.toContain('How to begin')
})

test('a nomination that waits for its leader to send it stands there once', async () => {
  await aNomination(owner, { of: cast.asha, by: cast.grace, state: 'prepared' })
  const { text } = await grace.get(paths.overview())
  expect(text).toMatch(/Nominations to check and send Asha Rahman Nominations None has been sent yet\./)
})

test('of an organisation’s vacancies the live ones come first, and none that is closed', async () => {
  const named = async (title: string, state: 'open' | 'filled' | 'closed') =>
    owner
      .updateTable('vacancy')
      .set({ title })
      .where('id', '=', await aVacancy(owner, { by: cast.wendy, state }))
      .execute()
  await named('Live one', 'open')
  await named('Filled one', 'filled')
  await named('Closed one', 'closed')
  const { text } = await site.as(cast.wendy).get(paths.overview())
  expect(text).toMatch(/Vacancies Live one, .*Filled one, /)
  expect(text).not.toContain('Closed one')
})

test('a nominee reads that it waits for them', async () => {
  await aNomination(owner, { of: cast.asha, by: cast.grace })
  expect((await asha.get(paths.overview())).text).toMatch(/Grace Leader nominated you on .* Waiting for you /)
  expect((await grace.get(paths.overview())).text).toContain('Asha Rahman Waiting for the nominee')
})

test('what waits for the candidate does not wait for the team', async () => {
  await anApplication(owner, { of: cast.asha })
  await anApplication(owner, { of: cast.ben, state: 'information' })
  const { text } = await priya.get(paths.overview())
  expect(text).toContain('Asha Rahman')
  expect(text).not.toContain('Ben Other')
})

test('when one signed in is in one’s own data, and not among what has happened', async () => {
  const about = { thing: 'person', id: cast.asha.id, person: cast.asha.id }
  await acting(web, cast.asha, (db, actor) => record(db, actor, 'sign-in.complete', about, { by: 'link' }))
  expect((await asha.get(paths.overview())).text).not.toContain('You signed in')
  const { happened } = await acting(web, cast.asha, (db, actor) => timelineOfYou(db, actor))
  expect(happened.map(({ what }) => what)).toContain('You signed in')
})

test('how many adverts a team has to settle stands there, with the way to settle them', async () => {
  const tom = site.as(cast.tom)
  expect((await tom.get(paths.overview())).text).not.toContain('Adverts to settle')
  await anAdvert(owner)
  await anAdvert(owner, { organisation: null, region: null })
  await anAdvert(owner, { state: 'dismissed' })
  const { text, links } = await tom.get(paths.overview())
  expect(text).toContain('Say whether they are for a board post: 2 adverts')
  expect(links.map(({ href }) => href)).toContain(paths.adverts())
  expect((await priya.get(paths.overview())).text).toContain('Say whether they are for a board post: 1 advert')
  expect((await grace.get(paths.overview())).text).not.toContain('Adverts to settle')
})
