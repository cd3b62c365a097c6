import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { aConversation } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)
const [asha, grace, ben] = [site.as(cast.asha), site.as(cast.grace), site.as(cast.ben)]
const idOf = (location: string | null) => /[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? ''
const message = 'Shall we talk?'

beforeEach(async () => {
  await owner.deleteFrom('conversation').execute()
  await owner.deleteFrom('mail').execute()
})

const invited = () => aConversation(owner, { of: cast.asha, by: cast.grace, state: 'invited' })
const stateOf = async (id: string) =>
  (await owner.selectFrom('conversation').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state
const lettersTo = async (email: string) =>
  (await owner.selectFrom('mail').select('template').where('recipient', '=', email).execute()).map(
    ({ template }) => template,
  )

describe('an invitation', () => {
  test('is declined with a reason that the other reads, and is then over', async () => {
    const id = await invited()
    const reason = 'I know Ed’s work better than yours.'
    expect((await grace.submit(paths.declineConversation(id), { reason })).status).toBe(303)
    expect((await asha.get(paths.conversation(id))).text).toContain(reason)
    expect(await lettersTo(cast.asha.email)).toEqual(['conversation-moved'])
    expect((await grace.get(paths.acceptConversation(id))).status).toBe(409)
  })

  test('is declined without one', async () => {
    const id = await invited()
    expect((await grace.submit(paths.declineConversation(id))).status).toBe(303)
    expect((await asha.get(paths.conversation(id))).text).not.toContain('Why it ended')
  })

  test('is called off by who sent it, until it is answered; by either afterwards', async () => {
    const id = await invited()
    expect((await grace.submit(paths.cancelConversation(id))).status).toBe(403)
    expect((await asha.submit(paths.cancelConversation(id))).status).toBe(303)
    expect(await stateOf(id)).toBe('cancelled')
    for (const who of [asha, grace]) {
      const arranged = await aConversation(owner, { of: cast.asha, by: cast.grace, state: 'arranged' })
      expect((await who.submit(paths.cancelConversation(arranged), { reason: 'Ill.' })).status).toBe(303)
      expect((await who.get(paths.conversation(arranged))).text).toContain('Ill.')
    }
  })

  test('sent twice by a double click asks once', async () => {
    const { hidden } = await asha.get(paths.inviteToConversation())
    const typed = { ...hidden, name: cast.grace.name, email: cast.grace.email, message }
    const replies = await Promise.all([1, 2, 3].map(() => asha.post(paths.inviteToConversation(), typed)))
    expect(new Set(replies.map(({ location }) => location)).size).toBe(1)
    expect(await owner.selectFrom('conversation').select('id').execute()).toHaveLength(1)
    expect(await lettersTo(cast.grace.email)).toEqual(['conversation-asked'])
  })

  test('to somebody with whom one is under way leads to that one', async () => {
    await invited()
    const typed = { name: cast.grace.name, email: cast.grace.email, message }
    const { status, errors } = await asha.submit(paths.inviteToConversation(), typed)
    expect([status, errors]).toEqual([422, ['You have a conversation with them under way. Open it from your list']])
  })

  test('answered twice at once, once with yes and once with no, has one answer', async () => {
    const id = await invited()
    const [yes, no] = [paths.acceptConversation(id), paths.declineConversation(id)]
    const [first, second] = [await grace.get(yes), await grace.get(no)]
    const replies = await Promise.all([grace.post(yes, first.hidden), grace.post(no, second.hidden)])
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 409])
  })
})

describe('an offer', () => {
  test('is a leader’s to make and the candidate’s to accept', async () => {
    expect((await ben.get(paths.offerConversation())).status).toBe(403)
    const typed = { name: 'Asha R', email: cast.asha.email, message }
    const id = idOf((await grace.submit(paths.offerConversation(), typed)).location)
    expect(await lettersTo(cast.asha.email)).toEqual(['conversation-asked'])
    expect((await grace.get(paths.agreeConversation(id))).status).toBe(403)
    expect((await asha.submit(paths.agreeConversation(id))).status).toBe(303)
    expect((await grace.get(paths.conversation(id))).heading).toBe('Talent conversation with Asha Rahman')
  })
})

describe('the link in the letter', () => {
  test('sends no code once the conversation is over, and none to somebody else who is signed in', async () => {
    const typed = { name: 'Nell New', email: 'nell.new@example.org', message }
    const id = idOf((await asha.submit(paths.inviteToConversation(), typed)).location)
    expect((await ben.get(paths.answerConversation(id))).heading).toBe('This request is for somebody else')
    await asha.submit(paths.cancelConversation(id))
    const late = await site.visitor().get(paths.answerConversation(id))
    expect(late.heading).toBe('This request is over')
    const before = await lettersTo(typed.email)
    await site.visitor().post(paths.answerConversation(id))
    expect(await lettersTo(typed.email)).toEqual(before)
  })

  test('is not found where there is no such conversation', async () => {
    const nothing = paths.answerConversation('00000000-0000-4000-8000-00000000dead')
    expect((await site.visitor().get(nothing)).status).toBe(404)
  })
})
