import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { inTransaction } from '../../platform/db.ts'
import { theCast } from '../../test/support/cast.ts'
import { nominated, notYetTalked, typedNomination } from '../../test/support/nominating.ts'
import { aRound } from '../../test/support/things.ts'
import { testSite, type Fields } from '../../test/support/visitor.ts'
import { countNominations } from './actions.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const [grace, asha, priya] = [site.as(cast.grace), site.as(cast.asha), site.as(cast.priya)]
const round = await aRound(owner)

beforeEach(async () => {
  await owner.deleteFrom('application').execute()
  await owner.deleteFrom('nomination').execute()
  await owner.deleteFrom('conversation').execute()
  await owner.deleteFrom('mail').execute()
  await owner.deleteFrom('rate_limit').execute()
})

const nominate = (other: Fields = {}) => nominated(grace, { ...typedNomination(cast.asha, round), ...other })
const another = {
  conversation: 'another',
  conversationWith: 'Sam Second',
  conversationEmail: 'Sam.Second@example.org',
}
const idOf = (location: string | null) => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(location ?? '')?.[0] ?? ''
const conversations = () => owner.selectFrom('conversation').selectAll().execute()
const applicationOf = (id: string) =>
  owner.selectFrom('application').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('the talent conversation that was stated', () => {
  test('with the leader who nominates: the nominee’s yes is the second acknowledgement', async () => {
    const id = await nominate()
    expect(await conversations()).toMatchObject([{ state: 'acknowledged', held_on: '2026-11-02' }])
    const page = await asha.get(paths.acceptNomination(id))
    expect(page.text).toContain('Did you hold a talent conversation with Grace Leader on 2 November 2026?')
    const missing = await asha.submit(paths.acceptNomination(id))
    expect(missing.errors).toEqual(['Say whether the talent conversation was held'])
    const { location } = await asha.submit(paths.acceptNomination(id), { held: 'yes' })
    const [held] = await conversations()
    expect(held?.state).toBe('held')
    expect(await applicationOf(idOf(location))).toMatchObject({
      round_id: round,
      conversation_id: held?.id,
      nomination_id: id,
    })
  })

  test('with another leader: the nominee’s yes asks that leader for theirs', async () => {
    const id = await nominate(another)
    expect(await conversations()).toEqual([])
    expect((await asha.get(paths.nomination(id))).text).toContain('2 November 2026, with Sam Second')
    const { location } = await asha.submit(paths.acceptNomination(id), { held: 'yes' })
    const [stated] = await conversations()
    expect(stated).toMatchObject({ state: 'acknowledged', partner_email: 'sam.second@example.org' })
    expect((await applicationOf(idOf(location))).conversation_id).toBe(stated?.id)
  })

  test('that was not held: the application begins without one', async () => {
    const id = await nominate(another)
    const { location } = await asha.submit(paths.acceptNomination(id), { held: 'no' })
    expect(await conversations()).toEqual([])
    expect((await applicationOf(idOf(location))).conversation_id).toBeNull()
  })
})

const heldWith = async (partner: { id: string; name: string; email: string }) =>
  owner
    .insertInto('conversation')
    .values({
      state: 'held',
      person_id: cast.asha.id,
      person_name: cast.asha.name,
      person_email: cast.asha.email,
      partner_id: partner.id,
      partner_name: partner.name,
      partner_email: partner.email,
      begun_by: cast.asha.id,
      held_on: '2026-11-10',
    })
    .returning('id')
    .executeTakeFirstOrThrow()

