import { expect, test } from 'vitest'
import { mailHtml, mailText, type Letter } from '../../platform/letter.ts'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { assessed } from '../support/assessed.ts'
import { theCast, type Person } from '../support/cast.ts'
import { hostile, isShown, kept, unescaped } from '../support/hostile.ts'
import { nominated, prepared, sent, typedNomination } from '../support/nominating.ts'
import { preparedRound, typedRound } from '../support/opening.ts'
import { aConversation, aMember, aRound, aVacancy, anIntroduction } from '../support/things.ts'
import { nextYear, typedAnswers, typedOn } from '../support/typed.ts'
import { testSite, type Fields, type Visitor } from '../support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const london = site.as(cast.priya)
const west = site.as(cast.tom)
const [asha, grace, wendy] = [site.as(cast.asha), site.as(cast.grace), site.as(cast.wendy)]

/** A line of hostile text for a field of its own, so that each must be found by itself. */
const line = (field: string) => `${field} <script>${field}</script><img src=${field} onerror=x>"'\`&lt;{{7*7}}\0 \uD800`
/** Several lines: all of it. */
const lines = (field: string) => [line(field), ...hostile].join('\r\n')

const idOf = (location: string | null) => /[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? ''

async function sends(browser: Visitor, at: string, fields: Fields): Promise<string> {
  const { status, location, errors } = await browser.submit(at, fields)
  expect([at, status, errors]).toEqual([at, 303, []])
  return idOf(location)
}

async function shows(at: string, texts: string[], ...readers: Visitor[]) {
  for (const reader of readers) {
    const { status, html } = await reader.get(at)
    expect([at, status]).toEqual([at, 200])
    for (const text of texts) expect([text, isShown(html, text)]).toEqual([text, true])
  }
}

let application = ''

test('a person’s name, in every page’s header and in the timelines', async () => {
  await sends(grace, paths.changeName(), { name: line('name') })
  await shows(paths.account(), [line('name')], grace)
})

test('the name of somebody who is given a role', async () => {
  const olu = site.as(cast.londonAdmin)
  const from = typedOn('from', dayInLondon())
  const holder = { place: 'RX1', name: line('holder'), email: 'holder@example.org', ...from }
  await sends(olu, `${paths.grantRole()}?role=recruiter`, holder)
  await shows(paths.people(), [line('holder')], olu)
})

test('a nomination, its answer, and what is told of them', async () => {
  const lined = { name: line('nominee'), post: line('post'), conversationWith: line('other') }
  const words = { reason: lines('why'), developmentNeeds: lines('needs'), conflict: lines('conflict') }
  const other = { conversation: 'another', conversationEmail: 'other.leader@example.org' }
  const typed = { ...typedNomination(cast.asha, await aRound(owner)), ...lined, ...words, ...other }
  const waiting = await prepared(grace, typed)
  await shows(paths.sendNominations(), [lined.name, lined.post, lined.conversationWith, ...Object.values(words)], grace)
  await shows(paths.editNomination(waiting), [lined.name, ...Object.values(words)], grace)
  expect((await sent(grace)).status).toBe(303)
  await shows(
    paths.nomination(waiting),
    [lined.post, lined.conversationWith, ...Object.values(words)],
    asha,
    grace,
    london,
  )
  await shows(paths.nomination(waiting), [lined.name], grace, london)
  await sends(asha, paths.declineNomination(waiting), { reply: lines('reply') })
  await shows(paths.nomination(waiting), [lines('reply')], asha, grace)
  application = await sends(asha, paths.acceptNomination(await nominated(grace, typed)), { held: 'no' })
  await shows(paths.nominations(), [lined.name, lined.post], grace, london)
})

test('a round, with its questions and texts', async () => {
  const typed = { ...typedRound, title: line('title'), about: lines('about') }
  const id = await preparedRound(london, typed)
  const questions = { 'question-1': line('question'), 'hint-1': line('hint'), 'words-1': '250' }
  await sends(london, paths.roundQuestions(id), questions)
  await sends(london, paths.editRound(id), { ...typed, criteria: lines('criteria'), afterwards: lines('afterwards') })
  await sends(london, paths.publishRound(id), {})
  const short = [line('title'), line('question'), line('hint'), line('criteria'), line('afterwards')]
  await shows(paths.round(id), [...short, lines('about')], site.visitor(), london)
  await shows(paths.board('london'), [line('title')], site.visitor())
  await shows(paths.rounds(), [line('title')], london)
  await shows(paths.nominate(), [line('title')], grace)
})

test('an application, its endorsement and its outcome', async () => {
  const statements = ['transformation', 'governance', 'inclusion', 'motivation']
  const right = typedAnswers('RX1', '2098-04-01')
  const others = { experience: lines('experienced'), others: line('others') }
  const declared = { fit: 'tell', tell: lines('tell'), conflicts: lines('interests') }
  const conversation = await aConversation(owner, { of: cast.asha, by: { ...cast.grace, name: kept(line('partner')) } })
  const parts: Record<string, Fields> = {
    ...right,
    'current-post': { ...right['current-post'], post: line('present'), reportsTo: line('superior') },
    experience: { ...right['experience'], ...others },
    statements: Object.fromEntries(statements.map((name) => [name, lines(name)])),
    declarations: declared,
    conversation: { conversation },
  }
  for (const [part, typed] of Object.entries(parts)) await sends(asha, `/applications/${application}/${part}`, typed)
  await sends(asha, paths.askEndorsement(application), { name: line('endorser'), email: 'ed@example.org' })
  const { id, endorser_id } = await web.selectFrom('endorsement').selectAll().executeTakeFirstOrThrow()
  const answered = { answer: 'endorse', statement: lines('seen'), release: lines('release') }
  const ed = site.as({ id: endorser_id })
  await sends(ed, paths.giveEndorsement(id), answered)
  await shows(paths.endorsement(id), [answered.statement, answered.release], asha, ed)
  await sends(asha, paths.checkAnswers(application), { declared: 'yes' })

  await sends(london, paths.eligibility(application), { eligible: 'yes', reason: lines('eligible') })
  await shows(paths.application(application), [lines('eligible')], asha, london)
  const decided = { strengths: lines('strong'), development: lines('develop'), reason: lines('because') }
  const words = { evidence: lines('evidence'), agreed: lines('agreed'), outcome: { outcome: 'now', ...decided } }
  const panel = await assessed(site, { application, team: cast.priya, words })
  await shows(paths.outcome(application), Object.values(decided), asha, london)
  const [{ id: assessment } = { id: '' }] = await web.selectFrom('assessment').select('id').execute()
  await shows(paths.moderation(assessment), [lines('evidence'), lines('agreed')], site.as(panel.abe), site.as(panel.bo))
  await shows(paths.assessment(assessment), Object.values(decided), site.as(panel.ida), london)
  // The paper leaves out who they are and whom they work with.
  await shows(paths.assessmentPaper(assessment), statements.map(lines), site.as(panel.abe))
  const all = [
    line('present'),
    line('superior'),
    line('partner'),
    ...Object.values(others),
    declared.tell,
    declared.conflicts,
    ...statements.map(lines),
    line('endorser'),
    answered.statement,
  ]
  await shows(paths.application(application), all, asha, london)
  await shows(paths.members(), [line('present')], london)
})

test('a vacancy, and everything said of an introduction to it', async () => {
  const chosen = { organisation: 'RX2', role: 'finance', contract: 'substantive', reason: 'retirement' }
  const typed = { title: line('title'), about: lines('about') }
  const shared = await sends(wendy, paths.prepareVacancy('immediate'), {
    ...chosen,
    ...typed,
    ...typedOn('starts', nextYear('04-01')),
  })
  await sends(wendy, paths.askPool(shared), {})
  await shows(paths.vacancy(shared), Object.values(typed), wendy, west)
  await shows(paths.vacancies(), [typed.title], wendy, west)
  await sends(wendy, paths.closeVacancy(shared), { outcome: lines('closed') })
  await shows(paths.vacancy(shared), [lines('closed')], wendy, west)

  const member = await memberOf(cast.ben)
  const ben = site.as(cast.ben)
  await said('proposed', paths.refuseIntroduction, london, 'reason', [london, west])
  await said('proposed', paths.recallIntroduction, west, 'reason', [london, west])
  await said('offered', paths.declineIntroduction, ben, 'reason', [ben, west])
  await said('released', paths.withdrawIntroduction, ben, 'reason', [ben, west, wendy])
  await said('interviewing', paths.turnDown, wendy, 'feedback', [ben, west, wendy])

  type From = 'proposed' | 'offered' | 'released' | 'interviewing'
  async function said(from: From, way: (id: string) => string, by: Visitor, field: string, readers: Visitor[]) {
    const vacancy = await aVacancy(owner, { by: cast.wendy })
    const id = await anIntroduction(owner, { of: cast.ben, member, vacancy, state: from })
    await sends(by, way(id), { because: 'time', appointable: 'yes', [field]: lines(from) })
    await shows(paths.introduction(id), [lines(from)], ...readers)
  }
})

test('the letters about all of this name people as they are, and contain nothing but text', async () => {
  const rows = await web.selectFrom('mail').select(['recipient', 'subject', 'body']).execute()
  expect(rows.length).toBeGreaterThan(10)
  for (const { recipient, subject, body } of rows) {
    const letter = JSON.parse(body) as Letter
    const html = mailHtml(letter, site.config.url)
    expect([recipient, subject].join('')).not.toMatch(/[\r\n\0]/)
    expect(html).not.toMatch(/<(script|img|b)\b/)
    for (const paragraph of letter.paragraphs) {
      expect(unescaped(html)).toContain(paragraph)
      expect(mailText(letter, site.config.url)).toContain(paragraph)
    }
  }
  expect(rows.map(({ body }) => body).join('')).toContain(JSON.stringify(kept(line('name')).trim()).slice(1, -1))
})

test('the outbox of the demonstration shows them as text too', async () => {
  await shows(paths.outbox(), [`${kept(line('name')).trim()} has nominated you`], site.visitor())
})

const memberOf = (person: Person) => aMember(owner, { of: person })
