import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { headings } from '../../rules/talent-conversation.ts'
import { addDays } from '../../rules/working-days.ts'
import { theCast } from '../../test/support/cast.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite, type Visitor } from '../../test/support/visitor.ts'

const site = await testSite()
const { web } = site
const cast = await theCast(site)
const asha = site.as(cast.asha)
const lena = { name: 'Lena Unknown', email: 'lena.unknown@example.org' }
const browser = site.visitor()
const tomorrow = addDays(dayInLondon(), 1)

let id = ''
let at: Visitor

const idOf = (location: string | null) => /[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? ''

const lettersTo = async (email: string) =>
  web
    .selectFrom('mail')
    .select(['template', 'subject', 'body'])
    .where('recipient', '=', email)
    .orderBy('created_at')
    .execute()

const read = async (who: Visitor) => (await who.get(paths.conversation(id))).text

test('a candidate asks a leader whom nobody knows yet', async () => {
  const typed = { ...lena, message: 'I would value your view of my next step.' }
  const { status, location } = await asha.submit(paths.inviteToConversation(), typed)
  expect([status, location]).toEqual([303, expect.stringMatching(/\?done=conversation\.invite$/)])
  id = idOf(location)
  const [letter, ...more] = await lettersTo(lena.email)
  expect(more).toEqual([])
  expect(letter).toMatchObject({ template: 'conversation-asked', subject: 'A message for you in Aspire Together' })
  expect(letter?.body).toContain('Asha Rahman asks you for a talent conversation')
  expect(letter?.body).toContain(paths.answerConversation(id))
  expect(letter?.body).not.toContain('next step')
  expect(await read(asha)).toContain('Waiting for the leader')
})

test('only who was asked may answer, only who asked may take it back', async () => {
  const { links } = await asha.get(paths.conversation(id))
  const offered = links.map(({ href }) => href)
  expect(offered).toContain(paths.cancelConversation(id))
  expect(offered).not.toContain(paths.declineConversation(id))
  expect((await asha.get(paths.declineConversation(id))).status).toBe(403)
  expect((await asha.submit(paths.declineConversation(id), { reason: 'x' })).status).toBe(403)
  expect((await asha.get(paths.acceptConversation(id))).status).toBe(403)
})

test('the leader comes by the link, with a code sent to the address, and gives a name', async () => {
  const page = await browser.get(paths.answerConversation(id))
  expect(page.heading).toBe('You are asked for a talent conversation')
  expect(page.text).not.toContain('Asha')
  expect((await browser.submit(paths.answerConversation(id))).location).toBe(paths.checkEmail())
  const letters = await lettersTo(lena.email)
  const code = /(\d{4} \d{4})/.exec(letters.at(-1)?.body ?? '')?.[1] ?? ''
  let next = (await browser.submit(paths.checkEmail(), { code })).location ?? ''
  if (next.startsWith(paths.yourName())) next = (await browser.submit(next, { name: 'Dr Lena Known' })).location ?? ''
  expect(next).toContain(paths.conversation(id))
  const { text, links } = await browser.get(paths.conversation(id))
  expect(text).toContain('I would value your view of my next step.')
  expect(links.map(({ href }) => href)).not.toContain(paths.cancelConversation(id))
  expect((await browser.get(paths.cancelConversation(id))).status).toBe(403)
  expect((await browser.get(paths.answerConversation(id))).location).toBe(paths.conversation(id))
  at = browser
})

test('she accepts, and both agree a day', async () => {
  expect((await at.submit(paths.acceptConversation(id))).status).toBe(303)
  expect((await lettersTo(cast.asha.email)).map(({ template }) => template)).toEqual(['conversation-moved'])
  const day = { ...typedOn('day', tomorrow), time: '9.30', place: 'Room 3, Harbour House' }
  expect((await at.submit(paths.arrangeConversation(id), day)).status).toBe(303)
  for (const who of [asha, at]) expect(await read(who)).toMatch(/at 9:30am Room 3, Harbour House/)
  const both = [...(await lettersTo(cast.asha.email)), ...(await lettersTo(lena.email))]
  for (const { body } of both) expect(body).not.toContain('Harbour')
  expect((await asha.get(paths.arrangeConversation(id))).html).toContain('value="09:30"')
})

test('the record is written by each in their own words, and read by the other', async () => {
  for (const [who, heading, words] of [
    [asha, 'career-aspirations', 'I want to lead finance for a system.'],
    [at, 'career-aspirations', 'A director of finance within a year.'],
    [at, 'opportunities', 'Six months with the provider collaborative.'],
    [at, 'contacts', 'The finance director at Severn.'],
  ] as const)
    expect((await who.submit(paths.writeConversation(id, heading), { words })).status).toBe(303)
  const beside = await asha.get(paths.writeConversation(id, 'career-aspirations'))
  expect(beside.text).toContain('A director of finance within a year.')
  for (const who of [asha, at]) {
    const text = await read(who)
    expect(text).toMatch(/I want to lead finance for a system\..*A director of finance within a year\./)
    expect(text).toContain('Six months with the provider collaborative.')
    for (const { label } of Object.values(headings)) expect(text).toContain(label)
    expect(text).toContain('6 headings for you to write under')
  }
  expect((await asha.get(paths.writeConversation(id, 'contacts'))).status).toBe(404)
  expect((await asha.get(paths.writeConversation(id, 'nothing'))).status).toBe(404)
})

test('nothing is acknowledged before the day and the readiness are there', async () => {
  const early = await asha.submit(paths.acknowledgeConversation(id), { right: 'yes' })
  expect([early.status, early.errors]).toEqual([422, ['Say first when you talked, and the readiness you agreed on']])
  const agreed = { ...typedOn('heldOn', dayInLondon()), readiness: '6-12' }
  expect((await at.submit(paths.conversationReadiness(id), agreed)).status).toBe(303)
  const action = { words: 'Shadow the board for a quarter', kind: 'shadowing', ...typedOn('due', tomorrow) }
  expect((await asha.submit(paths.agreeAction(id), { ...action, owner: 'candidate' })).status).toBe(303)
  const hers = { ...action, words: 'Introduce Asha at Severn', kind: 'other', owner: 'partner' }
  expect((await at.submit(paths.agreeAction(id), hers)).status).toBe(303)
  for (const { words } of [action, hers]) expect(await read(asha)).toContain(words)
})

test('she acknowledges, changes her mind, and both acknowledge: then it is held', async () => {
  expect((await asha.submit(paths.acknowledgeConversation(id), { right: 'yes' })).status).toBe(303)
  expect(await read(asha)).toContain('Waiting for the other’s acknowledgement')
  expect(await read(at)).toContain('Waiting for your acknowledgement')
  expect((await at.get(paths.conversations())).text).toContain('Waiting for your acknowledgement')
  expect((await asha.get(paths.confirmConversation(id))).status).toBe(403)

  expect((await at.submit(paths.amendConversation(id))).status).toBe(303)
  expect(await acknowledgements()).toEqual({ state: 'arranged', first: null, second: null })
  expect((await at.submit(paths.acknowledgeConversation(id), { right: 'yes' })).status).toBe(303)

  const words = 'I want to lead finance for a whole system.'
  const unasked = await asha.submit(paths.writeConversation(id, 'career-aspirations'), { words })
  expect([unasked.status, unasked.errors]).toEqual([422, [expect.stringContaining('The record has been acknowledged')]])
  expect(unasked.html).toContain('for a whole system.')
  const changed = await asha.submit(paths.writeConversation(id, 'career-aspirations'), { words, again: 'yes' })
  expect(changed.status).toBe(303)
  expect(await acknowledgements()).toEqual({ state: 'arranged', first: null, second: null })

  expect((await at.submit(paths.acknowledgeConversation(id), { right: 'yes' })).status).toBe(303)
  expect((await asha.submit(paths.confirmConversation(id), { right: 'yes' })).status).toBe(303)
  expect(await acknowledgements()).toMatchObject({ state: 'held', first: expect.any(Date), second: expect.any(Date) })
  for (const who of [asha, at]) expect(await read(who)).toContain('Held and acknowledged')
})

test('what they agreed on stands in her plan, and what the leader promised in the leader’s', async () => {
  const hers = await asha.get(paths.developmentPlan())
  expect(hers.text).toContain('Shadow the board for a quarter')
  expect(hers.text).toContain('Introduce Asha at Severn')
  const leaders = await at.get(paths.developmentPlan())
  expect(leaders.text).toContain('Introduce Asha at Severn')
  expect(leaders.text).not.toContain('Shadow the board')
})

test('a later one stands beside it', async () => {
  const again = await asha.submit(paths.inviteToConversation(), { ...lena, message: '' })
  expect(again.status).toBe(303)
  const { links } = await asha.get(paths.conversations())
  const known = links.map(({ href }) => href).filter((href) => /conversations\/[0-9a-f-]{36}$/.test(href))
  expect(known).toEqual([paths.conversation(idOf(again.location)), paths.conversation(id)])
})

async function acknowledgements() {
  const row = await site.owner.selectFrom('conversation').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  return { state: row.state, first: row.candidate_acknowledged_at, second: row.partner_acknowledged_at }
}
