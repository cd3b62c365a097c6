import { beforeEach, expect, test } from 'vitest'
import { inDays } from '../../db/stories/days.ts'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { anApplication, aRound } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)
const [asha, ben] = [site.as(cast.asha), site.as(cast.ben)]
const [london, west] = [await aRound(owner), await aRound(owner, 'Y58')]
let id = ''

beforeEach(async () => {
  await owner.deleteFrom('application').execute()
  id = await anApplication(owner, { of: cast.asha, state: 'draft', hiddenFrom: ['RX2'] })
  const cv = { application_id: id, person_id: cast.asha.id, name: 'cv.pdf', type: 'application/pdf' }
  await owner
    .insertInto('cv')
    .values({ ...cv, bytes: Buffer.from('%PDF') })
    .execute()
  await owner
    .updateTable('round')
    .set({ closes_on: inDays(-1) })
    .where('id', '=', london)
    .execute()
  await owner.deleteFrom('round_question').where('round_id', '=', west).where('question', '=', 'governance').execute()
})

const from = () => `${paths.startApplication()}?from=${id}`
const idIn = (location: string | null) => /[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? ''

test('what missed a deadline is used in another round, wherever the same is asked', async () => {
  const closed = await asha.get(paths.application(id))
  expect(closed.links.map(({ href }) => href)).toContain(from())
  expect((await asha.get(from())).text).not.toContain('London: Aspirant director')
  const begun = idIn((await asha.submit(from(), { round: west })).location)
  const check = await asha.get(paths.checkAnswers(begun))
  for (const words of [
    'Deputy finance director',
    'Two mergers.',
    'About motivation',
    'cv.pdf',
    'Severn',
    'Pat Partner',
  ])
    expect(check.text).toContain(words)
  expect(check.text).not.toContain('About governance')
  expect(check.text).toContain('Still to do before you can submit Declarations')
})

test('a question that reads differently is another question', async () => {
  const another = { label: 'A large change that failed' }
  const asked = owner
    .updateTable('round_question')
    .where('round_id', '=', west)
    .where('question', '=', 'transformation')
  await asked.set(another).execute()
  const begun = idIn((await asha.submit(from(), { round: west })).location)
  const { text } = await asha.get(paths.checkAnswers(begun))
  expect(text).toContain('About motivation About motivation')
  expect(text).not.toContain('About transformation')
  await asked.set({ label: 'About transformation' }).execute()
})

test('what the other round’s draft has already is not overwritten', async () => {
  const begun = idIn((await asha.submit(paths.startApplication(), { round: west })).location)
  await asha.submit(paths.readiness(begun), { readiness: '12-24' })
  await asha.submit(paths.statements(begun), { transformation: 'Another', inclusion: '', motivation: '' })
  await asha.submit(from(), { round: west })
  const { text } = await asha.get(paths.checkAnswers(begun))
  expect(text).toContain('Ready in 12 to 24 months')
  expect(text).toContain('About transformation Another')
  expect(text).toContain('Two mergers.')
})

test('nobody takes over what somebody else wrote', async () => {
  const begun = idIn((await ben.submit(from(), { round: west })).location)
  expect((await ben.get(paths.checkAnswers(begun))).text).not.toContain('Two mergers.')
})
