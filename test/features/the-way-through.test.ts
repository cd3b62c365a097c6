import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { assessed } from '../support/assessed.ts'
import { theCast } from '../support/cast.ts'
import { nominated, typedNomination } from '../support/nominating.ts'
import { slateAt, typedSlate } from '../support/slate.ts'
import { aRound } from '../support/things.ts'
import { typedAnswers, typedOn } from '../support/typed.ts'
import { testSite } from '../support/visitor.ts'

const site = await testSite()
const cast = await theCast(site)
const { as } = site

const idOf = (location: string | null) => /[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? ''

const aYearFromNow = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10)

const answers = typedAnswers('RX1', aYearFromNow)

let application = ''
let member = ''

test('a chief executive nominates a director, who is told, accepts, and applies', async () => {
  const id = await nominated(as(cast.grace), typedNomination(cast.asha, await aRound(site.owner)))
  expect(await letterTo(cast.asha.email)).toContain('Grace Leader has nominated you')

  const read = await as(cast.asha).get(paths.nomination(id))
  expect(read.text).toContain('She led the merger of two finance teams.')
  const accepted = await as(cast.asha).submit(paths.acceptNomination(id), { held: 'yes' })
  application = idOf(accepted.location)
  expect((await as(cast.grace).get(paths.nomination(id))).text).toContain('Draft')

  for (const [part, typed] of Object.entries(answers)) {
    const saved = await as(cast.asha).submit(`/applications/${application}/${part}`, typed)
    expect([part, saved.status, saved.errors]).toEqual([part, 303, []])
  }
  const early = await as(cast.priya).get(paths.application(application))
  expect(early.status).toBe(404)
})

test('a second leader endorses by a link', async () => {
  await as(cast.asha).submit(paths.askEndorsement(application), { name: 'Ed Second', email: 'ed.second@example.org' })
  const [request] = await site.web.selectFrom('endorsement').selectAll().execute()
  const ed = { id: request?.endorser_id ?? '' }
  const given = await as(ed).submit(paths.giveEndorsement(request?.id ?? ''), {
    answer: 'endorse',
    statement: 'I have seen her lead.',
    release: 'I will release her within three months.',
  })
  expect(given.status).toBe(303)
  expect((await as(cast.asha).get(paths.endorsement(request?.id ?? ''))).text).toContain('I have seen her lead.')
})

test('she submits, a panel assesses her, and the board admits her to the pool', async () => {
  const undeclared = await as(cast.asha).submit(paths.checkAnswers(application), {})
  expect(undeclared.errors).toEqual(['Confirm the declaration to submit your application'])
  expect((await as(cast.asha).submit(paths.checkAnswers(application), { declared: 'yes' })).status).toBe(303)
  expect((await as(cast.tom).get(paths.application(application))).status).toBe(404)
  expect((await as(cast.rhys).get(paths.application(application))).status).toBe(404)

  await as(cast.priya).submit(paths.eligibility(application), { eligible: 'yes', reason: 'One step below a board.' })
  await assessed(site, { application, team: cast.priya })
  expect((await as(cast.asha).get(paths.outcome(application))).text).toContain('Clear evidence.')

  const list = await as(cast.priya).get(paths.members())
  member = idOf(list.links.find(({ text }) => text === 'Asha Rahman')?.href ?? null)
  expect(member).not.toBe('')
  expect((await as(cast.tom).get(`${paths.members()}?from=others&role=finance`)).text).toContain('Asha Rahman')
})

const vacancy = {
  title: 'Director of finance',
  role: 'finance',
  contract: 'substantive',
  ...typedOn('starts', aYearFromNow),
  ...typedOn('ends', ''),
  reason: 'retirement',
  about: '',
}

test('her own employer never finds her', async () => {
  const shared = await as(cast.rhys).submit(paths.prepareVacancy('immediate'), { ...vacancy, organisation: 'RX1' })
  expect([shared.status, shared.errors]).toEqual([303, []])
  await as(cast.rhys).submit(paths.askPool(idOf(shared.location)))
  const matches = await as(cast.priya).get(paths.matches(idOf(shared.location)))
  expect(matches.text).toContain('Nobody fits as the vacancy stands')
  const forced = await as(cast.priya).submit(slateAt(idOf(shared.location), member), typedSlate(member))
  expect(forced.status).toBe(422)
})

test('another region introduces her once both teams and she agree, and the trust appoints her', async () => {
  const shared = await as(cast.wendy).submit(paths.prepareVacancy('immediate'), { ...vacancy, organisation: 'RX2' })
  const post = idOf(shared.location)
  await as(cast.wendy).submit(paths.askPool(post))
  const matches = await as(cast.tom).get(paths.matches(post))
  expect(matches.text).toContain('Looks for a finance role')
  const proposed = await as(cast.tom).submit(slateAt(post, member), typedSlate(member))
  const introduction = idOf(proposed.location)

  expect((await as(cast.asha).get(paths.introduction(introduction))).status).toBe(404)
  expect((await as(cast.wendy).get(paths.introduction(introduction))).status).toBe(404)
  expect((await as(cast.tom).submit(paths.agreeIntroduction(introduction))).status).toBe(403)
  expect((await as(cast.priya).get(paths.introductions())).text).toContain('Asha Rahman')
  expect((await as(cast.priya).submit(paths.agreeIntroduction(introduction))).status).toBe(303)

  expect((await as(cast.wendy).get(paths.introduction(introduction))).status).toBe(404)
  expect((await as(cast.asha).submit(paths.acceptIntroduction(introduction))).status).toBe(303)
  expect((await as(cast.wendy).get(paths.introduction(introduction))).heading).toContain('Member 1')
  const asked = await as(cast.wendy).get(paths.askForProfile(introduction))
  expect(asked.location).toBe(paths.dataSharingAgreement('RX2'))
  await as(cast.westAdmin).submit(paths.acceptDataSharing('RX2'), { accepted: 'yes' })
  expect((await as(cast.wendy).submit(paths.askForProfile(introduction))).status).toBe(303)
  expect((await as(cast.wendy).get(paths.profile(introduction))).text).toContain('Asha Rahman')
  await as(cast.wendy).submit(paths.shortlist(introduction))
  await as(cast.wendy).submit(paths.recordInterview(introduction), typedOn('interview', '2026-12-10'))
  await as(cast.wendy).submit(paths.makeOffer(introduction))
  const today = dayInLondon()
  const checked = { ...typedOn('fitAndProper', today), ...typedOn('references', today) }
  expect((await as(cast.wendy).submit(paths.recordChecks(introduction), checked)).status).toBe(303)
  const appointed = await as(cast.wendy).submit(paths.recordAppointment(introduction), typedOn('starts', aYearFromNow))
  expect([appointed.status, appointed.errors]).toEqual([303, []])

  expect((await as(cast.wendy).get(paths.vacancy(post))).text).toContain('Filled from the pool')
  expect((await as(cast.asha).get(paths.member(member))).text).toContain('when the new post begins')
  expect((await as(cast.asha).get(paths.overview())).text).toContain('recorded the appointment')
})

async function letterTo(email: string) {
  const letters = await site.web.selectFrom('mail').select('body').where('recipient', '=', email).execute()
  return letters.map(({ body }) => body).join('\n')
}
