import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { inTransaction } from '../../platform/db.ts'
import { theCast } from '../../test/support/cast.ts'
import { aSelfAssessment } from '../../test/support/self-assessments.ts'
import { aConversation } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { sharedIn } from './shares.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const [asha, grace] = [site.as(cast.asha), site.as(cast.grace)]
let id = ''

beforeEach(async () => {
  await owner.deleteFrom('self_assessment').execute()
  await owner.deleteFrom('conversation').execute()
  id = await aSelfAssessment(owner, { of: cast.asha, answers: { 'speaks-up': 'always | I spoke up.' } })
})

const shareWith = (conversation: string, of = id) => asha.submit(paths.shareSelfAssessment(of), { conversation })
const seenBy = async (person: { id: string }, conversation: string) =>
  inTransaction(web, person.id, (db) => sharedIn(db, conversation))

test('shared with a conversation partner it can be read by them, until it is taken back', async () => {
  const conversation = await aConversation(owner, { of: cast.asha, by: cast.grace })
  expect((await grace.get(paths.selfAssessment(id))).status).toBe(404)
  expect((await shareWith(conversation)).location).toBe(paths.selfAssessment(id))

  const read = await grace.get(paths.selfAssessment(id))
  expect(read.heading).toContain('Self-assessment of Asha Rahman')
  expect(read.text).toContain('I spoke up.')
  expect(read.text).not.toContain('What has happened')
  expect(await seenBy(cast.grace, conversation)).toMatchObject({ id })

  const own = await asha.get(paths.selfAssessment(id))
  expect(own.text).toContain('this can be read by Grace Leader (since')
  expect(own.text).toContain('Grace Leader looked at the self-assessment')
  expect((await asha.get(paths.selfAssessmentPart(id, 'traits'))).text).toContain('Grace Leader can read what you save')

  await asha.submit(paths.stopSharing(id), { readers: await readers() })
  expect((await grace.get(paths.selfAssessment(id))).status).toBe(404)
  expect(await seenBy(cast.grace, conversation)).toBeNull()
  expect((await asha.get(paths.selfAssessment(id))).text).toContain('Nobody but you can read this.')
  expect((await asha.get(paths.stopSharing(id))).location).toBe(paths.selfAssessment(id))
})

const readers = async () =>
  (await owner.selectFrom('self_assessment_share').select('id').where('ended_at', 'is', null).execute()).map(
    (row) => row.id,
  )

test('the partner opens the report and nothing else, and does not see how the candidate answered earlier', async () => {
  const begun = new Date('2026-01-05')
  const old = await aSelfAssessment(owner, {
    of: cast.asha,
    answers: { 'speaks-up': 'rarely' },
    begun,
    finished: begun,
  })
  await shareWith(await aConversation(owner, { of: cast.asha, by: cast.grace }))
  expect((await asha.get(paths.selfAssessment(id))).text).toContain('More often than last time')
  expect((await grace.get(paths.selfAssessment(id))).text).not.toContain('last time')
  const others = [
    paths.selfAssessmentPart(id, 'traits'),
    paths.finishSelfAssessment(id),
    paths.shareSelfAssessment(id),
    paths.stopSharing(id),
    paths.selfAssessment(old),
  ]
  for (const at of others) {
    expect([at, (await grace.get(at)).status]).toEqual([at, 404])
    expect([at, (await grace.post(at, { version: '1', resilient: 'always' })).status]).toEqual([at, 404])
  }
})

test('it is shared only for a conversation of one’s own that goes on', async () => {
  const theirs = await aConversation(owner, { of: cast.ben, by: cast.grace })
  const declined = await aConversation(owner, { of: cast.asha, by: cast.grace, state: 'declined' })
  expect((await asha.get(paths.shareSelfAssessment(id))).text).toContain('You have no conversation')
  await aConversation(owner, { of: cast.asha, by: cast.priya, state: 'invited' })
  for (const conversation of [theirs, declined, '', 'constructor']) {
    const reply = await shareWith(conversation)
    expect([reply.status, reply.errors]).toEqual([422, ['Choose the conversation that you want to share it for']])
  }
  expect(await readers()).toEqual([])
})

test('when the conversation is called off its partner reads no longer', async () => {
  await shareWith(await aConversation(owner, { of: cast.asha, by: cast.grace }))
  await owner.updateTable('conversation').set({ state: 'cancelled' }).execute()
  expect((await grace.get(paths.selfAssessment(id))).status).toBe(404)
  expect((await asha.get(paths.selfAssessment(id))).text).toContain('Nobody but you can read this.')
  const another = await aConversation(owner, { of: cast.asha, by: cast.grace, state: 'held' })
  expect((await shareWith(another)).status).toBe(303)
  expect((await grace.get(paths.selfAssessment(id))).status).toBe(200)
})

test('a later self-assessment takes the place of an earlier one of the same conversation', async () => {
  const conversation = await aConversation(owner, { of: cast.asha, by: cast.grace })
  await shareWith(conversation)
  const other = await aSelfAssessment(owner, { of: cast.asha, framework: 'leadership-competency/1', answers: {} })
  await shareWith(conversation, other)
  expect(await seenBy(cast.asha, conversation)).toMatchObject({ id: other })
  expect((await grace.get(paths.selfAssessment(id))).status).toBe(404)
  expect((await grace.get(paths.selfAssessment(other))).status).toBe(200)
})

test('of two readers one is taken away and the other stays', async () => {
  await shareWith(await aConversation(owner, { of: cast.asha, by: cast.grace }))
  await shareWith(await aConversation(owner, { of: cast.asha, by: cast.rhys }))
  const wrong = await asha.submit(paths.stopSharing(id))
  expect([wrong.status, wrong.errors]).toEqual([422, ['Choose who should no longer read it']])
  await asha.submit(paths.stopSharing(id), { readers: (await readers())[0]! })
  const replies = [await grace.get(paths.selfAssessment(id)), await site.as(cast.rhys).get(paths.selfAssessment(id))]
  expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 404])
})
