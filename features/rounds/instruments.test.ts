import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { inTransaction } from '../../platform/db.ts'
import { frameworks, itemsOf } from '../../rules/success-profile.ts'
import { anAssessment, aPanel } from '../../test/support/assessing.ts'
import { theCast, withRole } from '../../test/support/cast.ts'
import { preparedRound, publishedRound } from '../../test/support/opening.ts'
import { anApplication } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const pia = await withRole(web, cast.administrator, 'talent-team', 'Y56', 'Pia Colleague')
const [priya, nobody] = [site.as(cast.priya), site.visitor()]
const panel = await aPanel(owner)
let id = ''

const choice = {
  blind: 'no',
  'item-speaks-up': ['interview', 'simulation'],
  'item-managed-budgets': 'application',
}

beforeEach(async () => {
  await owner.deleteFrom('application').execute()
  await owner.deleteFrom('round').where('title', 'like', 'Aspirant directors%').execute()
  id = await preparedRound(priya)
})

const chosen = () =>
  web
    .selectFrom('round_instrument')
    .select(['instrument', 'items'])
    .where('round_id', '=', id)
    .orderBy('instrument')
    .execute()
const given = async () =>
  anAssessment(owner, { of: cast.asha, panel, application: await anApplication(owner, { of: cast.asha, round: id }) })

describe('everybody reads how a round is assessed', () => {
  test('as the programme’s rounds are, where its team chose nothing', async () => {
    await priya.submit(paths.publishRound(id))
    const { text } = await nobody.get(paths.round(id))
    expect(text).toContain('A panel of at least 3 senior leaders assesses each application')
    expect(text).toContain('Each scores alone')
    expect(text).toContain('without names: your name, your employer and how to reach you are taken out. It learns who')
    expect(text).toContain('on these items of the Executive Director Success Profile: Reading the application ')
    expect(text).toMatch(/Interview .*Speaks up/)
    expect(text).toContain('Nothing is added up: there is no total, no rank and no pass mark.')
    expect(text).not.toContain('Simulation')
  })

  test('as its team chose', async () => {
    expect((await priya.submit(paths.roundAssessment(id), choice)).location).toBe(paths.round(id))
    await priya.submit(paths.publishRound(id))
    const { text, links } = await nobody.get(paths.round(id))
    expect(text).toContain('Reading the application Managed budgets Interview Speaks up Simulation Speaks up')
    expect(text).toContain('The panel reads applications with the candidates’ names.')
    expect(links.map(({ href }) => href)).not.toContain(paths.roundAssessment(id))
  })
})

