import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { paths } from '../../../paths.ts'
import { equalityAnswers, versionOf } from '../../../platform/equality.ts'
import { aPanel, anAssessment } from '../../../test/support/assessing.ts'
import { theCast } from '../../../test/support/cast.ts'
import { oneOfEach } from '../../../test/support/one-of-each.ts'
import { testSite } from '../../../test/support/visitor.ts'
import { timelineOfYou } from './timeline.ts'

const site = await testSite()
const cast = await theCast(site)
const equality = equalityAnswers(site.equality, site.secret)
await oneOfEach(site.owner, { of: cast.asha, by: cast.grace, words: 'asha' })
await oneOfEach(site.owner, { of: cast.ben, by: cast.grace, words: 'ben' })
await equality.replace(cast.asha.id, { ethnicity: ['J'], impairment: ['sensory', 'Z'] }, versionOf({}))
await equality.replace(cast.ben.id, { ethnicity: ['P'] }, versionOf({}))

const asha = site.as(cast.asha)
const grace = site.as(cast.grace)
const fileOf = async (person = asha) => {
  const reply = await person.get(paths.exportData())
  expect(reply.status).toBe(200)
  return { reply, text: reply.html, everything: JSON.parse(reply.html) as Record<string, unknown> }
}

test('it is a file to be saved, which runs nowhere, and that it was downloaded is recorded', async () => {
  const { reply, text } = await fileOf()
  expect(reply.headers.get('content-disposition')).toMatch(
    /^attachment; filename="aspire-together-your-data-[\d-]+\.json"/,
  )
  expect(reply.headers.get('content-type')).toContain('application/json')
  expect(text).not.toContain('<')
  const events = site.web.selectFrom('event').select('person_id').where('name', '=', 'data.export')
  expect((await events.execute()).at(-1)).toEqual({ person_id: cast.asha.id })
})

test('it holds everything that the person wrote and that was written about them', async () => {
  const { everything, text } = await fileOf()
  const parts = Object.entries(everything).filter(([name]) => !/ByYou$|AsLeader$|ForOthers$|^roles$/.test(name))
  for (const [name, part] of parts) expect([name, part]).not.toEqual([name, []])
  for (const what of wordsOfAsha) expect([what, text.includes(`asha: ${what}`)]).toEqual([what, true])
  for (const words of [
    'Sensory impairment',
    'Asian or Asian British: Pakistani',
    'asha’s CV.pdf',
    'Fleet Invented NHS Trust',
  ])
    expect(text).toContain(words)
  for (const label of [
    'Almost always',
    'Drives for better outcomes',
    'Ready now (0 to 6 months)',
    'Deputy finance director',
    'About governance',
  ])
    expect(text).toContain(label)
  expect(everything).toMatchObject({
    account: { name: 'Asha Rahman', emailGoesTo: cast.asha.email },
    privacyNoticesSeen: [{ notice: 'Candidates', version: 1 }],
    equalityAnswers: [
      { question: 'What is your ethnic group?' },
      { answers: expect.arrayContaining(['Prefer not to say']) as string[] },
    ],
    timeline: { olderLeftOut: false },
  })
})

const wordsOfAsha =
  'statement, evidence, invitation, candidate view, partner view, action, adjustment, endorsement, team reason, complaint, complaint answer, feedback, why it fits, unsent, arranged, strengths, written feedback, plan, usefulness, review, review decision, readiness, longer, why longer, suspended, answer, asked for, placement answer, wish'.split(
    ', ',
  )

test('it holds nothing of anybody else, and no address but the person’s own', async () => {
  const { text } = await fileOf()
  expect(text).not.toMatch(/ben: |Ben Other|Black British: African/)
  const addresses = text.match(/[\w.]+@[\w.]+/g) ?? []
  expect(new Set(addresses)).toEqual(new Set([cast.asha.email]))
})

test('a leader has what they wrote about candidates, and not what the candidates keep to themselves', async () => {
  const { everything, text } = await fileOf(grace)
  expect(everything).toMatchObject({
    nominationsByYou: [{ nominee: 'Asha Rahman', why: 'She led a merger.' }, {}, { nominee: 'Ben Other' }, {}],
    conversationsAsLeader: [{ with: 'Asha Rahman' }, { with: 'Ben Other' }],
    endorsementsByYou: [{ candidate: 'Asha Rahman', inTheirWords: 'asha: endorsement' }, {}],
    actionsForOthers: [{ action: 'asha: action of the leader' }, {}],
    roles: [{ role: 'Leader', for: 'Thames Invented NHS Foundation Trust', grantedBy: 'Olu London' }],
    selfAssessments: [],
    applications: [],
    nominationsOfYou: [],
    equalityAnswers: [],
  })
  for (const own of ['evidence', 'candidate view', 'statement', 'adjustment', 'complaint', 'team reason', 'unsent'])
    expect([own, text.includes(`asha: ${own}`)]).toEqual([own, false])
  expect(text).toContain('asha: partner view')
  expect(text).not.toContain(cast.asha.email)
})

