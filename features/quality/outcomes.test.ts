import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { anAssessment, aPanel } from '../../test/support/assessing.ts'
import { somebody, theCast, withRole } from '../../test/support/cast.ts'
import { newestMail } from '../../test/support/mailbox.ts'
import { aRound } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const panel = await aPanel(owner)
const round = await aRound(owner)
const una = await withRole(web, cast.priya, 'board-member', 'Y56', 'Una Boardmember')
const westerner = await withRole(web, cast.tom, 'board-member', 'Y58', 'Will Boardmember')
const [bo, priya] = [site.as(panel.bo), site.as(cast.priya)]

beforeEach(async () => {
  await owner.deleteFrom('application').execute()
  await owner.deleteFrom('mail').execute()
})

const theAssessment = (id: string) =>
  owner
    .selectFrom('assessment')
    .select(['state', 'returned_because', 'settlement', 'objection', 'reference'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

const events = async (id: string) =>
  (await owner.selectFrom('event').select('name').where('thing_id', '=', id).orderBy('id').execute()).map(
    ({ name }) => name,
  )

const letters = async (to: string) =>
  (await owner.selectFrom('mail').select('id').where('recipient', '=', to).execute()).length

describe('all outcomes of a round together', () => {
  test('how many stand where and what is proposed, then each; objections stand before the rest', async () => {
    const { assessment } = await anAssessment(owner, { of: cast.asha, panel, state: 'signed-off', outcome: 'now' })
    const objected = await anAssessment(owner, { of: cast.ben, panel, state: 'objected', outcome: 'defer' })
    await anAssessment(owner, { of: await somebody(owner, 'Cara Candidate'), panel, state: 'scoring' })
    const { reference } = await theAssessment(assessment)
    const { text, html, links } = await bo.get(paths.roundOutcomes(round))
    expect(text).toMatch(/Being scored 1 .*Objected to 1 With the board 1/)
    expect(text).toContain('Of the 2 people for whom a panel has proposed an outcome')
    expect(text).toMatch(/ready now \(0 to 6 months\) 1 .*Not at this time 1/)
    expect(text).toContain('This objection stops the release of every outcome of the round until you have answered.')
    expect(html.indexOf(paths.settleObjection(objected.assessment))).toBeGreaterThan(0)
    expect(html.indexOf(paths.settleObjection(objected.assessment))).toBeLessThan(html.indexOf(reference))
    expect(links).toContainEqual({ text: reference, href: paths.assessment(assessment) })
    expect(text).not.toMatch(/Asha|Ben Other|Cara/)
  })

  test('are listed by where they stand, a page at a time, each once', async () => {
    const all: string[] = []
    for (let n = 0; n < 26; n++) {
      const of = await somebody(owner, `Candidate ${String.fromCharCode(65 + n)} ${crypto.randomUUID()}`)
      all.push((await anAssessment(owner, { of, panel, state: 'moderation' })).assessment)
    }
    const first = await bo.get(`${paths.roundOutcomes(round)}?state=moderation`)
    const next = first.links.find(({ text }) => text === 'Next assessments')?.href ?? ''
    const second = await bo.get(next)
    const shown = [first, second].flatMap(({ links }) =>
      links.map(({ href }) => href).filter((href) => all.includes(href.split('/').at(-1) ?? '')),
    )
    expect(shown.length).toBe(26)
    expect(shown.toSorted()).toEqual(all.map((id) => paths.assessment(id)).toSorted())
  })

  test('the team reads names, and cannot decide; whoever is on another board finds nothing', async () => {
    const { assessment } = await anAssessment(owner, { of: cast.asha, panel, state: 'signed-off' })
    const { status, text, html } = await priya.get(paths.roundOutcomes(round))
    expect([status, text]).toEqual([200, expect.stringContaining('Asha Rahman')])
    expect(html).not.toContain(paths.returnAssessment(assessment))
    expect(html).not.toContain(paths.releaseOutcomes(round))
    const will = site.as(westerner)
    for (const page of [paths.roundOutcomes(round), paths.releaseOutcomes(round), paths.roundAgreement(round)])
      expect((await will.get(page)).status).toBe(404)
    for (const page of [paths.returnAssessment(assessment), paths.settleObjection(assessment)])
      expect((await will.get(page)).status).toBe(404)
    const abe = site.as(panel.abe)
    for (const page of [paths.roundOutcomes(round), paths.releaseOutcomes(round), paths.returnAssessment(assessment)])
      expect((await abe.get(page)).status).toBe(403)
  })

  test('a board member who applied sees nothing of their own, not even that it is there', async () => {
    const { assessment } = await anAssessment(owner, { of: una, panel, state: 'objected' })
    const own = site.as(una)
    const { text } = await own.get(paths.roundOutcomes(round))
    expect(text).not.toContain('Objected to by')
    expect(text).toContain('Objected to 0')
    expect((await own.get(paths.settleObjection(assessment))).status).toBe(404)
    expect((await own.post(paths.settleObjection(assessment), { answer: 'It stands.' })).status).toBe(404)
  })
})

describe('the board returns an assessment', () => {
  test('with a reason; its chair is told and the panel has it again', async () => {
    const { assessment } = await anAssessment(owner, { of: cast.asha, panel, state: 'signed-off' })
    const without = await bo.submit(paths.returnAssessment(assessment))
    expect([without.status, without.errors]).toEqual([422, ['Say why you return it']])
    const sent = await bo.submit(paths.returnAssessment(assessment), { reason: 'The reason names no evidence.' })
    expect(sent.location).toBe(`${paths.roundOutcomes(round)}?done=assessment.return`)
    expect(await theAssessment(assessment)).toMatchObject({
      state: 'returned',
      returned_because: 'The reason names no evidence.',
    })
    expect(await events(assessment)).toEqual(['assessment.return'])
    expect((await newestMail(web, panel.cleo.email)).link).toBe(paths.assessment(assessment))
    expect(await letters(cast.asha.email)).toBe(0)
  })

  test('but not one that was proposed anew since they read it', async () => {
    const { assessment } = await anAssessment(owner, { of: cast.asha, panel, state: 'signed-off' })
    const { hidden } = await bo.get(paths.returnAssessment(assessment))
    const later = { outcome: 'defer', changed_at: new Date(Date.now() + 1000) }
    await owner.updateTable('assessment').set(later).where('id', '=', assessment).execute()
    const stale = await bo.post(paths.returnAssessment(assessment), { ...hidden, reason: 'No evidence.' })
    expect([stale.status, stale.text]).toEqual([409, expect.stringContaining('Not at this time')])
    expect((await theAssessment(assessment)).state).toBe('signed-off')
    expect(
      (await bo.post(paths.returnAssessment(assessment), { ...stale.hidden, reason: 'No evidence.' })).status,
    ).toBe(303)
  })
})

describe('the board answers an objection', () => {
  test('why the outcome stands: chair and adviser are told, and it can be released', async () => {
    const { assessment } = await anAssessment(owner, { of: cast.asha, panel, state: 'objected' })
    const page = await bo.get(paths.settleObjection(assessment))
    expect(page.text).toContain('One answer was heard twice.')
    const without = await bo.submit(paths.settleObjection(assessment))
    expect([without.status, without.errors]).toEqual([422, ['Say why the outcome stands']])
    const sent = await bo.submit(paths.settleObjection(assessment), { answer: 'Each scored both answers.' })
    expect(sent.location).toBe(`${paths.roundOutcomes(round)}?done=assessment.settle`)
    expect(await theAssessment(assessment)).toMatchObject({
      state: 'signed-off',
      objection: 'One answer was heard twice.',
      settlement: 'Each scored both answers.',
    })
    for (const { email } of [panel.cleo, panel.ida]) expect(await letters(email)).toBe(1)
    expect((await bo.get(paths.roundOutcomes(round))).text).toContain('Was objected to, and answered')
  })

  test('or returns it; of two at once one is first', async () => {
    const { assessment } = await anAssessment(owner, { of: cast.asha, panel, state: 'objected' })
    const other = site.as(una)
    const [one, two] = [
      await bo.get(paths.settleObjection(assessment)),
      await other.get(paths.returnAssessment(assessment)),
    ]
    const replies = await Promise.all([
      bo.post(paths.settleObjection(assessment), { ...one.hidden, answer: 'It stands.' }),
      other.post(paths.returnAssessment(assessment), { ...two.hidden, reason: 'It does not.' }),
    ])
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 409])
    expect((await events(assessment)).length).toBe(1)
  })
})
