import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { aWrittenConversation } from '../../test/support/conversations.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)
const [asha, grace] = [site.as(cast.asha), site.as(cast.grace)]
const right = { right: 'yes' }

beforeEach(async () => {
  await owner.deleteFrom('action').execute()
  await owner.deleteFrom('conversation').execute()
})

const written = (state: 'arranged' | 'acknowledged' | 'held' = 'arranged') =>
  aWrittenConversation(owner, { of: cast.asha, by: cast.grace, state })
const rowOf = (id: string) =>
  owner.selectFrom('conversation').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const wordsOf = async (id: string, person: { id: string }) =>
  (
    await owner
      .selectFrom('conversation_view')
      .select('words')
      .where('conversation_id', '=', id)
      .where('author_id', '=', person.id)
      .where('heading', '=', 'strengths')
      .executeTakeFirstOrThrow()
  ).words

describe('both acknowledge at once', () => {
  test.each([1, 2, 3, 4])('one is first, the other confirms or is told; nothing is lost (round %i)', async () => {
    const id = await written()
    const at = paths.acknowledgeConversation(id)
    const opened = [await asha.get(at), await grace.get(at)]
    const replies = await Promise.all([asha, grace].map((who, n) => who.post(at, { ...opened[n]!.hidden, ...right })))
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 409])
    expect(await rowOf(id)).toMatchObject({ state: 'acknowledged' })
    const second = replies[0]?.status === 303 ? grace : asha
    expect((await second.submit(paths.confirmConversation(id), right)).status).toBe(303)
    expect(await rowOf(id)).toMatchObject({
      state: 'held',
      candidate_acknowledged_at: expect.any(Date),
      partner_acknowledged_at: expect.any(Date),
    })
  })

  test('a double click on it acknowledges once', async () => {
    const id = await written()
    const { hidden } = await asha.get(paths.acknowledgeConversation(id))
    const click = () => asha.post(paths.acknowledgeConversation(id), { ...hidden, ...right })
    const replies = await Promise.all([click(), click(), click()])
    expect(replies.map(({ status }) => status)).toEqual([303, 303, 303])
    const events = owner.selectFrom('event').select('id').where('name', '=', 'conversation.acknowledge')
    expect(await events.where('thing_id', '=', id).execute()).toHaveLength(1)
  })
})

test('who acknowledges has seen what they acknowledge', async () => {
  const id = await written()
  const { hidden } = await asha.get(paths.acknowledgeConversation(id))
  await grace.submit(paths.writeConversation(id, 'strengths'), { words: 'Something quite different.' })
  const late = await asha.post(paths.acknowledgeConversation(id), { ...hidden, ...right })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Grace Leader wrote in the record')
  expect(await rowOf(id)).toMatchObject({ state: 'arranged' })
})

describe('two tabs', () => {
  test('of one person do not write over each other, and lose nothing', async () => {
    const id = await written()
    const at = paths.writeConversation(id, 'strengths')
    const [first, second] = [await asha.get(at), await asha.get(at)]
    expect((await asha.post(at, { ...first.hidden, words: 'From the first tab.' })).status).toBe(303)
    const stale = await asha.post(at, { ...second.hidden, words: 'From the second tab.' })
    expect(stale.status).toBe(409)
    expect(stale.text).toContain('Saved meanwhile: From the first tab.')
    expect(stale.html).toContain('From the second tab.')
    expect((await asha.post(at, { ...stale.hidden, words: 'From both.' })).status).toBe(303)
    expect(await wordsOf(id, cast.asha)).toBe('From both.')
  })

  test('nor where neither has written there before', async () => {
    const id = await written()
    const at = paths.writeConversation(id, 'mobility')
    const [first, second] = [await asha.get(at), await asha.get(at)]
    const replies = await Promise.all(
      [first, second].map(({ hidden }, n) => asha.post(at, { ...hidden, words: `${n}` })),
    )
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 409])
  })

  test('of the two do not disturb each other', async () => {
    const id = await written()
    const at = paths.writeConversation(id, 'strengths')
    const opened = [await asha.get(at), await grace.get(at)]
    const replies = await Promise.all(
      [asha, grace].map((who, n) => who.post(at, { ...opened[n]!.hidden, words: `By ${n}` })),
    )
    expect(replies.map(({ status }) => status)).toEqual([303, 303])
    expect([await wordsOf(id, cast.asha), await wordsOf(id, cast.grace)]).toEqual(['By 0', 'By 1'])
  })

  test('of the day and readiness show what the other saved', async () => {
    const id = await written()
    const at = paths.conversationReadiness(id)
    const opened = [await asha.get(at), await grace.get(at)]
    const typed = { ...typedOn('heldOn', '2026-11-03'), readiness: 'now' }
    expect((await asha.post(at, { ...opened[0]?.hidden, ...typed })).status).toBe(303)
    const stale = await grace.post(at, { ...opened[1]?.hidden, ...typed, readiness: '12-24' })
    expect([stale.status, stale.text]).toEqual([409, expect.stringContaining('Saved meanwhile: Ready now')])
    expect(await rowOf(id)).toMatchObject({ readiness: 'now', held_on: '2026-11-03' })
  })
})

test('each has to have written something', async () => {
  const id = await written()
  await grace.submit(paths.writeConversation(id, 'strengths'), { words: '' })
  const { status, errors } = await asha.submit(paths.acknowledgeConversation(id), right)
  expect([status, errors]).toEqual([422, ['Grace Leader, the leader, has to write under at least one heading first']])
})

test('a change after the first acknowledgement undoes it, and the other is told', async () => {
  const id = await written('acknowledged')
  await owner.deleteFrom('mail').execute()
  const words = 'Changed after all.'
  const sent = await grace.submit(paths.writeConversation(id, 'strengths'), { words, again: 'yes' })
  expect(sent.status).toBe(303)
  expect(await rowOf(id)).toMatchObject({
    state: 'arranged',
    candidate_acknowledged_at: null,
    partner_acknowledged_at: null,
  })
  const letters = await owner.selectFrom('mail').select(['recipient', 'template']).execute()
  expect(letters).toEqual([{ recipient: cast.asha.email, template: 'conversation-moved' }])
})
