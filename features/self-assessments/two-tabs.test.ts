import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { aSelfAssessment } from '../../test/support/self-assessments.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)
const asha = site.as(cast.asha)
let id = ''

beforeEach(async () => {
  await owner.deleteFrom('self_assessment').execute()
  id = await aSelfAssessment(owner, { of: cast.asha, answers: { resilient: 'rarely' } })
})

const traits = () => paths.selfAssessmentPart(id, 'traits')
const kept = async () =>
  (await owner.selectFrom('self_assessment_answer').select(['item', 'answer', 'evidence']).execute()).map((row) =>
    Object.values(row),
  )

test('of two tabs the second is told, sees what was saved, and loses nothing', async () => {
  const [first, second] = [await asha.get(traits()), await asha.get(traits())]
  await asha.post(traits(), { ...first.hidden, resilient: 'always' })
  const mine = { resilient: 'occasionally', 'resilient-evidence': 'A hard <winter>.' }
  const told = await asha.post(traits(), { ...second.hidden, ...mine })
  expect(told.status).toBe(409)
  expect(told.text).toContain('You saved a part of the self-assessment in another tab on')
  expect(told.text).toContain('Saved meanwhile: Almost always')
  expect(told.html).toMatch(/name="resilient"[^>]*value="occasionally"[^>]* checked/)
  expect(told.html).toContain('A hard &lt;winter&gt;.')
  expect(await kept()).toEqual([['resilient', 'always', '']])

  expect((await asha.post(traits(), { ...told.hidden, ...mine })).status).toBe(303)
  expect(await kept()).toEqual([['resilient', 'occasionally', 'A hard <winter>.']])
})

test('what is typed in one tab after it was finished in another is still there to be copied', async () => {
  const { hidden } = await asha.get(traits())
  await asha.submit(paths.finishSelfAssessment(id))
  const told = await asha.post(traits(), { ...hidden, 'flexible-evidence': 'Three mergers.' })
  expect(told.status).toBe(409)
  expect(told.text).toContain('it can no longer be changed')
  expect(told.text).toContain('Three mergers.')
  expect(await kept()).toEqual([['resilient', 'rarely', '']])
})

test('what was changed after the page to finish was opened is not finished unseen', async () => {
  const { hidden } = await asha.get(paths.finishSelfAssessment(id))
  await asha.submit(traits(), { resilient: 'always' })
  expect((await asha.post(paths.finishSelfAssessment(id), hidden)).status).toBe(409)
})

test('evidence beyond its words is named, and everything typed stays', async () => {
  const long = Array<string>(151).fill('word').join(' ')
  const reply = await asha.submit(traits(), { flexible: 'always', 'resilient-evidence': long })
  expect(reply.status).toBe(422)
  expect(reply.errors).toEqual(['Evidence for “Resilient” must be 150 words or fewer. You used 151.'])
  expect(reply.html).toContain(long)
  expect(reply.html).toMatch(/name="flexible"[^>]*value="always"[^>]* checked/)
  expect(await kept()).toEqual([['resilient', 'rarely', '']])
  expect((await asha.submit(traits(), { 'resilient-evidence': long.slice(5) })).status).toBe(303)
})

test.each(['strong', '4', 'constructor', ' always'])(
  'an answer “%s”, which is none of the scale, is not taken',
  async (answer) => {
    const reply = await asha.submit(traits(), { resilient: answer })
    expect([reply.status, reply.errors]).toEqual([422, ['Resilient: choose from the list']])
  },
)

test('a framework that is not offered is not begun, and a part that is none is not found', async () => {
  const reply = await asha.submit(paths.beginSelfAssessment(), { framework: 'executive-director/9' })
  expect([reply.status, reply.errors]).toEqual([422, ['Choose what you want to look at yourself against']])
  expect((await asha.get(paths.selfAssessmentPart(id, 'domains'))).status).toBe(404)
})

test('what is asked of another part is not saved by this one', async () => {
  await asha.submit(traits(), { flexible: 'always', 'speaks-up': 'always' })
  expect(await kept()).toEqual([['flexible', 'always', '']])
})
