import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { aPanel, anAssessment } from '../../test/support/assessing.ts'
import { somebody, theCast } from '../../test/support/cast.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)
const panel = await aPanel(owner)
const priya = site.as(cast.priya)
const people = await Promise.all(
  Array.from({ length: 27 }, (_, n) => somebody(owner, `Candidate ${'a'.repeat(n + 1)} Z`)),
)

beforeEach(() => owner.deleteFrom('application').execute())

const due = async (of: (typeof people)[number], on: string, outcome = 'defer') => {
  const { assessment } = await anAssessment(owner, { of, panel, state: 'released', outcome })
  await owner.updateTable('feedback').set({ due_on: on }).where('assessment_id', '=', assessment).execute()
  return assessment
}

test('a team sees what is due, the oldest first, with its clock; a near-miss is marked', async () => {
  await due(cast.ben, '2098-03-02')
  await due(cast.asha, '2026-01-30', 'pipeline')
  const { text, html } = await priya.get(paths.feedback())
  expect(text.indexOf('Asha Rahman')).toBeLessThan(text.indexOf('Ben Other'))
  expect(text).toMatch(/Asha Rahman .* Pipeline, 12 to 24 months with a development plan Near-miss .* days late/)
  expect(text.match(/Near-miss/g)).toHaveLength(1)
  expect(html).toMatch(/nhsuk-tag--red[^>]*>\s*\d+ working days late/)
  expect((await site.as(cast.tom).get(paths.feedback())).text).toContain('No feedback is due.')
  expect((await site.as(cast.asha).get(paths.feedback())).status).toBe(403)
})

test('a long list goes on, in both of its parts', async () => {
  for (const [n, of] of people.entries()) await due(of, `2098-03-${String(n + 1).padStart(2, '0')}`)
  const first = await priya.get(paths.feedback())
  const next = first.links.find(({ text }) => text === 'Next candidates')!.href
  const second = await priya.get(next)
  const shown = (reply: typeof first) => reply.links.filter(({ href }) => href.startsWith('/assessments/')).length
  expect([shown(first), shown(second)]).toEqual([25, 2])
  expect((await priya.get(`${paths.feedback()}?after=nonsense`)).status).toBe(200)

  for (const [n, { id }] of people.entries())
    await owner
      .updateTable('feedback')
      .set({ given_by: cast.priya.id, given_at: new Date(Date.UTC(2026, 0, 1, 0, n)) })
      .where('person_id', '=', id)
      .execute()
  const given = await priya.get(`${paths.feedback()}?given=yes`)
  expect(given.text.indexOf(people[26]!.name)).toBeLessThan(given.text.indexOf(people[25]!.name))
  const more = given.links.find(({ text }) => text === 'Next candidates')!.href
  expect((await priya.get(more)).links.filter(({ href }) => href.endsWith('/outcome'))).toHaveLength(2)
})

const judged = async (useful: string, n: number) => {
  const id = await due(people[n]!, '2098-03-02')
  const given = { given_by: cast.priya.id, given_at: new Date(), useful, judged_at: new Date() }
  await owner.updateTable('feedback').set(given).where('assessment_id', '=', id).execute()
}

test('how useful it was is summed up only when eight have answered', async () => {
  for (let n = 0; n < 7; n++) await judged(n < 5 ? 'very' : 'not', n)
  expect((await priya.get(`${paths.feedback()}?given=yes`)).text).not.toContain('who answered')
  await judged('partly', 7)
  expect((await priya.get(`${paths.feedback()}?given=yes`)).text).toContain(
    'Of 8 candidates who answered, 5 found it very useful, 1 found it partly useful, 2 found it not useful.',
  )
})
