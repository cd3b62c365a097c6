import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { inTransaction } from '../../platform/db.ts'
import { theCast } from '../../test/support/cast.ts'
import { aSelfAssessment } from '../../test/support/self-assessments.ts'
import { aConversation, anApplication, aNomination } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { selfAssessmentsForExport } from './export.ts'

const site = await testSite()
const { owner, web, matching, jobs } = site
const cast = await theCast(site)
const id = await aSelfAssessment(owner, { of: cast.asha, answers: { 'speaks-up': 'always | I spoke up.' } })
await aNomination(owner, { of: cast.asha, by: cast.grace })
await anApplication(owner, { of: cast.asha })
const conversation = await aConversation(owner, { of: cast.asha, by: cast.ben })
await site.as(cast.asha).submit(paths.shareSelfAssessment(id), { conversation })

const tables = ['self_assessment', 'self_assessment_answer', 'self_assessment_share']
const outsiders = (['administrator', 'priya', 'tom', 'londonAdmin', 'grace', 'rhys', 'wendy'] as const).map((name) => ({
  name,
  person: cast[name],
}))

describe.each(outsiders)('$name', ({ person }) => {
  test('finds none of its pages', async () => {
    const part = paths.selfAssessmentPart(id, 'traits')
    for (const at of [
      paths.selfAssessment(id),
      part,
      paths.finishSelfAssessment(id),
      paths.shareSelfAssessment(id),
      paths.stopSharing(id),
    ]) {
      const reply = await site.as(person).get(at)
      expect([at, reply.status]).toEqual([at, 404])
      expect(reply.text).not.toContain('Asha')
    }
    expect((await site.as(person).get(paths.selfAssessments())).text).toContain('You have not begun one.')
  })

  test.each(tables)('gets nothing of %s by the service’s own connection, whatever a query forgets', async (table) => {
    expect(await inTransaction(web, person.id, (db) => all(db, table))).toEqual([])
  })

  test('exports nothing of somebody else’s', async () => {
    expect(await inTransaction(web, person.id, (db) => selfAssessmentsForExport(db, cast.asha.id))).toEqual([])
  })
})

test.each(tables)('in nobody’s name there is nothing of %s', async (table) => {
  expect(await all(web, table)).toEqual([])
  expect(await inTransaction(web, null, (db) => all(db, table))).toEqual([])
})

test.each(tables)(
  'the person and whom they share it with find %s, so that the others’ nothing is one',
  async (table) => {
    for (const person of [cast.asha, cast.ben])
      expect(await inTransaction(web, person.id, (db) => all(db, table))).toHaveLength(1)
  },
)

test.each(tables)('matching is refused %s, and jobs read no answer', async (table) => {
  await expect(all(matching, table)).rejects.toThrow('permission denied')
  await expect(sql`select answer, evidence from self_assessment_answer`.execute(jobs)).rejects.toThrow(
    'permission denied',
  )
})

test('whom it is shared with changes nothing in it, whatever is tried', async () => {
  const changed = await inTransaction(web, cast.ben.id, (db) =>
    db.updateTable('self_assessment_answer').set({ answer: 'rarely' }).returning('item').execute(),
  )
  expect(changed).toEqual([])
  const mine = { self_assessment_id: id, person_id: cast.asha.id, item: 'resilient', answer: 'rarely' }
  await expect(
    inTransaction(web, cast.ben.id, (db) => db.insertInto('self_assessment_answer').values(mine).execute()),
  ).rejects.toThrow('row-level security')
})

const all = async (db: typeof web, table: string) => (await sql`select * from ${sql.table(table)}`.execute(db)).rows
