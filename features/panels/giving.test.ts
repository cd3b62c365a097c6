import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { aPanel, isFree, sits } from '../../test/support/assessing.ts'
import { acting, somebody, theCast, type Person } from '../../test/support/cast.ts'
import { aConversation, anApplication, anEndorsement, aNomination } from '../../test/support/things.ts'
import { newestMail } from '../../test/support/mailbox.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const panel = await aPanel(owner)
const priya = site.as(cast.priya)
const [cleo, abe, bea, ida] = [panel.cleo, panel.abe, panel.bea, panel.ida].map((who) => site.as(who)) as [
  ReturnType<typeof site.as>,
  ReturnType<typeof site.as>,
  ReturnType<typeof site.as>,
  ReturnType<typeof site.as>,
]
let asha = ''
let ben = ''

beforeEach(async () => {
  for (const table of ['endorsement', 'application', 'nomination', 'conversation', 'mail'] as const)
    await owner.deleteFrom(table).execute()
  asha = await anApplication(owner, { of: cast.asha, state: 'eligible' })
  ben = await anApplication(owner, { of: cast.ben, state: 'eligible' })
})

const all = { [asha]: '', [ben]: '' }
const free = () => ({ ...all, [asha]: 'none', [ben]: 'none' })
const kindOf = async (application: string, who: { id: string }) =>
  web
    .selectFrom('conflict_check')
    .select(['kind', 'found'])
    .where('application_id', '=', application)
    .where('person_id', '=', who.id)
    .executeTakeFirst()
const assessments = () => web.selectFrom('assessment').selectAll().orderBy('created_at').execute()
const everybodyDeclares = async () => {
  for (const who of [cleo, abe, bea, ida])
    expect((await who.submit(paths.panelNames(panel.id), free())).status).toBe(303)
}

describe('whoever sits on the panel says whom they may not assess', () => {
  test('on the round’s list of names, each answered; what is left out is asked for', async () => {
    const page = await abe.get(paths.panelNames(panel.id))
    for (const words of ['Asha Rahman', 'Ben Other', 'Thames Invented']) expect(page.text).toContain(words)
    const { status, errors } = await abe.submit(paths.panelNames(panel.id), {})
    expect([status, errors]).toEqual([422, ['Say for each name whether you may assess them']])
    await abe.submit(paths.panelNames(panel.id), { [asha]: 'none' })
    expect((await abe.get(paths.panelNames(panel.id))).text).toContain('Ben Other')
    await abe.submit(paths.panelNames(panel.id), { [ben]: 'personal' })
    expect(await kindOf(ben, panel.abe)).toEqual({ kind: 'personal', found: false })
    expect((await abe.get(paths.panelNames(panel.id))).text).toContain('You have answered for every name')
    expect((await priya.get(paths.panel(panel.id))).text).toContain('Abe Assessor Part Assessor')
  })

  test.each([
    ['nominator', () => aNomination(owner, { of: cast.asha, by: panel.abe, state: 'accepted' })],
    ['endorser', () => anEndorsement(owner, { application: asha, of: cast.asha, by: panel.abe })],
    ['partner', () => aConversation(owner, { of: cast.asha, by: panel.abe })],
    [
      'manager',
      () =>
        owner.updateTable('application').set({ reports_to: 'Abe Assessor, director' }).where('id', '=', asha).execute(),
    ],
    ['employer', () => owner.updateTable('application').set({ employer_code: 'RX4' }).where('id', '=', asha).execute()],
  ])('the service finds by itself: %s', async (kind, happened) => {
    await happened()
    expect((await abe.get(paths.panelNames(panel.id))).text).toContain('Conflicts that we found')
    await abe.submit(paths.panelNames(panel.id), { [ben]: 'none' })
    expect(await kindOf(asha, panel.abe)).toEqual({ kind, found: true })
  })

  test('nobody else has the list', async () => {
    for (const who of [cast.priya, cast.asha, panel.bo, cast.grace])
      expect([403, 404]).toContain((await site.as(who).get(paths.panelNames(panel.id))).status)
  })
})

test('until a panel has the candidate, a conflict may be declared where there was none; it then stays', async () => {
  const at = paths.panelNames(panel.id)
  await abe.submit(at, free())
  expect((await abe.submit(at, { [asha]: 'personal', [ben]: 'none' })).status).toBe(303)
  expect(await kindOf(asha, panel.abe)).toEqual({ kind: 'personal', found: false })
  await abe.submit(at, free())
  expect(await kindOf(asha, panel.abe)).toEqual({ kind: 'personal', found: false })
})

test('of two tabs, the conflict is kept', async () => {
  const at = paths.panelNames(panel.id)
  const [one, two] = [await abe.get(at), await abe.get(at)]
  await abe.post(at, { ...one.hidden, ...free() })
  await abe.post(at, { ...two.hidden, ...free(), [asha]: 'nominator' })
  expect(await kindOf(asha, panel.abe)).toMatchObject({ kind: 'nominator' })
})