describe('a nomination without a talent conversation', () => {
  test('waits, says for what, and can be declined meanwhile but not accepted', async () => {
    const id = await nominate(notYetTalked)
    const page = await asha.get(paths.nomination(id))
    expect(page.text).toContain('You can accept it once you have held a talent conversation')
    expect(page.links.map(({ href }) => href)).toContain(paths.inviteToConversation())
    expect((await asha.submit(paths.acceptNomination(id))).status).toBe(409)
    expect((await asha.submit(paths.declineNomination(id), { reply: '' })).status).toBe(303)
  })

  test('counts as made once one has been held, and both are told; nobody else’s does', async () => {
    const id = await nominate(notYetTalked)
    const bens = await nominated(grace, { ...typedNomination(cast.ben, round), ...notYetTalked })
    await owner.deleteFrom('mail').execute()
    const conversation = await heldWith(cast.ben)
    await inTransaction(web, cast.asha.id, (db) => countNominations(db, cast.asha.id, conversation.id))
    const letters = await web.selectFrom('mail').select('recipient').execute()
    expect(letters.map(({ recipient }) => recipient).toSorted()).toEqual([cast.asha.email, cast.grace.email])
    const page = await asha.get(paths.nomination(id))
    expect(page.text).toContain('10 November 2026, with Ben Other')
    expect(page.text).toContain('Aspire Together counted the nomination as made')
    expect((await site.as(cast.ben).get(paths.nomination(bens))).text).toContain('Waiting for the talent conversation')
    const { location } = await asha.submit(paths.acceptNomination(id))
    expect((await applicationOf(idOf(location))).conversation_id).toBe(conversation.id)
    await inTransaction(web, cast.asha.id, (db) => countNominations(db, cast.asha.id, conversation.id))
  })
})

test('a nomination to a round that has closed can no longer be accepted', async () => {
  const id = await nominate()
  await owner.updateTable('round').set({ state: 'closed' }).where('id', '=', round).execute()
  expect((await asha.get(paths.acceptNomination(id))).text).toContain('The round has closed')
  const reply = await asha.submit(paths.acceptNomination(id), { held: 'yes' })
  expect([reply.status, reply.errors]).toEqual([
    422,
    ['The round has closed. Apply to a round that is open, or ask to be nominated to one.'],
  ])
  await owner.updateTable('round').set({ state: 'published' }).where('id', '=', round).execute()
})

test('the nominator sees what they wrote and its stage, and cannot tell whether adjustments were asked for', async () => {
  const id = await nominate()
  const application = idOf((await asha.submit(paths.acceptNomination(id), { held: 'yes' })).location)
  const read = async () => {
    const pages = [paths.nomination(id), paths.nominations(), paths.overview()]
    return Promise.all(pages.map(async (page) => (await grace.get(page)).text))
  }
  const before = await read()
  expect(before[0]).toContain('Application Draft')
  expect(before[0]).toContain('She led the merger')
  await owner
    .updateTable('application')
    .set({ current_post: 'Not for Grace', experience: 'Nor this' })
    .where('id', '=', application)
    .execute()
  await owner
    .insertInto('adjustment')
    .values({ application_id: application, person_id: cast.asha.id, region_code: 'Y56', words: 'A ground floor room' })
    .execute()
  expect(await read()).toEqual(before)
  for (const page of [paths.application, paths.adjustments])
    expect((await grace.get(page(application))).status).toSatisfy((status: number) => [403, 404].includes(status))
})

const letters = async () => (await web.selectFrom('mail').select('template').execute()).map((row) => row.template)

test('either side takes it back at any time, and the other is told', async () => {
  for (const talked of [{}, notYetTalked]) {
    const declined = await nominate(talked)
    await asha.submit(paths.declineNomination(declined), { reply: 'Ask me again.' })
    expect((await grace.get(paths.nomination(declined))).text).toContain('Ask me again.')
    expect(await letters()).toContain('nomination-answered')
    const withdrawn = await nominate(talked)
    expect((await grace.submit(paths.withdrawNomination(withdrawn))).status).toBe(303)
    expect((await asha.get(paths.nomination(withdrawn))).text).toContain('Withdrawn')
    expect(await letters()).toContain('nomination-withdrawn')
  }
  expect((await priya.get(paths.nominations())).text).toContain('Declined')
})
