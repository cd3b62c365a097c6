import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { inTransaction } from '../../platform/db.ts'
import { itemsOf, currentFrameworks } from '../../rules/success-profile.ts'
import { keyOf } from '../../rules/frameworks/framework.ts'
import { theCast } from '../../test/support/cast.ts'
import { aSelfAssessment } from '../../test/support/self-assessments.ts'
import { aConversation } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { selfAssessmentsForExport } from './export.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const asha = site.as(cast.asha)
const scale = ['always', 'frequently', 'occasionally', 'rarely', 'no-chance']

const summed =
  /\b(totals?|scor(e|es|ed|ing)|average|mean score|out of|per ?cent|percentage|pass mark|grade|rank(ed|ing)?)\b|%/i

/** A count of how one answered: "18 of 26 strong", "12 strengths". How many questions are answered is progress. */
const counted = /\d+ of \d+(?! questions answered)|\d+ (strengths?|areas?|items?)/i

for (const framework of currentFrameworks) {
  const items = itemsOf(framework)
  const given = (shift: number) =>
    Object.fromEntries(items.map(({ key }, n) => [key, scale[(n + shift) % scale.length]!]))
  const at = new Date('2026-01-05')
  const of = { of: cast.asha, framework: keyOf(framework) }
  await aSelfAssessment(owner, { ...of, answers: given(1), begun: at, finished: at })
  const id = await aSelfAssessment(owner, { ...of, answers: given(0) })

  test(`the report against the ${framework.title} adds nothing up, for the person and for whom they share it with`, async () => {
    const conversation = await aConversation(owner, { of: cast.asha, by: cast.grace })
    await asha.submit(paths.shareSelfAssessment(id), { conversation })
    for (const reader of [asha, site.as(cast.grace)]) {
      const { text, status } = await reader.get(paths.selfAssessment(id))
      expect(status).toBe(200)
      expect(text).toContain('Nobody is expected to be strong at everything')
      expect(text).not.toMatch(summed)
      expect(text).not.toMatch(counted)
    }
    for (const { slug } of framework.dimensions)
      expect((await asha.get(paths.selfAssessmentPart(id, slug))).text).not.toMatch(summed)
  })
}

test('the list adds nothing up', async () => {
  const { text } = await asha.get(paths.selfAssessments())
  expect(text).toContain('Executive Director Success Profile')
  expect(text).not.toMatch(summed)
  expect(text).not.toMatch(counted)
})

test('the export adds nothing up: it holds words and days, and no number', async () => {
  const exported = await inTransaction(web, cast.asha.id, (db) => selfAssessmentsForExport(db, cast.asha.id))
  expect(exported.flatMap(({ answers }) => answers)).toHaveLength(2 * (26 + 6))
  expect(exported.flatMap(({ answers }) => answers)).toContainEqual(
    expect.objectContaining({ dimension: 'Competencies', answer: 'Frequently' }),
  )
  const text = JSON.stringify(exported)
  expect(text).not.toMatch(summed)
  expect(text).not.toMatch(/":-?\d/)
})

test('the database has no number beside the version', async () => {
  const { rows } = await sql<{ table_name: string; column_name: string }>`
    select table_name, column_name from information_schema.columns
    where table_name like 'self_assessment%' and data_type in
      ('smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision', 'money')`.execute(owner)
  expect(rows).toEqual([{ table_name: 'self_assessment', column_name: 'version' }])
})
