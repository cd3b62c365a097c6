import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { acting, theCast } from '../../test/support/cast.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'
import { confirmHeld, reportHeld } from './actions.ts'
import { conversation } from './queries.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const [asha, grace] = [site.as(cast.asha), site.as(cast.grace)]
const held = { ...typedOn('heldOn', '2026-11-02'), readiness: '6-12' }
const idOf = (location: string | null) => /[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? ''

beforeEach(async () => {
  await owner.deleteFrom('conversation').execute()
  await owner.deleteFrom('mail').execute()
})

const rowOf = (id: string) =>
  owner.selectFrom('conversation').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const reported = async () =>
  idOf((await asha.submit(paths.reportConversation(), { name: 'Grace', email: cast.grace.email, ...held })).location)

test('the candidate reports it, and it counts once the leader confirms', async () => {
  const id = await reported()
  expect(await rowOf(id)).toMatchObject({
    state: 'acknowledged',
    elsewhere: true,
    candidate_acknowledged_at: expect.any(Date),
    partner_acknowledged_at: null,
  })
  const letter = await owner.selectFrom('mail').select(['recipient', 'body']).executeTakeFirstOrThrow()
  expect(letter).toMatchObject({
    recipient: cast.grace.email,
    body: expect.stringContaining(paths.answerConversation(id)),
  })
  expect((await asha.get(paths.confirmConversation(id))).status).toBe(403)
  const says =
    'Asha Rahman says that you talked on 2 November 2026 and agreed on “Ready in 6 to 12 months”. Is that right?'
  const asked = await grace.get(paths.conversation(id))
  for (const words of ['Waiting for your acknowledgement', says, 'It did not take place'])
    expect(asked.text).toContain(words)
  const confirm = await grace.get(paths.confirmConversation(id))
  expect(confirm.text).toContain('We talked on 2 November 2026 and agreed on “Ready in 6 to 12 months”')
  expect(`${asked.text} ${confirm.text}`).not.toMatch(/the record|called? it off/i)
  expect((await grace.submit(paths.confirmConversation(id), {})).errors).toEqual([
    'Tick that it is right. If it is not, go back and say that it did not take place',
  ])
  expect((await grace.submit(paths.confirmConversation(id), { right: 'yes' })).status).toBe(303)
  for (const who of [asha, grace])
    expect((await who.get(paths.conversation(id))).text).toContain('You need do nothing more.')
  expect(await rowOf(id)).toMatchObject({ state: 'held', partner_acknowledged_at: expect.any(Date) })
})

test('whatever the one typed, the other stands in it by the name they gave themselves', async () => {
  const typed = { name: 'Dame Famous', email: cast.grace.email, ...held }
  const id = idOf((await asha.submit(paths.reportConversation(), typed)).location)
  await grace.submit(paths.confirmConversation(id), { right: 'yes' })
  expect(await rowOf(id)).toMatchObject({ partner_name: 'Grace Leader', person_name: 'Asha Rahman' })
  const other = { ...typedOn('heldOn', '2026-11-03'), readiness: 'now', as: 'leader', email: cast.asha.email }
  const theirs = idOf((await grace.submit(paths.reportConversation(), { ...other, name: 'Ms Nobody' })).location)
  await asha.submit(paths.confirmConversation(theirs), { right: 'yes' })
  expect(await rowOf(theirs)).toMatchObject({ partner_name: 'Grace Leader', person_name: 'Asha Rahman' })
})

test('or says that it was not so, and why', async () => {
  const id = await reported()
  expect((await grace.submit(paths.cancelConversation(id), { reason: 'We never talked.' })).status).toBe(303)
  expect((await asha.get(paths.conversation(id))).text).toContain('We never talked.')
})

test('a leader reports it of a candidate', async () => {
  const typed = { as: 'leader', name: 'Asha', email: cast.asha.email, ...held }
  const id = idOf((await grace.submit(paths.reportConversation(), typed)).location)
  expect(await rowOf(id)).toMatchObject({ person_id: cast.asha.id, partner_id: cast.grace.id })
  expect((await asha.submit(paths.confirmConversation(id), { right: 'yes' })).status).toBe(303)
})

test('it has no record: nothing to write, to change or to share', async () => {
  const id = await reported()
  for (const at of [
    paths.writeConversation(id, 'strengths'),
    paths.conversationReadiness(id),
    paths.agreeAction(id),
    paths.shareConversation(id),
  ])
    expect([at, (await asha.get(at)).status]).toEqual([at, 404])
  expect((await asha.get(paths.amendConversation(id))).status).toBe(403)
})

test('what is reported twice is one, and confirmed by the other in another feature’s name', async () => {
  const report = { other: { name: 'Grace', email: cast.grace.email }, as: 'candidate', heldOn: '2026-11-02' } as const
  const once = () => acting(web, cast.asha, (db, actor) => reportHeld(db, actor, { ...report, readiness: 'now' }))
  const id = await once()
  expect(await once()).toBe(id)
  await acting(web, cast.grace, async (db, actor) => confirmHeld(db, actor, (await conversation(db, actor, id))!))
  expect((await rowOf(id)).state).toBe('held')
})