describe('the team gives candidates to the panel', () => {
  test('not before everybody has declared; then each with a reference, to all who may score', async () => {
    const before = await priya.get(paths.panelCandidates(panel.id))
    expect(before.text).toContain('Abe Assessor has not declared yet')
    expect((await priya.submit(paths.panelCandidates(panel.id), { candidates: asha })).status).toBe(422)
    await everybodyDeclares()
    const sent = await priya.submit(paths.panelCandidates(panel.id), { candidates: [asha, ben] })
    expect([sent.status, sent.errors]).toEqual([303, []])
    const rows = await assessments()
    expect(rows.map(({ application_id }) => application_id).toSorted()).toEqual([asha, ben].toSorted())
    for (const { reference } of rows) expect(reference).toMatch(/^[A-Z0-9]{3}-[A-Z0-9]{3}$/)
    const given = await web.selectFrom('assessment_assessor').select('person_id').execute()
    expect(given).toHaveLength(6)
    expect((await newestMail(web, cast.asha.email)).text).toContain('There is something new for you')
    expect((await newestMail(web, panel.abe.email)).text).toContain('There is something new for you')
    expect((await priya.get(paths.panelCandidates(panel.id))).text).toContain('No application of this round waits')
  })

  test('the panel knows them by reference; the team, who arranges, by name', async () => {
    await everybodyDeclares()
    await priya.submit(paths.panelCandidates(panel.id), { candidates: [asha] })
    const [{ reference, id } = { reference: '', id: '' }] = await assessments()
    expect((await priya.get(paths.panel(panel.id))).text).toContain('Asha Rahman')
    for (const who of [cleo, abe, ida]) {
      for (const at of [paths.panel(panel.id), paths.assessment(id), paths.assessmentPaper(id)]) {
        const { text, status } = await who.get(at)
        expect([at, status]).toEqual([at, 200])
        expect(text).toContain(reference)
        for (const hidden of ['Asha', 'Rahman', 'Thames', cast.asha.email])
          expect([at, text]).toEqual([at, not(hidden)])
      }
    }
  })

  test('where a conflict leaves too few, another panel or another assessor is needed', async () => {
    await everybodyDeclares()
    await aNomination(owner, { of: cast.asha, by: panel.abe, state: 'accepted' })
    const refused = await priya.submit(paths.panelCandidates(panel.id), { candidates: [asha, ben] })
    expect(refused.errors.join()).toContain('Asha Rahman cannot be given to this panel yet: One more assessor')
    expect(await assessments()).toEqual([])
    // What was found stays, though nothing was given.
    expect(await kindOf(asha, panel.abe)).toMatchObject({ kind: 'nominator' })
    expect((await priya.submit(paths.panelCandidates(panel.id), { candidates: [ben] })).status).toBe(303)

    const dan = await somebody(owner, 'Dan Deputy')
    await sits(owner, panel.id, 'assessor', dan)
    await site.as(dan).submit(paths.panelNames(panel.id), free())
    expect((await priya.submit(paths.panelCandidates(panel.id), { candidates: [asha] })).status).toBe(303)
    const given = await web
      .selectFrom('assessment_assessor')
      .innerJoin('assessment', 'assessment.id', 'assessment_id')
      .select('assessment_assessor.person_id')
      .where('application_id', '=', asha)
      .execute()
    expect(given.map(({ person_id }) => person_id).toSorted()).toEqual([panel.cleo.id, panel.bea.id, dan.id].toSorted())
    await owner.deleteFrom('role_grant').where('person_id', '=', dan.id).execute()
  })

  test('two of the team at once: each candidate is given once', async () => {
    await everybodyDeclares()
    const pages = [await priya.get(paths.panelCandidates(panel.id)), await priya.get(paths.panelCandidates(panel.id))]
    const replies = await Promise.all(
      pages.map(({ hidden }) => priya.post(paths.panelCandidates(panel.id), { ...hidden, candidates: [asha] })),
    )
    // Whoever comes second finds another list, or that it was changed.
    expect(replies.map(({ status }) => status).toSorted()).toEqual([
      303,
      expect.toSatisfy((status) => [409, 422].includes(status as number)),
    ])
    expect(await assessments()).toHaveLength(1)
  })

  test('the database gives nobody to somebody who has not declared, or is in conflict', async () => {
    await everybodyDeclares()
    await priya.submit(paths.panelCandidates(panel.id), { candidates: [asha] })
    const [{ id } = { id: '' }] = await assessments()
    const dan = await somebody(owner, 'Dora Deputy')
    const give = () => web.insertInto('assessment_assessor').values({ assessment_id: id, person_id: dan.id }).execute()
    await expect(give()).rejects.toThrow('has not declared')
    await isFree(owner, asha, dan)
    await owner.updateTable('conflict_check').set({ kind: 'personal' }).where('person_id', '=', dan.id).execute()
    await expect(give()).rejects.toThrow('has not declared')
    const says = (who: Person) =>
      acting(web, who, (db) =>
        db
          .updateTable('conflict_check')
          .set({ kind: 'none', declared_by: who.id })
          .where('person_id', '=', dan.id)
          .execute(),
      )
    await expect(says(dan)).rejects.toThrow('the conflict stays')
    await expect(says(panel.abe)).rejects.toThrow('not theirs to declare')
  })
})

const not = (words: string) => expect.not.stringContaining(words) as string
