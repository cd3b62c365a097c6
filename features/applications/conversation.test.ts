import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { aConversation, anApplication } from '../../test/support/things.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'
import { acting } from '../../test/support/cast.ts'
import { confirmHeld } from '../conversations/actions.ts'
import { conversation } from '../conversations/queries.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)
const [asha, priya] = [site.as(cast.asha), site.as(cast.priya)]
let id = ''

beforeEach(async () => {
  await owner.deleteFrom('application').execute()
  await owner.deleteFrom('conversation').execute()
  id = await anApplication(owner, { of: cast.asha, state: 'draft', conversation: null })
})

const elsewhere = () => `${paths.applicationConversation(id)}?held=elsewhere`
const submit = () => asha.submit(paths.checkAnswers(id), { declared: 'yes' })
const choose = (chosen: string) => asha.submit(paths.applicationConversation(id), { conversation: chosen })

test('without one the application waits, and says what to do', async () => {
  expect((await submit()).errors).toEqual(['Complete these tasks first: talent conversation'])
  const check = await asha.get(paths.checkAnswers(id))
  expect(check.text).toContain('Still to do before you can submit Talent conversation')
  expect(check.text).toContain('No endorsement was asked for. A missing endorsement never stops an application.')
  const task = await asha.get(paths.applicationConversation(id))
  expect(task.links.map(({ href }) => href)).toEqual(
    expect.arrayContaining([paths.inviteToConversation(), elsewhere()]),
  )
})

test('one of their own is chosen, and counts once both have acknowledged it', async () => {
  const arranged = await aConversation(owner, { of: cast.asha, by: cast.grace, state: 'arranged' })
  const declined = await aConversation(owner, { of: cast.asha, by: cast.ben, state: 'declined' })
  const notTheirs = await aConversation(owner, { of: cast.ben, by: cast.grace })
  for (const wrong of ['', declined, notTheirs])
    expect((await choose(wrong)).errors).toEqual(['Choose a talent conversation'])
  expect((await choose(arranged)).status).toBe(303)
  expect((await asha.get(paths.application(id))).text).toMatch(/With Grace Leader: arranged Waiting/)
  expect((await submit()).errors).toEqual(['Complete these tasks first: talent conversation'])

  await choose(await aConversation(owner, { of: cast.asha, by: cast.grace }))
  expect((await submit()).status).toBe(303)
  const seen = await priya.get(paths.application(id))
  expect(seen.text).toContain('Held on 2 November 2026 Readiness agreed on Ready in 6 to 12 months')
  expect(seen.text).toContain('What was said Not shared')
})

const held = { name: 'Grace Leader', email: 'grace.leader@example.org', ...typedOn('heldOn', '2026-10-05') }

test('one held elsewhere waits for the partner’s acknowledgement, and then counts', async () => {
  expect((await asha.submit(elsewhere(), { ...held, readiness: '6-12' })).status).toBe(303)
  expect((await asha.get(paths.application(id))).text).toContain(
    'With Grace Leader: waiting for the other’s acknowledgement',
  )
  const { conversation_id } = await owner.selectFrom('application').select('conversation_id').executeTakeFirstOrThrow()
  await acting(site.web, cast.grace, async (db, actor) =>
    confirmHeld(db, actor, (await conversation(db, actor, conversation_id ?? ''))!),
  )
  expect((await submit()).status).toBe(303)
})

test.each([
  [{ name: '' }, 'Enter the leader’s full name'],
  [{ email: 'grace' }, 'Enter an email address in the correct format, like name@example.nhs.uk'],
  [{ email: cast.asha.email }, 'Enter somebody else’s address: this one is yours'],
  [typedOn('heldOn', '2099-01-01'), 'The day you talked must be today or in the past'],
  [{ readiness: '' }, 'Choose the readiness you agreed on'],
])('held elsewhere, but %o', async (typed, sentence) => {
  const reply = await asha.submit(elsewhere(), { ...held, readiness: 'now', ...typed })
  expect([reply.status, reply.errors]).toEqual([422, [sentence]])
})
