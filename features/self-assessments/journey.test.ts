import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { aSelfAssessment } from '../../test/support/self-assessments.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)
const asha = site.as(cast.asha)

beforeEach(async () => {
  await owner.deleteFrom('self_assessment').execute()
})

const begun = async () => {
  const { location } = await asha.submit(paths.beginSelfAssessment(), { framework: 'executive-director/1' })
  return location!.split('/').at(-1)!
}

test('a candidate looks at herself a part at a time, and reads at once what it says', async () => {
  const empty = await asha.get(paths.selfAssessments())
  expect(empty.text).toContain('You have not begun one.')
  expect((await asha.get(paths.beginSelfAssessment())).html).toMatch(/value="executive-director\/1"[^>]* checked/)

  const id = await begun()
  const first = await asha.get(paths.selfAssessment(id))
  expect(first.text).toContain('0 of 9 questions answered')
  expect(first.text).toContain('Nobody is expected to be strong at everything.')
  expect(first.text).toContain('Nobody but you can read this.')

  const saved = await asha.submit(paths.selfAssessmentPart(id, 'competencies'), {
    'speaks-up': 'always',
    'speaks-up-evidence': 'I told the board that the plan was not safe.',
    'develops-people': 'rarely',
    'finds-new-solutions': 'no-chance',
  })
  expect(saved.location).toBe(paths.selfAssessmentPart(id, 'experiences'))
  const last = await asha.submit(paths.selfAssessmentPart(id, 'drivers'), { 'purpose-beyond-self': 'frequently' })
  expect(last.location).toBe(paths.selfAssessment(id))

  const { text, links } = await asha.get(paths.selfAssessment(id))
  expect(text).toContain('3 of 9 questions answered')
  expect(text).toMatch(
    /Strengths .*Speaks up Sense of purpose beyond self Areas to develop .*Develops people No chance yet .*Finds new solutions/,
  )
  expect(text).toMatch(/Find an example of each strength that has none yet[^.]*\. Sense of purpose beyond self/)
  expect(text).toContain('I told the board that the plan was not safe.')
  expect(links).toContainEqual({
    text: 'Resilient',
    href: `${paths.selfAssessmentPart(id, 'traits')}#resilient`,
  })
})

test('what was saved is there to go on with, and what is emptied is forgotten', async () => {
  const id = await begun()
  const at = paths.selfAssessmentPart(id, 'drivers')
  await asha.submit(at, { 'purpose-beyond-self': 'always', 'purpose-beyond-self-evidence': 'Ask my patients.' })
  const again = await asha.get(at)
  expect(again.html).toMatch(/name="purpose-beyond-self"[^>]*value="always"[^>]* checked/)
  expect(again.text).toContain('Ask my patients.')

  const toReport = await asha.submit(at, { 'purpose-beyond-self': 'always', button: 'report' })
  expect(toReport.location).toBe(paths.selfAssessment(id))
  expect((await asha.get(at)).text).not.toContain('Ask my patients.')
})

test('of one framework there is one unfinished at a time', async () => {
  const id = await begun()
  expect(await begun()).toBe(id)
  const { location } = await asha.submit(paths.beginSelfAssessment(), { framework: 'leadership-competency/1' })
  expect(location).not.toBe(paths.selfAssessment(id))
  expect((await asha.get(paths.selfAssessments())).links.map(({ text }) => text)).toEqual(
    expect.arrayContaining([expect.stringContaining('Leadership Competency Framework') as string]),
  )
})

test('a finished one stays as it is, and the next begins empty and tells what is different', async () => {
  const answers = { 'speaks-up': 'rarely | Not yet.', 'develops-people': 'always', resilient: 'frequently' }
  const old = await aSelfAssessment(owner, { of: cast.asha, answers, begun: new Date('2026-01-05') })
  await asha.submit(paths.finishSelfAssessment(old))
  expect((await asha.get(paths.selfAssessment(old))).text).toContain('Finished on')
  expect((await asha.get(paths.finishSelfAssessment(old))).location).toBe(paths.selfAssessment(old))
  const closed = await asha.get(paths.selfAssessmentPart(old, 'competencies'))
  expect(closed.text).toContain('it can no longer be changed')
  expect(closed.text).toContain('Rarely or never Not yet.')
  expect(closed.html).not.toContain('<textarea')

  const id = await begun()
  expect((await asha.get(paths.selfAssessmentPart(id, 'competencies'))).html).not.toContain('checked')
  await asha.submit(paths.selfAssessmentPart(id, 'competencies'), {
    'speaks-up': 'frequently',
    'develops-people': 'always',
  })
  const { text } = await asha.get(paths.selfAssessment(id))
  expect(text).toContain('More often than last time Speaks up: rarely or never then, frequently today')
  expect(text).not.toContain('Develops people: ')
  expect((await asha.get(paths.selfAssessment(old))).text).not.toContain('More often than last time')
})

test('an empty one is not finished', async () => {
  const id = await begun()
  expect((await asha.submit(paths.finishSelfAssessment(id))).location).toBe(paths.selfAssessment(id))
  expect((await asha.get(paths.selfAssessment(id))).text).toContain('Begun on')
})

test('the list is read a page at a time, the newest first', async () => {
  for (let n = 1; n <= 27; n++) {
    const at = new Date(Date.UTC(2020, n, 1))
    await aSelfAssessment(owner, { of: cast.asha, begun: at, finished: at })
  }
  const first = await asha.get(paths.selfAssessments())
  const more = first.links.find(({ text }) => text === 'Next self-assessments')
  const second = await asha.get(more!.href)
  expect(begunOn(first.text)).toHaveLength(25)
  expect(begunOn(second.text)).toEqual(['1 March 2020', '1 February 2020'])
})

const begunOn = (text: string) => [...text.matchAll(/Begun (\d+ \w+ \d{4})/g)].map(([, day]) => day)
