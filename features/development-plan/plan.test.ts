import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { addDays } from '../../rules/working-days.ts'
import { acting, theCast } from '../../test/support/cast.ts'
import { anAction, aWrittenConversation } from '../../test/support/conversations.ts'
import { aConversation } from '../../test/support/things.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'
import { actionsForExport, developmentPlanOf } from './queries.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const [asha, grace, ben] = [site.as(cast.asha), site.as(cast.grace), site.as(cast.ben)]
const [yesterday, tomorrow] = [addDays(dayInLondon(), -1), addDays(dayInLondon(), 1)]
const typed = { words: 'Chair a working group', kind: 'stretch', ...typedOn('due', tomorrow) }

beforeEach(async () => {
  await owner.deleteFrom('action').execute()
  await owner.deleteFrom('conversation').execute()
})

const rowOf = (id: string) => owner.selectFrom('action').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('a person’s own plan', () => {
  test('begins empty, says what to do, and takes steps of their own', async () => {
    expect((await asha.get(paths.developmentPlan())).text).toContain('you can add steps of your own')
    const added = await asha.submit(paths.addAction(), typed)
    expect([added.status, added.location]).toEqual([303, `${paths.developmentPlan()}?done=action.agree`])
    const { text } = await asha.get(paths.developmentPlan())
    expect(text).toContain('Chair a working group')
    expect(text).toContain('0 of 1 action done')
    expect((await ben.get(paths.developmentPlan())).text).not.toContain('Chair')
  })

  test('is in the order of its days, with what is overdue marked', async () => {
    await anAction(owner, { of: cast.asha, words: 'Later', due: tomorrow })
    await anAction(owner, { of: cast.asha, words: 'Earlier', due: yesterday })
    const { text } = await asha.get(paths.developmentPlan())
    expect(text).toMatch(/Earlier Overdue .*Later To do/)
    expect(text).toContain('1 overdue')
    expect(text.match(/Overdue/g)).toHaveLength(1)
  })

  test('is shown a page at a time', async () => {
    for (let n = 0; n < 30; n++)
      await anAction(owner, { of: cast.asha, words: `Step ${n}.`, due: `2099-01-${10 + (n % 3)}` })
    const first = await asha.get(paths.developmentPlan())
    const next = first.links.find(({ text }) => text === 'Next actions')?.href ?? ''
    const second = await asha.get(next)
    const steps = [...first.text.matchAll(/Step \d+\. To do/g), ...second.text.matchAll(/Step \d+\. To do/g)]
    expect([steps.length, new Set(steps.map(String)).size]).toEqual([30, 30])
    expect((await asha.get(`${paths.developmentPlan()}?after=nonsense`)).status).toBe(200)
  })

  test('is finished, or dropped with a reason, which then stands there', async () => {
    const [done, dropped] = [await anAction(owner, { of: cast.asha }), await anAction(owner, { of: cast.asha })]
    expect((await asha.submit(paths.finishAction(done))).status).toBe(303)
    const unsaid = await asha.submit(paths.dropAction(dropped), { reason: ' ' })
    expect([unsaid.status, unsaid.errors]).toEqual([422, ['Say why it is dropped']])
    expect((await asha.submit(paths.dropAction(dropped), { reason: 'The project ended.' })).status).toBe(303)
    const { text } = await asha.get(`${paths.developmentPlan()}?show=ended`)
    expect(text).toContain('The project ended.')
    expect(await rowOf(done)).toMatchObject({ state: 'done', ended_at: expect.any(Date) })
    for (const way of [paths.finishAction, paths.dropAction, paths.editAction])
      expect((await asha.get(way(done))).status).toBe(409)
  })

  test('is changed while it is to do; of two tabs the second is told', async () => {
    const id = await anAction(owner, { of: cast.asha, words: 'First words' })
    const [one, two] = [await asha.get(paths.editAction(id)), await asha.get(paths.editAction(id))]
    expect((await asha.post(paths.editAction(id), { ...one.hidden, ...typed, words: 'New' })).status).toBe(303)
    const stale = await asha.post(paths.editAction(id), { ...two.hidden, ...typed, words: 'Newer' })
    expect([stale.status, stale.text]).toEqual([409, expect.stringContaining('Saved meanwhile: New')])
    expect(await rowOf(id)).toMatchObject({ words: 'New' })
  })

  test('names what is typed wrong', async () => {
    const { errors } = await asha.submit(paths.addAction(), {})
    expect(errors).toEqual([
      'Enter what is to be done',
      'Choose the kind of step',
      'Enter the day by which it is to be done',
    ])
    const late = await asha.submit(paths.addAction(), { ...typed, ...typedOn('due', yesterday) })
    expect(late.errors).toEqual(['The day by which it is to be done must be today or later'])
    const long = await asha.submit(paths.addAction(), { ...typed, words: 'x'.repeat(301) })
    expect(long.errors).toEqual(['What is to be done must be 300 characters or fewer'])
  })

  test('added twice by a double click stands there once', async () => {
    const { hidden } = await asha.get(paths.addAction())
    await Promise.all([1, 2, 3].map(() => asha.post(paths.addAction(), { ...hidden, ...typed })))
    expect(await owner.selectFrom('action').select('id').execute()).toHaveLength(1)
  })
})

