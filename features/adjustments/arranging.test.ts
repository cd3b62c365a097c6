import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { inTransaction } from '../../platform/db.ts'
import { aPanel, anAssessment } from '../../test/support/assessing.ts'
import { theCast, withRole, type Person } from '../../test/support/cast.ts'
import { aBooking, aSession } from '../../test/support/panel-sessions.ts'
import { anApplication, anEndorsement } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const arun = await withRole(web, cast.priya, 'arranger', 'Y56', 'Arun Arranger')
const anna = await withRole(web, cast.priya, 'arranger', 'Y56', 'Anna Arranger')
const west = await withRole(web, cast.tom, 'arranger', 'Y58', 'Wilma Arranger')
const panel = await aPanel(owner)
const [asha, arranger] = [site.as(cast.asha), site.as(arun)]
const done = 'The papers are printed at 20 points.'
let id = ''

beforeEach(async () => {
  for (const table of ['adjustment', 'assessment', 'endorsement', 'application', 'panel_session', 'mail'] as const)
    await owner.deleteFrom(table).execute()
  await owner.deleteFrom('event').execute()
  id = await anApplication(owner, { of: cast.asha, state: 'eligible' })
  await ask('Papers in very large print')
})

const ask = (words: string) => asha.submit(paths.adjustments(id), { words })
const tick = (words = done, who = arranger) => who.submit(paths.arrangeAdjustments(id), { words })
const list = async (who = arranger) => (await who.get(paths.adjustmentsAsked())).text
const own = async () => (await asha.get(paths.adjustments(id))).text
/** With the service’s own connection. */
const reads = (who: Person) =>
  inTransaction(web, who.id, (db) => db.selectFrom('adjustment_arranged').select('words').execute())

describe('an arranger ticks off what was asked for', () => {
  test('in words; the candidate is told and reads it', async () => {
    expect(await list()).toContain('Not arranged yet')
    expect(await own()).toContain('Not arranged yet')
    const ticked = await tick()
    expect((await arranger.get(ticked.location ?? '')).text).toContain('You arranged the adjustments asked for.')
    for (const text of [await list(), await own()])
      for (const said of ['By Arun Arranger on', done]) expect(text).toContain(said)
    const letters = web.selectFrom('mail').select('recipient').where('template', '=', 'adjustment-arranged')
    expect(await letters.execute()).toEqual([{ recipient: cast.asha.email }])
    expect((await asha.get(paths.overview())).text).toContain('Arun Arranger arranged the adjustments asked for')
  })

  test('or without; and changes later what was written', async () => {
    await tick('')
    expect(await list()).toContain('By Arun Arranger on')
    await tick(done)
    expect(await own()).toContain(done)
  })

  test('in no more words than there is room for', async () => {
    expect((await tick('word '.repeat(201))).status).toBe(422)
  })

  test('for the words as they were read: others since are not arranged', async () => {
    const { hidden } = await arranger.get(paths.arrangeAdjustments(id))
    await ask('An interpreter')
    const stale = await arranger.post(paths.arrangeAdjustments(id), { ...hidden, words: done })
    expect(stale.status).toBe(409)
    for (const said of ['An interpreter', done]) expect(stale.text).toContain(said)
    expect((await arranger.post(paths.arrangeAdjustments(id), { ...stale.hidden, words: done })).status).toBe(303)
    await ask('An interpreter and breaks')
    for (const text of [await list(), await own()]) expect(text).toContain('Changed since it was arranged')
    await ask('')
    expect(await reads(arun)).toEqual([])
    await ask('Breaks')
    expect(await list()).toContain('Not arranged yet')
  })

  test('of two at once one does', async () => {
    const both = [arranger, site.as(anna)]
    const opened = await Promise.all(both.map((one) => one.get(paths.arrangeAdjustments(id))))
    const replies = await Promise.all(
      both.map((one, n) => one.post(paths.arrangeAdjustments(id), { ...opened[n]!.hidden, words: `${done} ${n}` })),
    )
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 409])
  })

  test('and reads when and where the candidate meets the panel', async () => {
    expect(await list()).toContain('No time chosen yet')
    const { assessment } = await anAssessment(owner, { of: cast.asha, panel, application: id })
    await aBooking(owner, { assessment, of: cast.asha, session: await aSession(owner, panel), seat: 2 })
    for (const text of [await list(), (await arranger.get(paths.arrangeAdjustments(id))).text])
      for (const said of ['10:45am to 11:30am', 'Room 3']) expect(text).toContain(said)
  })

  test('having looked at it, which is noted once', async () => {
    await arranger.get(paths.arrangeAdjustments(id))
    await list()
    const seen = web.selectFrom('event').select('id').where('name', '=', 'adjustment.see')
    expect(await seen.execute()).toHaveLength(1)
  })
})

describe('nobody else', () => {
  test.each([
    ['the talent team', cast.priya],
    ['the panel’s chair', panel.cleo],
    ['its adviser', panel.ida],
    ['a board member', panel.bo],
    ['another region’s arranger', west],
    ['somebody else', cast.ben],
  ])('%s reads or writes what was arranged', async (_, who) => {
    await tick()
    const page = paths.arrangeAdjustments(id)
    expect([403, 404]).toContain((await site.as(who).get(page)).status)
    expect([403, 404]).toContain((await site.as(who).post(page, { words: 'No' })).status)
    expect(await reads(who)).toEqual([])
    expect(await reads(arun)).toEqual([{ words: done }])
    const changed = await inTransaction(web, who.id, (db) =>
      db.updateTable('adjustment_arranged').set({ words: 'No' }).returning('version').execute(),
    )
    expect(changed).toEqual([])
    await owner.deleteFrom('adjustment_arranged').execute()
    const row = { application_id: id, version: 1, arranged_by: who.id }
    const insert = inTransaction(web, who.id, (db) => db.insertInto('adjustment_arranged').values(row).execute())
    await expect(insert).rejects.toThrow('row-level security')
  })

  test('the candidate reads it, and changes nothing of it', async () => {
    await tick()
    expect(await reads(cast.asha)).toEqual([{ words: done }])
    expect([403, 404]).toContain((await asha.get(paths.arrangeAdjustments(id))).status)
    const changed = await inTransaction(web, cast.asha.id, (db) =>
      db.updateTable('adjustment_arranged').set({ words: 'No' }).returning('version').execute(),
    )
    expect(changed).toEqual([])
  })

  test('an arranger who was asked to endorse the candidate arranges nothing for them', async () => {
    await anEndorsement(owner, { application: id, of: cast.asha, by: arun })
    expect((await arranger.get(paths.arrangeAdjustments(id))).status).toBe(404)
    expect((await site.as(anna).get(paths.arrangeAdjustments(id))).status).toBe(200)
  })

  test('nothing is arranged any more once the application has its outcome', async () => {
    await tick()
    await owner.updateTable('application').set({ state: 'develop' }).execute()
    expect((await arranger.get(paths.arrangeAdjustments(id))).status).toBe(404)
  })
})
