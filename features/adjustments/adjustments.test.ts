import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { inTransaction } from '../../platform/db.ts'
import { theCast, withRole, type Person } from '../../test/support/cast.ts'
import { anApplication, anEndorsement, aNomination } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const arun = await withRole(web, cast.priya, 'arranger', 'Y56', 'Arun Arranger')
const west = await withRole(web, cast.tom, 'arranger', 'Y58', 'Wilma Arranger')
const bo = await withRole(web, cast.priya, 'board-member', 'Y56', 'Bo Board')
const lotte = await withRole(web, cast.administrator, 'regional-lead', 'Y56', 'Lotte Lead')
const asha = site.as(cast.asha)
const large = 'Papers in very large print'
let id = ''

beforeEach(async () => {
  for (const table of ['adjustment', 'endorsement', 'application', 'nomination'] as const)
    await owner.deleteFrom(table).execute()
  await owner.deleteFrom('event').execute()
  id = await anApplication(owner, { of: cast.asha })
})

const ask = (words: string) => asha.submit(paths.adjustments(id), { words })
const asked = () => owner.selectFrom('adjustment').select(['words', 'version']).execute()
/** With the service's own connection. */
const reads = (who: Person) => inTransaction(web, who.id, (db) => db.selectFrom('adjustment').select('words').execute())
const events = async () =>
  (await web.selectFrom('event').select('name').where('thing', '=', 'adjustment').orderBy('id').execute()).map(
    ({ name }) => name,
  )

describe('a candidate asks for what they need', () => {
  test('from the draft until the outcome, and never after it', async () => {
    for (const state of ['draft', 'submitted', 'information', 'eligible'] as const) {
      await owner.updateTable('application').set({ state }).execute()
      expect((await ask(`${large}, while ${state}`)).location).toBe(`${paths.application(id)}?done=adjustment.ask`)
      expect((await asha.get(paths.adjustments(id))).text).toContain(`while ${state}`)
    }
    await owner.updateTable('application').set({ state: 'develop' }).execute()
    expect((await asha.get(paths.adjustments(id))).status).toBe(409)
    expect((await ask('Something else')).status).toBe(409)
    expect((await asked())[0]?.words).toBe(`${large}, while eligible`)
  })

  test('and takes it back by leaving it empty', async () => {
    await ask(large)
    await ask('')
    expect(await asked()).toEqual([])
    expect(await events()).toEqual(['adjustment.ask', 'adjustment.withdraw'])
    await ask('')
    expect(await events()).toHaveLength(2)
  })

  test('of two tabs the second is told, and what was typed in it stays', async () => {
    await ask(large)
    const [first, second] = [await asha.get(paths.adjustments(id)), await asha.get(paths.adjustments(id))]
    await asha.post(paths.adjustments(id), { ...first.hidden, words: '' })
    const stale = await asha.post(paths.adjustments(id), { ...second.hidden, words: 'Breaks' })
    expect(stale.status).toBe(409)
    expect(stale.html).toContain('Breaks')
    expect(await asked()).toEqual([])
    expect((await asha.post(paths.adjustments(id), { ...stale.hidden, words: 'Breaks' })).status).toBe(303)
    expect((await asked())[0]?.words).toBe('Breaks')
  })

  test('of two tabs the older overwrites nothing, though it was emptied and asked anew in between', async () => {
    await ask(large)
    const old = await asha.get(paths.adjustments(id))
    await ask('')
    await ask('An interpreter')
    expect((await asha.post(paths.adjustments(id), { ...old.hidden, words: 'Breaks' })).status).toBe(409)
    expect((await asked())[0]?.words).toBe('An interpreter')
  })

  test('in no more words than there is room for', async () => {
    const { status, errors } = await ask('word '.repeat(301))
    expect([status, errors]).toEqual([422, ['What would help you must be 300 words or fewer. You used 301.']])
  })

  test('for nobody else’s application', async () => {
    for (const person of [cast.ben, cast.priya, arun])
      expect((await site.as(person).get(paths.adjustments(id))).status).toBe(404)
  })
})