const agreed = async (owner_: 'candidate' | 'partner', state: 'arranged' | 'held' = 'held') => {
  const conversation = await aConversation(owner, { of: cast.asha, by: cast.grace, state })
  return anAction(owner, { of: cast.asha, with: cast.grace, conversation, owner: owner_ })
}

describe('what was agreed in a conversation', () => {
  test('is the candidate’s to finish; the partner finishes or drops what they promised, and nothing else', async () => {
    const [hers, promised] = [await agreed('candidate'), await agreed('partner')]
    const { text } = await grace.get(paths.developmentPlan())
    expect(text).toContain('as the partner')
    expect(text).not.toContain('as the candidate')
    for (const way of [paths.finishAction, paths.dropAction]) {
      expect((await grace.get(way(hers))).status).toBe(403)
      expect((await grace.get(way(promised))).status).toBe(200)
      expect((await ben.get(way(promised))).status).toBe(404)
    }
    expect((await grace.submit(paths.finishAction(promised))).status).toBe(303)
    expect((await asha.submit(paths.finishAction(hers))).status).toBe(303)
  })

  test('is changed by either while the record is open, and by nobody once it is fixed', async () => {
    const [open, fixed] = [await agreed('candidate', 'arranged'), await agreed('candidate')]
    expect((await grace.submit(paths.editAction(open), typed)).status).toBe(303)
    expect(await rowOf(open)).toMatchObject({ words: typed.words })
    for (const who of [asha, grace]) {
      const { status, location } = await who.submit(paths.editAction(fixed), typed)
      expect([status, location]).toEqual([303, paths.developmentPlan()])
    }
    expect(await rowOf(fixed)).toMatchObject({ words: 'Shadow a board, as the candidate' })
  })

  test('changed in an acknowledged record, it has to be acknowledged anew', async () => {
    const conversation = await aWrittenConversation(owner, { of: cast.asha, by: cast.grace, state: 'acknowledged' })
    const { id } = await owner.selectFrom('action').select('id').executeTakeFirstOrThrow()
    const unasked = await asha.submit(paths.editAction(id), typed)
    expect(unasked.errors).toEqual([expect.stringContaining('The record has been acknowledged')])
    expect((await asha.submit(paths.editAction(id), { ...typed, again: 'yes' })).status).toBe(303)
    const row = owner.selectFrom('conversation').select('state').where('id', '=', conversation)
    expect(await row.executeTakeFirst()).toEqual({ state: 'arranged' })
  })
})

test('it follows the person: to their overview, their membership and their own data', async () => {
  await anAction(owner, { of: cast.asha, due: yesterday })
  await anAction(owner, { of: cast.ben })
  const of = (person: typeof cast.asha) => acting(web, person, (db, actor) => developmentPlanOf(db, actor))
  expect(await of(cast.asha)).toMatchObject({ done: 0, toDo: 1, overdue: 1, next: [{ due_on: yesterday }] })
  expect(await of(cast.grace)).toEqual({ done: 0, toDo: 0, overdue: 0, next: [] })
  expect(await acting(web, cast.asha, (db) => actionsForExport(db, cast.asha.id))).toHaveLength(1)
  expect(await acting(web, cast.asha, (db) => actionsForExport(db, cast.ben.id))).toEqual([])
})
