import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { acting, theCast } from '../../test/support/cast.ts'
import { nominated, notYetTalked, typedNomination } from '../../test/support/nominating.ts'
import { inDays } from '../../test/support/opening.ts'
import { aConversation, aRound } from '../../test/support/things.ts'
import { testSite, type Fields } from '../../test/support/visitor.ts'
import { reportHeld } from '../conversations/actions.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const [grace, asha, ben] = [site.as(cast.grace), site.as(cast.asha), site.as(cast.ben)]
const round = await aRound(owner)

beforeEach(async () => {
  for (const table of ['application', 'nomination', 'conversation', 'mail', 'rate_limit'] as const)
    await owner.deleteFrom(table).execute()
})

const nominate = (other: Fields = {}) => nominated(grace, { ...typedNomination(cast.asha, round), ...other })
const another = (conversationEmail: string) => ({
  conversation: 'another',
  conversationWith: 'Sam Second',
  conversationEmail,
})
const conversations = () => owner.selectFrom('conversation').selectAll().execute()
const applications = () => owner.selectFrom('application').select('conversation_id').execute()
const stateOf = async (id: string) =>
  (await owner.selectFrom('nomination').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state
const stated = { heldOn: '2026-11-02', readiness: '6-12' } as const

describe('a talent conversation held with somebody else than the nominator', () => {
  test('is between those two: the nominator learns that it was held, not when or with whom', async () => {
    const id = await nominate(notYetTalked)
    const report = { other: cast.ben, as: 'candidate', ...stated, heldOn: '2026-10-05' } as const
    const talk = await acting(web, cast.asha, (db, actor) => reportHeld(db, actor, report))
    expect((await ben.submit(paths.confirmConversation(talk), { right: 'yes' })).status).toBe(303)
    expect(await stateOf(id)).toBe('made')
    const read = [await grace.get(paths.nomination(id)), await grace.get(paths.exportData())]
    for (const { html } of read) expect(html).not.toMatch(/Ben Other|5 October 2026|2026-10-05/)
    expect(read[0]?.text).toContain('Talent conversation Held')
    expect(JSON.parse(read[1]!.html)).toMatchObject({ nominationsByYou: [{ conversation: 'Held' }] })
    expect((await asha.get(paths.nomination(id))).text).toContain('5 October 2026, with Ben Other')
  })
})

const reported = (readiness: '6-12' | 'now' = '6-12') =>
  acting(web, cast.asha, (db, actor) =>
    reportHeld(db, actor, { other: cast.grace, as: 'candidate', heldOn: stated.heldOn, readiness }),
  )

describe('what both state of one conversation', () => {
  test('the candidate first, then the leader who nominates: it is held, and the nomination is accepted', async () => {
    const talk = await reported()
    const id = await nominate()
    expect(await conversations()).toMatchObject([{ id: talk, state: 'held' }])
    expect((await asha.get(paths.acceptNomination(id))).text).not.toContain('Did you hold')
    expect((await asha.submit(paths.acceptNomination(id))).status).toBe(303)
    expect(await applications()).toEqual([{ conversation_id: talk }])
  })

  test('where they differ in the readiness, the leader has still to read and acknowledge the candidate’s', async () => {
    const talk = await reported('now')
    const id = await nominate()
    expect(await conversations()).toMatchObject([{ id: talk, state: 'acknowledged', partner_acknowledged_at: null }])
    expect((await asha.submit(paths.acceptNomination(id))).status).toBe(303)
    expect(await applications()).toEqual([{ conversation_id: talk }])
  })
})

describe('another leader who is none', () => {
  const second = { email: 'asha.second@example.org', person_id: cast.asha.id, confirmed_at: new Date() }

  test('the nominee by another of their addresses is refused beside the field', async () => {
    await owner.insertInto('person_address').values(second).execute()
    const typed = { ...typedNomination(cast.asha, round), ...another('Asha.Second@example.org') }
    const reply = await grace.submit(paths.nominate(), typed)
    const sentence = 'Enter the other leader’s address: this one is the nominee’s'
    expect([reply.status, reply.errors]).toEqual([422, [sentence]])
    await owner.deleteFrom('person_address').where('email', '=', second.email).execute()
  })

  test('where the nominee confirms the address only afterwards, they are told beside the question', async () => {
    const id = await nominate(another(second.email))
    await owner.insertInto('person_address').values(second).execute()
    const reply = await asha.submit(paths.acceptNomination(id), { held: 'yes' })
    expect([reply.status, reply.errors]).toEqual([422, ['The address stated for Sam Second is yours: answer no']])
    expect((await asha.submit(paths.acceptNomination(id), { held: 'no' })).status).toBe(303)
    await owner.deleteFrom('person_address').where('email', '=', second.email).execute()
  })
})

const heldOn = async (day: string) => {
  const id = await aConversation(owner, { of: cast.asha, by: cast.ben })
  await owner.updateTable('conversation').set({ held_on: day }).where('id', '=', id).execute()
  return id
}

describe('a nomination that waits, of somebody who has talked before', () => {
  test('is made once they say so: the latest counts, and the nominator learns no more than that', async () => {
    await heldOn(inDays(-60))
    const latest = await heldOn(inDays(-30))
    const id = await nominate(notYetTalked)
    expect((await grace.get(paths.nomination(id))).text).not.toContain('Use this talent conversation')
    await grace.post(paths.nomination(id))
    expect(await stateOf(id)).toBe('waiting')
    expect((await asha.get(paths.nomination(id))).text).toContain('You held a talent conversation with Ben Other on')
    expect((await asha.submit(paths.nomination(id))).status).toBe(303)
    expect(await stateOf(id)).toBe('made')
    expect((await grace.get(paths.nomination(id))).text).not.toContain('Ben Other')
    await asha.submit(paths.acceptNomination(id))
    expect(await applications()).toEqual([{ conversation_id: latest }])
  })

  test('goes on waiting where it was longer than a year ago, and whatever is sent', async () => {
    await heldOn(inDays(-370))
    const id = await nominate(notYetTalked)
    expect((await asha.get(paths.nomination(id))).text).not.toContain('Use this talent conversation')
    await asha.post(paths.nomination(id))
    expect(await stateOf(id)).toBe('waiting')
  })
})

test('nominations are sent with their conversations, however many the leader has asked for today', async () => {
  const used = { key: `ask for a conversation: ${cast.grace.id}`, points: 30, expire: Date.now() + 3_600_000 }
  await owner.insertInto('rate_limit').values(used).execute()
  const id = await nominate()
  expect(await stateOf(id)).toBe('made')
  const report = { other: cast.ben, as: 'leader', ...stated } as const
  await expect(acting(web, cast.grace, (db, actor) => reportHeld(db, actor, report))).rejects.toThrow('too many')
})