describe('whoever arranges assessments', () => {
  test('reads who asked for what in their region, once it is submitted, and it is noted once a day', async () => {
    await ask(large)
    for (let times = 0; times < 2; times++) {
      const { text } = await site.as(arun).get(paths.adjustmentsAsked())
      for (const said of ['Asha Rahman', cast.asha.email, large]) expect(text).toContain(said)
    }
    expect(await events()).toEqual(['adjustment.ask', 'adjustment.see'])
    expect((await asha.get(paths.overview())).text).toContain('Arun Arranger looked at the adjustments asked for')
    expect((await site.as(west).get(paths.adjustmentsAsked())).text).not.toContain(large)
  })

  test('reads nothing of a draft, nor of what has been answered', async () => {
    await ask(large)
    for (const set of [{ state: 'draft', submitted_at: null }, { state: 'admitted' }] as const) {
      await owner.updateTable('application').set(set).execute()
      expect((await site.as(arun).get(paths.adjustmentsAsked())).text).toContain('Nobody who is to be assessed')
    }
    expect(await events()).toEqual(['adjustment.ask'])
  })

  test('reads a long list a page at a time', async () => {
    for (let n = 0; n < 26; n++) {
      const { id: person } = await owner
        .insertInto('person')
        .values({ name: `Person ${n}`, email: `person${n}@example.org` })
        .returning('id')
        .executeTakeFirstOrThrow()
      const application = await anApplication(owner, { of: { id: person, name: '', email: '' } })
      const row = { application_id: application, person_id: person, region_code: 'Y56', words: `Wish ${n}.` }
      await owner
        .insertInto('adjustment')
        .values({ ...row, changed_at: new Date('2026-10-01') })
        .execute()
    }
    const first = await site.as(arun).get(paths.adjustmentsAsked())
    const second = await site.as(arun).get(first.links.find(({ text }) => text === 'Next adjustments')?.href ?? '')
    const wishes = [...(first.text + second.text).matchAll(/Wish \d+\./g)].map(([wish]) => wish)
    expect([wishes.length, new Set(wishes).size]).toEqual([26, 26])
  })
})

describe('nobody else', () => {
  const others: [string, Person][] = Object.entries({ team: cast.priya, lead: lotte, board: bo, nominator: cast.grace })

  test.each([...others, ['administrator', cast.administrator], ['recruiter', cast.rhys]] as const)(
    'the %s has no page of them',
    async (_, person) => {
      await ask(large)
      expect((await site.as(person).get(paths.adjustmentsAsked())).status).toBe(403)
    },
  )

  test.each(others)('the %s sees on no page whether anything was asked for', async (_, person) => {
    const nomination = await aNomination(owner, { of: cast.asha, by: cast.grace, state: 'accepted' })
    await owner.updateTable('application').set({ nomination_id: nomination }).execute()
    await anEndorsement(owner, { application: id, of: cast.asha, by: cast.grace })
    const own = [paths.overview(), paths.nominations(), paths.nomination(nomination)]
    const ofTeam = [paths.applications(), paths.application(id), paths.eligibility(id)]
    const pages = async () => Promise.all([...own, ...ofTeam].map(async (at) => (await site.as(person).get(at)).text))
    await pages()
    const before = await pages()
    await ask(large)
    expect(await pages()).toEqual(before)
  })

  test.each(others)('the %s finds nothing with the service’s own connection', async (_, person) => {
    await ask(large)
    expect(await reads(person)).toEqual([])
    expect(await reads(arun)).toEqual([{ words: large }])
    expect(await web.selectFrom('adjustment').selectAll().execute()).toEqual([])
    const changed = await inTransaction(web, person.id, (db) =>
      db.updateTable('adjustment').set({ words: 'Nothing' }).returning('version').execute(),
    )
    expect(changed).toEqual([])
  })

  test('an arranger whose time is over finds nothing either, and none changes what was asked', async () => {
    await ask(large)
    const change = () =>
      inTransaction(web, arun.id, (db) =>
        db.updateTable('adjustment').set({ words: 'No' }).returning('version').execute(),
      )
    expect(await change()).toEqual([])
    await owner.updateTable('role_grant').set({ ended_at: new Date() }).where('person_id', '=', arun.id).execute()
    expect(await reads(arun)).toEqual([])
    await owner.updateTable('role_grant').set({ ended_at: null }).where('person_id', '=', arun.id).execute()
  })
})