test('of an assessment a candidate has what was agreed and the outcome, and no word of a single assessor', async () => {
  const { everything, text } = await fileOf()
  expect(everything).toMatchObject({
    assessments: [
      {
        state: 'Released',
        outcome: 'Admit, ready in 6 to 12 months',
        timeWithThePanel: { yourPlace: 2, where: 'Room 4' },
        feedback: { howUsefulYouFoundIt: 'Very useful' },
      },
    ],
    reviews: [{ state: 'The process was kept', reviewer: 'Rita Reviewer asha' }],
    assessmentsByYou: [],
  })
  const [{ whatWasAgreed }] = everything['assessments'] as [{ whatWasAgreed: unknown[] }]
  expect(whatWasAgreed).toContainEqual({ item: 'Speaks up', found: 'Good evidence' })
  expect(text).not.toMatch(/Abe Assessor asha on |asha: conflict/)
})

test('before the release it says that the assessment is under way, and nothing of what the panel proposes', async () => {
  const panel = await aPanel(site.owner, { mark: 'early' })
  await anAssessment(site.owner, { of: cast.wendy, panel, state: 'signed-off', outcome: 'develop' })
  const { everything, text } = await fileOf(site.as(cast.wendy))
  expect(everything).toMatchObject({ assessments: [{ state: 'Under way', whatWasAgreed: [] }] })
  expect(text).not.toMatch(/Calm in a crisis|Develop and apply again|signed off|proposed/)
})

test('who assesses has what they stated, declared and scored, by reference; and no word of the others', async () => {
  const people = site.web.selectFrom('person').select(['id', 'name'])
  const abe = await people.where('name', '=', 'Abe Assessor asha').executeTakeFirstOrThrow()
  const { everything, text } = await fileOf(site.as(abe))
  expect(everything).toMatchObject({
    roles: [{ role: 'Assessor', for: 'Panel asha' }],
    assessorStatementByYou: { post: 'Director', organisation: 'Fleet Invented NHS Trust' },
    conflictsByYou: [{ candidate: expect.stringMatching(/^T/) as string, answer: 'No conflict' }],
    assessmentsByYou: [{ candidate: expect.stringMatching(/^T/) as string, panel: 'Panel asha' }],
  })
  const [{ whatYouFound }] = everything['assessmentsByYou'] as [{ whatYouFound: unknown[] }]
  expect(whatYouFound).toContainEqual(
    expect.objectContaining({ item: 'Speaks up', found: 'Good evidence', evidence: 'Abe Assessor asha on speaks-up' }),
  )
  expect(text).not.toMatch(/Bea Assessor asha on|asha: (written feedback|statement|strengths)/)
})

test('who decided a review has what they wrote', async () => {
  const people = site.web.selectFrom('person').select(['id', 'name'])
  const rita = await people.where('name', '=', 'Rita Reviewer asha').executeTakeFirstOrThrow()
  const { everything } = await fileOf(site.as(rita))
  expect(everything).toMatchObject({
    reviewsByYou: [{ candidate: 'Asha Rahman', whatYouDecided: 'asha: review decision' }],
    reviews: [],
    assessorStatementByYou: null,
  })
})

test('what somebody must not know of yet stays out: a nomination not sent, a proposal not offered', async () => {
  const { text, everything } = await fileOf()
  expect(text).not.toContain('asha: not sent')
  expect(text).not.toContain('asha: only proposed')
  expect(everything).toMatchObject({ nominationsOfYou: [{}], introductions: [{ feedback: 'asha: feedback' }] })
  expect((everything['introductions'] as unknown[]).length).toBe(1)
})

test('no total, average, score or mark stands in it', async () => {
  const { everything } = await fileOf()
  expect(fieldsOf(everything).filter((name) => /total|average|score|mark|points|rank/i.test(name))).toEqual([])
  const { selfAssessments } = everything
  expect(JSON.stringify(selfAssessments)).not.toMatch(/":\d/)
})

const fieldsOf = (part: unknown): string[] =>
  typeof part === 'object' && part !== null
    ? Object.entries(part).flatMap(([name, value]) => [name, ...fieldsOf(value)])
    : []

test('a long history is there whole, in parts; of one that is too long the newest, and it says so', async () => {
  await sql`insert into event (actor_id, actor_name, name, thing, thing_id, person_id)
    select ${cast.tom.id}, 'Tom Webb', 'application.see', 'application', 'x' || n, ${cast.wendy.id}
    from generate_series(1, 2500) as n`.execute(site.owner)
  const wendy = { personId: cast.wendy.id, name: '', grants: [] }
  const whole = await timelineOfYou(site.web, wendy)
  const seen = whole.happened.filter(({ what }) => what === 'Tom Webb looked at the application')
  expect([seen.length, whole.olderLeftOut]).toEqual([2500, false])
  const newest = await timelineOfYou(site.web, wendy, 1500)
  expect(newest).toEqual({ happened: whole.happened.slice(0, 1500), olderLeftOut: true })
})

test('somebody of whom there is nothing but an account has a file too', async () => {
  const { everything } = await fileOf(site.as(cast.rhys))
  expect(everything).toMatchObject({ account: { name: 'Rhys Recruiter' }, applications: [], equalityAnswers: [] })
})
