import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { inTransaction } from '../../platform/db.ts'
import { aPanel, isFree } from '../../test/support/assessing.ts'
import { acting, somebody, theCast, type Person } from '../../test/support/cast.ts'
import { added } from '../../test/support/added.ts'
import { anApplication, anEndorsement, aNomination, aRound } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { paperOf, writePaper } from './paper.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const panel = await aPanel(owner)
const other = await aPanel(owner, { mark: 'Two' })
const ed = await somebody(owner, 'Ed Endorser')
const round = await aRound(owner)
let id = ''

beforeEach(async () => {
  for (const table of ['endorsement', 'application', 'nomination', 'event'] as const)
    await owner.deleteFrom(table).execute()
  await owner.updateTable('round').set({ name_blind: true }).where('id', '=', round).execute()
})

/** Asha's application, with her name in it, is given to the panel by the team. */
async function givenPaper() {
  const application = await anApplication(owner, { of: cast.asha, state: 'eligible' })
  const nomination = await aNomination(owner, { of: cast.asha, by: cast.grace, state: 'accepted' })
  await anEndorsement(owner, { application, of: cast.asha, by: ed, state: 'given' })
  await owner.updateTable('endorsement').set({ statement: 'The best of them all.' }).execute()
  await owner
    .updateTable('application')
    .set({
      nomination_id: nomination,
      experience: 'At Thames Invented I merged two teams. Write to asha.rahman@example.org or 02079460000.',
      registration_body: 'nmc',
      registration_number: '12A3456E',
      private_email: 'a@home.example',
    })
    .execute()
  await owner
    .updateTable('application_answer')
    .set({ words: 'Dr Rahman’s ward, PIN 12a 3456e; a@home.example' })
    .where('question', '=', 'transformation')
    .execute()
  const about = { application_id: application, person_id: cast.asha.id, round_id: round, panel_id: panel.id }
  id = await added(owner, 'assessment', { state: 'scoring', ...about, region_code: 'Y56', reference: 'K7F-3MX' })
  await isFree(owner, application, panel.ida)
  for (const who of [panel.cleo, panel.abe]) {
    await isFree(owner, application, who)
    await owner.insertInto('assessment_assessor').values({ assessment_id: id, person_id: who.id }).execute()
  }
  await acting(web, cast.priya, (db) => writePaper(db, id, application))
  return application
}

/** What the row's policy lets somebody read. */
const asRole = (who: Person) => inTransaction(web, who.id, (db) => paperOf(db, id))
const read = (who: Person) => site.as(who).get(paths.assessmentPaper(id))

describe('a panel that reads without names', () => {
  beforeEach(givenPaper)

  test('reads a reference, and what is evidence', async () => {
    const { heading, text } = await read(panel.abe)
    expect(heading).toMatch(/Application of K7F-3MX$/)
    for (const words of [
      'Applies as Aspirant director',
      'At this level for 4 years',
      'On a board now No',
      'Registered with Nursing and Midwifery Council (NMC)',
      'Roles looked for Finance',
      'Kinds of organisation Acute trust',
      'Sizes Any',
      'At [employer] I merged two teams. Write to [contact] or [contact].',
      'About transformation [name]’s ward, PIN [contact]; [contact]',
      'About governance About governance',
    ])
      expect(text).toContain(words)
  })

  test('reads neither name, employer, contact nor number, and nobody who spoke for the candidate', async () => {
    const { html } = await read(panel.abe)
    // Four digits of a number may stand in an id by chance.
    const withoutIds = html.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, 'id')
    for (const words of ['Asha', 'Rahman', 'Thames', '7946', 'example.org', '3456', 'home.example', 'Deputy finance'])
      expect(withoutIds).not.toContain(words)
    for (const words of ['Grace', 'led a merger', 'Ed Endorser', 'best of them', 'Pat Partner', '6 to 12 months'])
      expect(html).not.toContain(words)
  })

  test('the region’s team and board read the same; what they read is recorded', async () => {
    for (const who of [cast.priya, panel.cleo, panel.ida, panel.bo]) expect((await read(who)).status).toBe(200)
    const readings = web.selectFrom('event').select('actor_name').where('name', '=', 'assessment.see')
    expect(
      (await readings.where('thing_id', '=', id).execute()).map(({ actor_name }) => actor_name).toSorted(),
    ).toEqual([panel.bo, panel.cleo, panel.ida, cast.priya].map(({ name }) => name))
  })

  test('nobody else does: no other region or panel, nobody to whom it was not given, and not the candidate', async () => {
    for (const who of [cast.tom, other.cleo, other.abe, panel.bea, cast.asha, cast.grace])
      expect((await read(who)).status).toBe(404)
    for (const who of [cast.tom, other.abe, panel.bea, cast.grace]) expect(await asRole(who)).toBeNull()
    expect(await asRole(panel.abe)).not.toBeNull()
  })

  test('nor does somebody of the panel who has not declared yet', async () => {
    await owner.deleteFrom('conflict_check').where('person_id', '=', panel.ida.id).execute()
    expect((await read(panel.ida)).status).toBe(404)
    expect(await asRole(panel.ida)).toBeNull()
  })

  test('nor does somebody in conflict', async () => {
    await owner.updateTable('conflict_check').set({ kind: 'other' }).where('person_id', '=', panel.abe.id).execute()
    expect((await read(panel.abe)).status).toBe(404)
    expect(await asRole(panel.abe)).toBeNull()
  })

  test('reads it as it was given, whatever the candidate is called later', async () => {
    await owner.updateTable('application').set({ experience: 'Another.' }).execute()
    expect((await read(panel.abe)).text).toContain('I merged two teams.')
  })
})

test('a panel that reads with names reads name, post and employer, and the words as they were written', async () => {
  await owner.updateTable('round').set({ name_blind: false }).where('id', '=', round).execute()
  await givenPaper()
  const { heading, text } = await read(panel.abe)
  expect(heading).toMatch(/Application of Asha Rahman$/)
  expect(text).toContain('Name Asha Rahman Current post Deputy finance director Employer Thames Invented NHS')
  expect(text).toContain('At Thames Invented I merged two teams.')
  for (const words of ['Grace', 'Ed Endorser', 'without names']) expect(text).not.toContain(words)
})

test('what was not answered is said to be so, and the name of what the employer was goes too', async () => {
  await owner.insertInto('organisation').values({ code: 'RX8', kind: 'trust' }).execute()
  const before = { organisation_code: 'RX8', from_date: '2001-01-01', to_date: '2009-01-01' }
  await owner
    .insertInto('organisation_period')
    .values({ ...before, name: 'OLDBROOK NHS TRUST' })
    .execute()
  await owner
    .insertInto('organisation_succession')
    .values({ old_code: 'RX8', new_code: 'RX1', date: '2009-01-01' })
    .execute()
  const application = await givenPaper()
  await owner.deleteFrom('assessment_paper').execute()
  await owner.updateTable('application').set({ experience: 'From Oldbrook on.' }).execute()
  await owner.deleteFrom('application_answer').where('question', '=', 'inclusion').execute()
  await acting(web, cast.priya, (db) => writePaper(db, id, application))
  const { text } = await read(panel.abe)
  expect(text).toContain('From [employer] on.')
  expect(text).toContain('About inclusion Not answered')
})