describe('the team chooses', () => {
  test('among all items and instruments, beginning with how it stands', async () => {
    const page = await priya.get(paths.roundAssessment(id))
    for (const { label } of itemsOf(frameworks['executive-director/1']!)) expect(page.text).toContain(label)
    const ticked = [...page.html.matchAll(/<input[^>]* name="item-([^"]*)"[^>]* value="([^"]*)"[^>]* checked/g)]
    expect(ticked.map(([, item, by]) => `${item}: ${by}`)).toContain('speaks-up: interview')
    expect(ticked).toHaveLength(11)
    expect(page.html).toMatch(/name="blind"[^>]* value="yes"[^>]* checked/)

    await priya.submit(paths.roundAssessment(id), choice)
    expect(await chosen()).toEqual([
      { instrument: 'application', items: ['managed-budgets'] },
      { instrument: 'interview', items: ['speaks-up'] },
      { instrument: 'simulation', items: ['speaks-up'] },
    ])
    const events = web.selectFrom('event').select('name').where('thing_id', '=', id).orderBy('id', 'desc')
    expect((await events.executeTakeFirstOrThrow()).name).toBe('instrument.choose')
  })

  test('also once the round is published, and in one that is closed', async () => {
    id = await publishedRound(priya)
    expect((await priya.submit(paths.roundAssessment(id), choice)).status).toBe(303)
    await priya.submit(paths.closeRound(id))
    expect((await priya.submit(paths.roundAssessment(id), { ...choice, blind: 'yes' })).status).toBe(303)
  })

  test('at least one item, and whether names are read', async () => {
    const none = await priya.submit(paths.roundAssessment(id), { blind: 'yes' })
    expect([none.status, none.errors]).toEqual([422, ['Tick at least one item for at least one instrument']])
    expect(none.links.map(({ href }) => href)).toContain('#item-drives-for-better-outcomes')
    const wrong = await priya.submit(paths.roundAssessment(id), { 'item-speaks-up': 'test' })
    expect([wrong.status, wrong.errors]).toEqual([
      422,
      ['Choose whether the panel reads without names', 'Speaks up: choose from the list'],
    ])
    expect(await chosen()).toEqual([])
  })

  test('of two at once, the second is told, with what the first saved', async () => {
    const other = site.as(pia)
    const [one, two] = [await priya.get(paths.roundAssessment(id)), await other.get(paths.roundAssessment(id))]
    expect((await priya.post(paths.roundAssessment(id), { ...one.hidden, ...choice })).status).toBe(303)
    const late = { ...choice, 'item-speaks-up': 'reference' }
    const reply = await other.post(paths.roundAssessment(id), { ...two.hidden, ...late })
    expect(reply.status).toBe(409)
    expect(reply.text).toContain('Priya Shah chose how the round is assessed')
    expect(reply.text).toContain('Saved meanwhile: Interview, Simulation')
    expect((await chosen()).map(({ instrument }) => instrument)).not.toContain('reference')
  })

  test('of its own region only, and nobody else', async () => {
    for (const [who, status] of [
      [cast.tom, 404],
      [cast.asha, 403],
      [panel.cleo, 403],
      [panel.bo, 403],
    ] as const)
      expect((await site.as(who).get(paths.roundAssessment(id))).status).toBe(status)
  })

  test('from the round’s page, which leads to what comes of it once it is published', async () => {
    const leads = [`${paths.formPanel()}?round=${id}`, paths.roundOutcomes(id), paths.roundAgreement(id)]
    const before = (await priya.get(paths.round(id))).links.map(({ href }) => href)
    expect(before).toContain(paths.roundAssessment(id))
    for (const href of leads) expect(before).not.toContain(href)
    await priya.submit(paths.publishRound(id))
    const after = (await priya.get(paths.round(id))).links.map(({ href }) => href)
    expect(after).toEqual(expect.arrayContaining([paths.roundAssessment(id), ...leads]))
  })
})

describe('once an application has been given to a panel', () => {
  test('it stays as it is, and the page says so', async () => {
    const opened = await priya.get(paths.roundAssessment(id))
    await given()
    const page = await priya.get(paths.roundAssessment(id))
    expect(page.text).toContain('has been given to a panel, so how it is assessed stays as it is.')
    expect(page.html).not.toContain('type="checkbox"')
    const late = await priya.post(paths.roundAssessment(id), { ...opened.hidden, ...choice })
    expect([late.status, await chosen()]).toEqual([409, []])
    expect(late.text).toContain('Nothing you sent was saved.')
  })

  test('at the very moment somebody chooses: whoever gives it is first', async () => {
    const opened = await priya.get(paths.roundAssessment(id))
    const late = await inTransaction(owner, null, async (db) => {
      await sql`select 1 from round where id = ${id} for share`.execute(db)
      const application = await anApplication(db, { of: cast.asha, round: id })
      const reply = priya.post(paths.roundAssessment(id), { ...opened.hidden, ...choice })
      await waitsForALock()
      await anAssessment(db, { of: cast.asha, panel, application })
      return { reply }
    })
    expect([(await late.reply).status, await chosen()]).toEqual([409, []])
  })
})

async function waitsForALock() {
  const waiting = sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
    where wait_event_type = 'Lock' and datname = current_database()`
  while ((await waiting.execute(owner)).rows[0]?.n === 0) await new Promise((later) => setTimeout(later, 10))
}
