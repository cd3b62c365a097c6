import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { theCast } from '../../test/support/cast.ts'
import { testDatabase } from '../../test/support/database.ts'
import { aHold } from '../../test/support/holds.ts'
import { around, at, nightsOf } from '../../test/support/nights.ts'
import { anApplication, aRequest } from '../../test/support/things.ts'

const database = await testDatabase()
const { owner } = database
const { administrator, asha, ben, grace } = await theCast(database)
const { run } = nightsOf(database)

const emptied = ['action', 'self_assessment', 'application', 'request'] as const
beforeEach(async () => {
  for (const table of [...emptied, 'mail', 'legal_hold', 'removal'] as const) await owner.deleteFrom(table).execute()
})

const idsIn = async (table: (typeof emptied)[number] | 'mail') =>
  (await owner.selectFrom(table).select('id').execute()).map(({ id }) => id)

test('a self-assessment and a development action that is done go two years later; what is planned stays', async () => {
  const action = {
    person_id: asha.id,
    words: 'Shadow a board',
    kind: 'experience',
    owner: 'candidate',
    due_on: '2020-01-01',
  }
  for (const [index, rule] of (['self-assessment', 'development-action'] as const).entries()) {
    for (const day of around(rule)) {
      if (index === 1)
        await owner
          .insertInto('action')
          .values({ ...action, state: 'done', ended_at: at(day) })
          .execute()
      else {
        const finished = {
          person_id: asha.id,
          framework: 'executive-director/1',
          finished_at: at(day),
          changed_at: at(day),
        }
        const { id } = await owner
          .insertInto('self_assessment')
          .values(finished)
          .returning('id')
          .executeTakeFirstOrThrow()
        const answer = { self_assessment_id: id, person_id: asha.id, item: 'x', answer: 'always' }
        await owner.insertInto('self_assessment_answer').values(answer).execute()
      }
    }
  }
  await owner
    .insertInto('action')
    .values({ ...action, state: 'planned' })
    .execute()
  await aHold(owner, { on: asha, by: administrator })
  await run()
  expect([await idsIn('self_assessment'), await idsIn('action')].map((ids) => ids.length)).toEqual([2, 3])
  await owner.deleteFrom('legal_hold').execute()
  await run()
  expect([await idsIn('self_assessment'), await idsIn('action')].map((ids) => ids.length)).toEqual([1, 2])
  expect(await owner.selectFrom('self_assessment_answer').select('item').execute()).toHaveLength(1)
})

test('adjustments go six months after the outcome, before the application does', async () => {
  for (const [of, day] of [asha, ben].map((who, index) => [who, around('adjustments')[index]!] as const)) {
    const id = await anApplication(owner, { of, state: 'not-now' })
    await owner
      .updateTable('application')
      .set({ decided_at: at(day) })
      .where('id', '=', id)
      .execute()
    const asked = { application_id: id, person_id: of.id, region_code: 'Y56', words: 'A quiet room' }
    await owner.insertInto('adjustment').values(asked).execute()
  }
  await run()
  const left = await owner.selectFrom('adjustment').select('person_id').execute()
  expect([left, (await idsIn('application')).length]).toEqual([[{ person_id: ben.id }], 2])
  const said = await owner.selectFrom('removal').select(['rule', 'removed']).orderBy('id').execute()
  expect(said.map(({ rule }) => rule)).not.toContain('adjustments')
  expect(said.pop()).toEqual({ rule: 'run', removed: said.reduce((sum, { removed }) => sum + removed, 0) })
})

test('a request that was answered goes after six years, one that was not stays', async () => {
  const [goes, stays] = around('privacy-request')
  await aRequest(owner, { of: asha, state: 'answered' })
  await owner
    .updateTable('request')
    .set({ ended_at: at(goes) })
    .execute()
  const kept = await aRequest(owner, { of: asha, state: 'withdrawn' })
  await owner
    .updateTable('request')
    .set({ ended_at: at(stays) })
    .where('id', '=', kept)
    .execute()
  const open = await aRequest(owner, { of: asha })
  await owner
    .updateTable('request')
    .set({ ended_at: null, created_at: at('2015-01-01') })
    .where('id', '=', open)
    .execute()
  await run()
  expect((await idsIn('request')).toSorted()).toEqual([kept, open].toSorted())
})

test('the record goes after six years, but for that of people under a hold', async () => {
  const [goes, stays] = around('events')
  const event = { actor_id: grace.id, actor_name: 'Grace', name: 'sign-in.end', thing: 'account', thing_id: 'x' }
  const rows = [goes, stays].map((day) => ({ ...event, at: at(day) }))
  const held = { ...event, at: at(goes), person_id: asha.id }
  await owner
    .insertInto('event')
    .values([...rows, held, { ...held, actor_id: ben.id, person_id: null }])
    .execute()
  await aHold(owner, { on: asha, by: administrator })
  await run()
  const left = await owner
    .selectFrom('event')
    .select(['at', 'person_id'])
    .where('thing_id', '=', 'x')
    .orderBy('id')
    .execute()
  expect(left).toEqual([
    { at: at(stays), person_id: null },
    { at: at(goes), person_id: asha.id },
  ])
})

test('that a list was taken out, and what for, goes after six years, but for somebody under a hold', async () => {
  const taken = { region_code: 'Y56', query: 'region=Y56', purpose: 'For the board', number: 1 }
  const rows = around('member-export').flatMap((day) =>
    [asha, ben].map(({ id }) => ({ ...taken, person_id: id, created_at: at(day) })),
  )
  await owner.insertInto('directory_export').values(rows).execute()
  await aHold(owner, { on: asha, by: administrator })
  await run()
  const left = await owner.selectFrom('directory_export').select('person_id').execute()
  expect(left.map(({ person_id }) => person_id).toSorted()).toEqual([asha.id, asha.id, ben.id].toSorted())
})

test('letters go after a year, but for those to people under a hold', async () => {
  const [goes, stays] = around('mail')
  const sent = [goes, stays].flatMap((day) =>
    [asha, ben].map(({ email }) => ({ recipient: email, created_at: at(day), sent_at: at(day), event_key: day })),
  )
  const letter = { template: 't', subject: 's', body: '{}' }
  await owner
    .insertInto('mail')
    .values(sent.map((row) => ({ ...row, ...letter })))
    .execute()
  await aHold(owner, { on: asha, by: administrator })
  await run()
  const left = await owner.selectFrom('mail').select('recipient').orderBy('recipient').execute()
  expect(left.map(({ recipient }) => recipient)).toEqual([asha.email, asha.email, ben.email])
})

test('where one rule fails the others are kept, the run does not count, and the next one makes up for it', async () => {
  await aRequest(owner, { of: asha, state: 'answered' })
  await owner
    .updateTable('request')
    .set({ ended_at: at('2015-01-01') })
    .execute()
  await sql`revoke delete on mail from aspire_jobs`.execute(owner)
  await owner
    .insertInto('mail')
    .values({
      event_key: 'x',
      recipient: 'a@example.org',
      template: 't',
      subject: 's',
      body: '{}',
      created_at: at('2015-01-01'),
    })
    .execute()
  await expect(run()).rejects.toThrow('permission denied for table mail')
  expect(await idsIn('request')).toEqual([])
  const runs = () => owner.selectFrom('removal').select('id').where('rule', '=', 'run').execute()
  expect(await runs()).toEqual([])
  await sql`grant delete on mail to aspire_jobs`.execute(owner)
  await run()
  expect([await idsIn('mail'), (await runs()).length]).toEqual([[], 1])
})
