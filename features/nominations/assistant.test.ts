import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { grantRole } from '../people/actions.ts'
import { acting, somebody, theCast } from '../../test/support/cast.ts'
import { sent, ticksIn, typedNomination } from '../../test/support/nominating.ts'
import { aRound } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const ann = await somebody(web, 'Ann Assistant')
const other = await somebody(web, 'Otto Assistant')
for (const { name, email } of [ann, other])
  await acting(web, cast.grace, (db, actor) =>
    grantRole(db, actor, 'assistant', { place: cast.grace.id, name, email, from: dayInLondon(), to: null }),
  )
const [grace, assistant, asha] = [site.as(cast.grace), site.as(ann), site.as(cast.asha)]
const round = await aRound(owner)

beforeEach(async () => {
  await owner.deleteFrom('application').execute()
  await owner.deleteFrom('nomination').execute()
  await owner.deleteFrom('conversation').execute()
  await owner.deleteFrom('mail').execute()
})

const typed = { ...typedNomination(cast.asha, round), organisation: `${cast.grace.id}~RX1` }

async function preparedByAnn() {
  const { status, errors, location } = await assistant.submit(paths.nominate(), typed)
  expect([status, errors]).toEqual([303, []])
  return /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(location ?? '')?.[0] ?? ''
}

test('an assistant chooses the leader they assist, prepares, and cannot send', async () => {
  const page = await assistant.get(paths.nominate())
  expect(page.text).toContain('If you write for a leader')
  const id = await preparedByAnn()
  const own = await assistant.get(paths.nomination(id))
  expect(own.text).toContain('Grace Leader has been told, reads it and sends it.')
  expect((await assistant.get(paths.nominations())).text).toContain('Asha Rahman')
  expect((await assistant.get(paths.sendNominations())).status).toBe(403)
  expect((await assistant.post(paths.sendNominations(), { nominations: [`${id}~1`] })).status).toBe(403)
  expect((await asha.get(paths.nomination(id))).status).toBe(404)
  expect((await asha.get(paths.overview())).text).not.toContain('Grace Leader')
})

test('the leader is told without a word of whom it is about, confirms, and it goes in their name', async () => {
  const id = await preparedByAnn()
  const letters = await web.selectFrom('mail').select(['recipient', 'template', 'body']).execute()
  expect(letters).toMatchObject([{ recipient: cast.grace.email, template: 'nomination-prepared' }])
  expect(letters[0]?.body).not.toMatch(/Asha|Ann/)
  const page = await grace.get(paths.sendNominations())
  expect(page.text).toContain('Your assistant prepared this one.')
  expect(ticksIn(page.html)).toEqual([`${id}~1`])
  expect((await sent(grace)).status).toBe(303)
  expect((await asha.get(paths.nomination(id))).heading).toBe('Grace Leader nominated you')
})

test('the leader may change what was prepared, and the assistant before it is sent, not afterwards', async () => {
  const id = await preparedByAnn()
  const changed = await assistant.submit(paths.editNomination(id), { ...typed, reason: 'By Ann.' })
  expect([changed.status, changed.errors]).toEqual([303, []])
  expect((await grace.get(paths.sendNominations())).text).toContain('By Ann.')
  await grace.submit(paths.editNomination(id), { ...typed, organisation: 'RX1', reason: 'By Grace.' })
  await sent(grace)
  expect((await asha.get(paths.nomination(id))).text).toContain('By Grace.')
  for (const page of [paths.editNomination(id), paths.discardNomination(id)])
    expect(await assistant.get(page)).toMatchObject({ status: 303, location: paths.nomination(id) })
})

const ended = (ended_at: Date | null) =>
  owner.updateTable('role_grant').set({ ended_at }).where('person_id', '=', ann.id).execute()

test('the assistant learns neither the answer nor the reply, nor anything of the application', async () => {
  const id = await preparedByAnn()
  const opened = await assistant.get(paths.editNomination(id))
  await sent(grace)
  await asha.submit(paths.declineNomination(id), { reply: 'My father is ill.' })
  const read = await assistant.get(paths.nomination(id))
  expect(read.text).toContain('Sent')
  for (const words of ['My father is ill.', 'Declined', 'declined']) expect(read.text).not.toContain(words)
  expect((await assistant.get(paths.nominations())).text).not.toContain('Declined')
  for (const page of [paths.editNomination(id), paths.discardNomination(id)])
    for (const reply of [await assistant.get(page), await assistant.post(page, { ...opened.hidden, ...typed })]) {
      expect(reply).toMatchObject({ status: 303, location: paths.nomination(id) })
      expect(reply.text).not.toContain('declined')
    }
  expect((await grace.get(paths.nomination(id))).text).toContain('My father is ill.')
  await ended(new Date())
  for (const page of [paths.nomination(id), paths.editNomination(id), paths.discardNomination(id)])
    expect((await assistant.get(page)).status).toBeOneOf([403, 404])
  await ended(null)
})

test('another assistant of the same leader sees nothing of it, nor the one who wrote it once they no longer assist', async () => {
  const id = await preparedByAnn()
  const otto = site.as(other)
  expect((await otto.get(paths.nomination(id))).status).toBe(404)
  expect((await otto.get(paths.nominations())).text).not.toContain('Asha Rahman')
  await grace.submit(paths.nominate(), typedNomination(cast.ben, round))
  expect((await assistant.get(paths.nominations())).text).not.toContain('Ben Other')

  await ended(new Date())
  expect((await assistant.get(paths.nomination(id))).status).toBe(404)
  expect((await assistant.get(paths.editNomination(id))).status).toBe(404)
  expect((await assistant.get(paths.nominate())).status).toBe(403)
  await ended(null)
})

test('an assistant does not prepare their own nomination', async () => {
  const reply = await assistant.submit(paths.nominate(), { ...typed, name: ann.name, email: ann.email })
  const sentence = 'You cannot prepare your own nomination. The leader writes it, or you apply by yourself.'
  expect([reply.status, reply.errors]).toEqual([422, [sentence]])
})

test('an assistant discards what they prepared, and nobody is told', async () => {
  const id = await preparedByAnn()
  const before = await web.selectFrom('mail').select('id').execute()
  expect((await assistant.submit(paths.discardNomination(id))).status).toBe(303)
  expect(await web.selectFrom('mail').select('id').execute()).toEqual(before)
  expect((await grace.get(paths.sendNominations())).text).toContain('Nothing waits to be sent.')
})

test('somebody who assists nobody chooses no leader', async () => {
  const reply = await grace.submit(paths.nominate(), typed)
  expect([reply.status, reply.errors]).toEqual([422, ['Choose the organisation you nominate for']])
  expect((await site.as(cast.ben).get(paths.nominate())).status).toBe(403)
})
