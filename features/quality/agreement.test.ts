import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { inTransaction } from '../../platform/db.ts'
import { actorOf } from '../../platform/actor-of.ts'
import { anAssessment, aPanel, isFree, standardItems } from '../../test/support/assessing.ts'
import { somebody, theCast, withRole, type Person } from '../../test/support/cast.ts'
import { aRound } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { scoresGiven } from './scores-given.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const panel = await aPanel(owner)
const round = await aRound(owner)
const westerner = await withRole(web, cast.tom, 'board-member', 'Y58', 'Will Boardmember')
const candidates: Person[] = []
for (let n = 0; n < 9; n++) candidates.push(await somebody(owner, `Candidate ${String.fromCharCode(65 + n)}`))
const bo = site.as(panel.bo)

beforeEach(async () => {
  await owner.deleteFrom('application').execute()
})

/** So many people scored by the three, the first ones with strong evidence where the others have good. */
async function scored(people: number, state: 'moderation' | 'scoring' = 'moderation') {
  const ids = []
  for (const [n, of] of candidates.slice(0, people).entries()) {
    const { assessment } = await anAssessment(owner, { of, panel, state })
    const level = n < people / 2 ? 'limited' : 'strong'
    if (state === 'moderation')
      await owner
        .updateTable('score')
        .set({ level })
        .where('assessment_id', '=', assessment)
        .where('person_id', '<>', panel.bea.id)
        .execute()
    ids.push(assessment)
  }
  return ids
}

/** The scores as somebody reads them through the web role's connection. */
const readBy = (person: Person) =>
  inTransaction(web, person.id, async (db) => scoresGiven(db, await actorOf(db, person.id), round))

/** Every score that the web role's connection gives somebody. */
const all = (person: Person) =>
  inTransaction(web, person.id, (db) => db.selectFrom('score').select('evidence').execute())

describe('how far the assessors of a round agree', () => {
  test('as a whole, for each panel, item and assessor, in words and figures, with no candidate in it', async () => {
    await scored(8)
    const { status, text, html } = await bo.get(paths.roundAgreement(round))
    expect(status).toBe(200)
    expect(text).toContain('8 people whose scores are open')
    expect(text).toMatch(/Alpha is −?0\.\d\d: 1 is full agreement/)
    expect(text).toMatch(/Panel −?0\.\d\d, from −?\d\.\d\d to \d\.\d\d\. Assessors/)
    expect(text).toMatch(/Speaks up .*(T|t)ells? people apart/)
    const [abe, bea, cleo] = ['Abe Assessor', 'Bea Assessor', 'Cleo Chair'].map((name) => html.indexOf(name))
    expect(abe).toBeGreaterThan(0)
    expect([abe, bea, cleo]).toEqual([abe, bea, cleo].toSorted((one, other) => one! - other!))
    expect(text).toMatch(/Bea Assessor \d\.\d\d more lenient, between/)
    for (const { name } of candidates) expect(text).not.toContain(name)
    const references = await owner.selectFrom('assessment').select('reference').execute()
    for (const { reference } of references) expect(html).not.toContain(reference)
  })

  test('nothing of fewer than eight people', async () => {
    await scored(7)
    const { text } = await bo.get(paths.roundAgreement(round))
    expect(text).toContain('Only 7 people have been scored')
    expect(text).not.toMatch(/Alpha is|Abe Assessor/)
  })

  test('counts the scores as they were locked: no correction, and nobody in conflict or released', async () => {
    const [first, second] = await scored(8)
    const given = { assessment_id: first!, person_id: panel.abe.id, item: standardItems[0]!, evidence: 'E' }
    await owner
      .insertInto('score')
      .values({ ...given, number: 1, level: 'strong', reason: 'Misread.' })
      .execute()
    const { application_id } = await owner
      .selectFrom('assessment')
      .select('application_id')
      .where('id', '=', second!)
      .executeTakeFirstOrThrow()
    const late = { kind: 'personal', declared_by: panel.abe.id }
    await owner
      .updateTable('conflict_check')
      .set(late)
      .where('application_id', '=', application_id)
      .where('person_id', '=', panel.abe.id)
      .execute()
    const read = await readBy(panel.bo)
    const levels = read.find(({ assessment, assessor }) => assessment === first && assessor === panel.abe.id)?.levels
    expect(levels?.[standardItems[0]!]).toBe('limited')
    expect(read.filter(({ assessment }) => assessment === second).map(({ assessor }) => assessor)).not.toContain(
      panel.abe.id,
    )
    expect(read.length).toBe(23)
  })

  test('is the board’s and the team’s of the region, and nobody else’s', async () => {
    expect((await site.as(cast.priya).get(paths.roundAgreement(round))).status).toBe(200)
    expect((await site.as(westerner).get(paths.roundAgreement(round))).status).toBe(404)
    for (const person of [panel.cleo, panel.abe, panel.ida, candidates[0]!])
      expect((await site.as(person).get(paths.roundAgreement(round))).status).toBe(403)
  })
})

describe('nobody reads a score early', () => {
  test('the board reads none before all are locked, whatever it asks the database for', async () => {
    const [id] = await scored(1, 'scoring')
    const score = { assessment_id: id!, item: standardItems[0]!, level: 'good' as const, evidence: 'Alone.' }
    await owner
      .insertInto('score')
      .values({ ...score, person_id: panel.abe.id })
      .execute()
    const locked = { locked_at: new Date() }
    await owner.updateTable('assessment_assessor').set(locked).where('person_id', '=', panel.abe.id).execute()
    for (const person of [panel.bo, cast.priya, panel.cleo, panel.bea, panel.ida]) expect(await all(person)).toEqual([])
    expect(await all(panel.abe)).toEqual([{ evidence: 'Alone.' }])
    expect(await readBy(panel.bo)).toEqual([])
    expect((await bo.get(paths.roundAgreement(round))).text).toContain('Nobody has been scored')
  })

  test('of somebody about whom they declared a conflict, and of their own, they read none at all', async () => {
    await scored(8)
    const [first] = candidates
    const { id } = await owner
      .selectFrom('application')
      .select('id')
      .where('person_id', '=', first!.id)
      .executeTakeFirstOrThrow()
    await isFree(owner, id, panel.bo)
    expect((await readBy(panel.bo)).length).toBe(24)
    await owner.updateTable('conflict_check').set({ kind: 'personal' }).where('person_id', '=', panel.bo.id).execute()
    expect((await readBy(panel.bo)).length).toBe(21)
    await anAssessment(owner, { of: panel.bo, panel, state: 'moderation' })
    expect((await readBy(panel.bo)).length).toBe(21)
  })
})
