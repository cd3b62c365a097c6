import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { addDays } from '../../rules/working-days.ts'
import { theCast } from '../../test/support/cast.ts'
import { anApplication, anEndorsement, aRound } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const [asha, ben, priya] = [site.as(cast.asha), site.as(cast.ben), site.as(cast.priya)]
const today = dayInLondon()
const round = await aRound(owner)
const words = { statement: 'I have seen her chair a hard meeting.', release: 'Within three months.' }
let [application, id] = ['', '']

beforeEach(async () => {
  await owner.deleteFrom('endorsement').execute()
  await owner.deleteFrom('application').execute()
  await closes({ closes_on: null, state: 'published' })
  application = await anApplication(owner, { of: cast.asha })
  id = await anEndorsement(owner, { application, of: cast.asha, by: cast.ben })
})

const closes = (set: { closes_on: string | null; state?: 'published' | 'closed' }) =>
  owner.updateTable('round').set(set).where('id', '=', round).execute()

const answered = async () => (await web.selectFrom('endorsement').select('answer').executeTakeFirstOrThrow()).answer

describe('an endorsement may be given until its round closes', () => {
  test('on the last day still, and no day later', async () => {
    await closes({ closes_on: today })
    expect((await ben.get(paths.giveEndorsement(id))).text).toContain('Answer by the end of')
    await closes({ closes_on: addDays(today, -1) })
    const late = await ben.get(paths.giveEndorsement(id))
    expect(late.heading).toBe('The round has closed')
    expect(late.text).toContain('The application goes on without your endorsement')
    expect(late.html).not.toContain('Send endorsement')
    expect((await ben.get(paths.overview())).text).not.toContain('Endorse Asha Rahman')
    const { heading, text } = await site.visitor().get(paths.answerEndorsement(id))
    expect([heading, text]).toEqual([
      'This request is over',
      expect.stringContaining('The round has closed. It closed'),
    ])
    expect((await asha.get(paths.endorsement(id))).text).toContain('no endorsement can be sent any more')
  })

  test('what somebody writes while it closes is not taken, and given back to them', async () => {
    const { hidden } = await ben.get(paths.giveEndorsement(id))
    await closes({ closes_on: addDays(today, -1) })
    const sent = await ben.post(paths.giveEndorsement(id), { ...hidden, answer: 'endorse', ...words })
    expect([sent.status, sent.heading]).toEqual([409, 'The round has closed'])
    expect(sent.text).toContain(words.statement)
    expect(await answered()).toBeNull()
  })

  test('where the team closes it early', async () => {
    await closes({ closes_on: null, state: 'closed' })
    expect((await ben.get(paths.giveEndorsement(id))).text).toContain('The talent team has closed it')
  })

  test('and while the application is under way, where the round is open all year', async () => {
    for (const state of ['draft', 'submitted', 'information', 'eligible'] as const) {
      await owner.updateTable('application').set({ state }).execute()
      expect((await ben.get(paths.giveEndorsement(id))).heading).toBe('Endorse Asha Rahman')
      expect((await ben.get(paths.overview())).text).toContain('Endorse Asha Rahman')
    }
    await owner.updateTable('application').set({ state: 'not-now' }).execute()
    expect((await ben.get(paths.giveEndorsement(id))).heading).toBe('The application has been answered')
    expect((await ben.get(paths.overview())).text).not.toContain('Endorse Asha Rahman')
  })

  test('so that after it nobody is asked any more', async () => {
    await owner.deleteFrom('endorsement').execute()
    await closes({ closes_on: addDays(today, -1) })
    expect((await asha.get(paths.askEndorsement(application))).heading).toBe('The round has closed')
    const ed = { name: 'Ed Second', email: 'ed.second@example.org' }
    expect((await asha.submit(paths.askEndorsement(application), ed)).status).toBe(409)
    expect(await web.selectFrom('endorsement').select('id').execute()).toEqual([])
  })
})

describe('an endorsement', () => {
  test.each([
    ['endorse', 'I endorse this application'],
    ['reservations', 'I endorse it with reservations'],
    ['decline', 'I do not endorse it'],
  ])('that says %s is read by the candidate and the team, with its reasons and the release', async (answer, label) => {
    expect((await ben.submit(paths.giveEndorsement(id), { answer, ...words })).status).toBe(303)
    for (const { text } of [await asha.get(paths.endorsement(id)), await priya.get(paths.application(application))])
      for (const said of [label, words.statement, words.release]) expect(text).toContain(said)
    expect((await priya.submit(paths.eligibility(application), { eligible: 'yes', reason: 'R' })).status).toBe(303)
  })

  test.each(['endorse', 'reservations', 'decline'])('that says %s gives reasons and a release', async (answer) => {
    const { status, errors } = await ben.submit(paths.giveEndorsement(id), { answer, statement: '', release: ' ' })
    expect([status, errors]).toEqual([422, ['Say why', 'Say what you will do to release them']])
  })

  test('uses its link up', async () => {
    await ben.submit(paths.giveEndorsement(id), { answer: 'endorse', ...words })
    const again = await ben.submit(paths.giveEndorsement(id), { answer: 'decline', ...words })
    expect(again.status).toBe(409)
    expect(await answered()).toBe('endorse')
    expect((await site.visitor().get(paths.answerEndorsement(id))).heading).toBe('This request is over')
  })

  test('that is missing is shown to the team, and keeps nobody from being eligible', async () => {
    expect((await priya.get(paths.eligibility(application))).text).toContain('Ben Other has not answered yet')
    expect((await priya.submit(paths.eligibility(application), { eligible: 'yes', reason: 'R' })).status).toBe(303)
  })

  test('shows whoever gives it what is done with it', async () => {
    const { links } = await ben.get(paths.giveEndorsement(id))
    expect(links.map(({ href }) => href)).toContain(paths.privacyNotice('endorser'))
  })
})
