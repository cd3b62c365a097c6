import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)
const [asha, grace] = [site.as(cast.asha), site.as(cast.grace)]

beforeEach(async () => {
  await owner.deleteFrom('conversation').execute()
  await owner.deleteFrom('rate_limit').execute()
})

test.each([1, 2, 3])('two who ask each other at once have one conversation, and both are led to it (%i)', async () => {
  await Promise.all([asha.get(paths.inviteToConversation()), grace.get(paths.offerConversation())])
  const replies = await Promise.all([
    asha.post(paths.inviteToConversation(), { name: 'Grace', email: cast.grace.email, message: '' }),
    grace.post(paths.offerConversation(), { name: 'Asha', email: cast.asha.email, message: '' }),
  ])
  const known = await owner.selectFrom('conversation').select('id').execute()
  expect(known).toHaveLength(1)
  for (const { status, location } of replies)
    if (status === 303) expect(location).toContain(paths.conversation(known[0]!.id))
    else expect(status).toBe(422)
})

test('one that ended makes room for the next', async () => {
  const ask = () => asha.submit(paths.inviteToConversation(), { name: 'G', email: cast.grace.email, message: '' })
  const first = /[0-9a-f-]{36}/.exec((await ask()).location ?? '')?.[0] ?? ''
  expect((await ask()).errors).toEqual(['You have a conversation with them under way. Open it from your list'])
  expect((await asha.submit(paths.cancelConversation(first), { reason: '' })).status).toBe(303)
  expect((await ask()).status).toBe(303)
})
