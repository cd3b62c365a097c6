import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { aPanel, anAssessment, standardItems } from '../../test/support/assessing.ts'
import { theCast, type Person } from '../../test/support/cast.ts'
import { newestMail } from '../../test/support/mailbox.ts'
import { testSite, type Visitor } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const panel = await aPanel(owner)
const [cleo, abe, bea] = [site.as(panel.cleo), site.as(panel.abe), site.as(panel.bea)]
const [first = '', second = ''] = standardItems
let id = ''

beforeEach(async () => {
  for (const table of ['application', 'mail'] as const) await owner.deleteFrom(table).execute()
  id = (await anAssessment(owner, { of: cast.asha, panel })).assessment
})

const typed = { level: 'good', evidence: 'She named what became better, and for whom.' }
const scores = () =>
  owner.selectFrom('score').selectAll().orderBy('person_id').orderBy('item').orderBy('number').execute()
const state = async () =>
  (await web.selectFrom('assessment').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state

/** All items but the last by hand of the database, so that a test is short. */
async function scoresAll(who: Person, browser: Visitor) {
  const rows = standardItems.slice(1).map((item) => ({ item, level: 'partial', evidence: `${who.name} on ${item}` }))
  await owner
    .insertInto('score')
    .values(rows.map((row) => ({ ...row, assessment_id: id, person_id: who.id })))
    .execute()
  expect((await browser.submit(paths.scoreItem(id, first), typed)).location).toBe(paths.lockScores(id))
}
const locks = (browser: Visitor) => browser.submit(paths.lockScores(id), { alone: 'yes' })

describe('an assessor scores alone, item by item', () => {
  test('each with a level and its evidence; what is missing is said, what was typed stays', async () => {
    const { status, errors } = await abe.submit(paths.scoreItem(id, first), {})
    expect([status, errors]).toEqual([
      422,
      ['Choose how much evidence you have seen', 'Write the evidence for your score'],
    ])
    const half = await abe.submit(paths.scoreItem(id, first), { level: 'strong', evidence: '' })
    expect(half.html).toMatch(/value="strong"[^>]*checked/)
    const sent = await abe.submit(paths.scoreItem(id, first), typed)
    expect(sent.location).toBe(paths.scoreItem(id, second))
    expect(await scores()).toMatchObject([{ person_id: panel.abe.id, item: first, level: 'good', number: 0 }])
  })

  test('and may stop at any time: each score is saved by itself, also over a restart', async () => {
    await abe.submit(paths.scoreItem(id, first), typed)
    const stopped = await abe.submit(paths.scoreItem(id, second), { ...typed, button: 'later' })
    expect(stopped.location).toBe(paths.assessment(id))
    const restarted = (await testSite({ on: site })).as(panel.abe)
    const { text } = await restarted.get(paths.assessment(id))
    expect(text).toContain(`2 items of ${standardItems.length} scored`)
    expect((await restarted.get(paths.scoreItem(id, first))).html).toContain(typed.evidence)
    expect((await restarted.get(paths.assessments())).text).toContain('2 items scored')
  })

  test('of two tabs the second is told, and overwrites nothing', async () => {
    const [one, two] = [await abe.get(paths.scoreItem(id, first)), await abe.get(paths.scoreItem(id, first))]
    expect((await abe.post(paths.scoreItem(id, first), { ...one.hidden, ...typed })).status).toBe(303)
    const stale = await abe.post(paths.scoreItem(id, first), { ...two.hidden, ...typed, evidence: 'Another view.' })
    expect(stale.status).toBe(409)
    expect(stale.html).toContain('Another view.')
    expect((await scores())[0]?.evidence).toBe(typed.evidence)
    expect((await abe.post(paths.scoreItem(id, first), { ...stale.hidden, ...typed, evidence: 'Both.' })).status).toBe(
      303,
    )
    expect((await scores())[0]?.evidence).toBe('Both.')
  })

  test('an item that is not asked, or somebody to whom it was not given, is not found', async () => {
    expect((await abe.get(paths.scoreItem(id, 'resilient'))).status).toBe(404)
    expect((await abe.get(paths.scoreItem(id, '__proto__'))).status).toBe(404)
    for (const who of [panel.ida, panel.bo, cast.priya, cast.asha, cast.grace])
      expect([403, 404]).toContain((await site.as(who).get(paths.scoreItem(id, first))).status)
  })
})

describe('the lock', () => {
  test('needs every item, and a tick', async () => {
    await abe.submit(paths.scoreItem(id, first), typed)
    expect((await locks(abe)).errors).toEqual(['Score every item first, with its evidence'])
    expect((await abe.submit(paths.lockScores(id), {})).errors).toEqual(['Confirm that you have scored by yourself'])
  })

  test('is final: nothing is written over, a correction stands beside with its reason', async () => {
    await scoresAll(panel.abe, abe)
    const open = await abe.get(paths.scoreItem(id, first))
    expect((await locks(abe)).status).toBe(303)
    expect((await abe.get(paths.scoreItem(id, first))).status).toBe(404)
    expect((await abe.post(paths.scoreItem(id, first), { ...open.hidden, ...typed, level: 'none' })).status).toBe(404)
    expect(
      (await abe.submit(paths.correctScore(id, first), { ...typed, level: 'partial', reason: '' })).errors,
    ).toEqual(['Say why you correct it'])
    const correction = { ...typed, level: 'partial', reason: 'I had mixed up two answers.' }
    const late = await abe.get(paths.correctScore(id, first))
    expect((await abe.submit(paths.correctScore(id, first), correction)).status).toBe(303)
    expect((await abe.post(paths.correctScore(id, first), { ...late.hidden, ...correction })).status).toBe(409)
    const kept = (await scores()).filter(({ item }) => item === first)
    expect(kept.map(({ number, level }) => [number, level])).toEqual([
      [0, 'good'],
      [1, 'partial'],
    ])
    expect((await abe.get(paths.assessment(id))).text).toContain('Partial evidence, corrected')
  })

  test('of the last opens the scores to the panel, and tells the chair; three at one moment open them once', async () => {
    for (const [who, browser] of [
      [panel.cleo, cleo],
      [panel.abe, abe],
      [panel.bea, bea],
    ] as const)
      await scoresAll(who, browser)
    expect(await state()).toBe('scoring')
    const replies = await Promise.all([locks(cleo), locks(abe), locks(bea)])
    expect(replies.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await state()).toBe('moderation')
    const opened = await owner
      .selectFrom('event')
      .select('id')
      .where('name', '=', 'assessment.open')
      .where('thing_id', '=', id)
      .execute()
    expect(opened).toHaveLength(1)
    expect((await newestMail(web, panel.cleo.email)).text).toContain('There is something new for you')
    expect((await cleo.get(paths.assessments())).text).toContain('To moderate')
    expect((await abe.get(paths.moderation(id))).text).toContain(`Bea Assessor on ${second}`)
  })

  test('sent ten times at once is one lock', async () => {
    await scoresAll(panel.abe, abe)
    const { hidden } = await abe.get(paths.lockScores(id))
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => abe.post(paths.lockScores(id), { ...hidden, alone: 'yes' })),
    )
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([303]))
    const events = await owner
      .selectFrom('event')
      .select('id')
      .where('name', '=', 'score.lock')
      .where('thing_id', '=', id)
      .execute()
    expect(events).toHaveLength(1)
  })
})
