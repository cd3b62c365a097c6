import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { somebody, theCast, withRole } from '../../test/support/cast.ts'
import { nominated, notYetTalked, prepared, sent, ticksIn, typedNomination } from '../../test/support/nominating.ts'
import { aRound } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const lena = await withRole(web, cast.westAdmin, 'leader', 'RX2', 'Lena West')
const dina = await somebody(web, 'Dina Third')
const [grace, asha, priya] = [site.as(cast.grace), site.as(cast.asha), site.as(cast.priya)]
const [aspirant, existing] = [await aRound(owner), await aRound(owner, 'Y56', 'existing')]
const west = await aRound(owner, 'Y58')

beforeEach(async () => {
  await owner.deleteFrom('application').execute()
  await owner.deleteFrom('nomination').execute()
  await owner.deleteFrom('conversation').execute()
  await owner.deleteFrom('mail').execute()
  await owner.deleteFrom('rate_limit').execute()
})

const lettersTo = async ({ email }: { email: string }) =>
  (await web.selectFrom('mail').select('template').where('recipient', '=', email).execute()).map((row) => row.template)
const stateOf = async (id: string) =>
  (await owner.selectFrom('nomination').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state

describe('a leader writes several nominations and sends them at once', () => {
  test('nobody learns of them before; each nominee is told at once, and reads what was written', async () => {
    const ids = [
      await prepared(grace, typedNomination(cast.asha, aspirant)),
      await prepared(grace, typedNomination(cast.ben, existing)),
      await prepared(grace, { ...typedNomination(dina, aspirant), ...notYetTalked }),
    ]
    for (const visitor of [asha, priya]) expect((await visitor.get(paths.nomination(ids[0]!))).status).toBe(404)
    expect((await priya.get(paths.nominations())).text).not.toContain('Asha Rahman')
    expect((await asha.get(paths.overview())).text).not.toContain('Grace Leader')
    expect(await lettersTo(cast.asha)).toEqual([])

    const check = await grace.get(paths.sendNominations())
    expect(ticksIn(check.html)).toHaveLength(3)
    expect(check.text).toMatch(
      /Asha Rahman .* Send the nomination of Asha Rahman .* Ben Other .* Send the nomination of Dina Third .* Send ticked/,
    )
    for (const name of ['Asha Rahman', 'Ben Other', 'Dina Third', '4 May 2026', '2 November 2026, with Grace Leader'])
      expect(check.text).toContain(name)
    const reply = await sent(grace)
    expect([reply.status, reply.errors]).toEqual([303, []])
    expect((await grace.get(reply.location ?? '')).text).toContain('You sent 3 nominations.')

    expect(await Promise.all(ids.map(stateOf))).toEqual(['made', 'made', 'waiting'])
    expect(await lettersTo(cast.asha)).toContain('nomination-made')
    expect(await lettersTo(dina)).toEqual(['nomination-made'])
    const read = (await asha.get(paths.nomination(ids[0]!))).text
    for (const words of [
      'She led the merger',
      'Time with a board.',
      'Taken on 4 May 2026',
      'London: Aspirant director',
    ])
      expect(read).toContain(words)
    expect(read).not.toContain('prepared the nomination')
    expect((await priya.get(paths.nominations())).text).toContain('Asha Rahman')
  })

  test('what is not ticked stays, and another to the same round keeps organisation and round', async () => {
    await prepared(grace, typedNomination(cast.asha, aspirant))
    const later = await prepared(grace, typedNomination(cast.ben, existing))
    const { html, hidden, links } = await grace.get(paths.sendNominations())
    const another = await grace.get(links.find(({ text }) => text.startsWith('Nominate another'))?.href ?? '')
    expect(another.html).toMatch(new RegExp(`value="${existing}"[^>]*checked`))
    await grace.post(paths.sendNominations(), { ...hidden, nominations: ticksIn(html).slice(0, 1) })
    expect(await stateOf(later)).toBe('prepared')
    const none = await grace.submit(paths.sendNominations(), {})
    expect([none.status, none.errors]).toEqual([422, ['Tick at least one nomination']])
  })

  test('two tabs send once, one after the other or both at once', async () => {
    await prepared(grace, typedNomination(cast.asha, aspirant))
    const tabs = [await grace.get(paths.sendNominations()), await grace.get(paths.sendNominations())]
    const replies = await Promise.all(
      tabs.map(({ html, hidden }) => grace.post(paths.sendNominations(), { ...hidden, nominations: ticksIn(html) })),
    )
    expect(replies.map(({ status }) => status)).toEqual([303, 303])
    const late = await grace.post(paths.sendNominations(), { nominations: ticksIn(tabs[0]!.html) })
    expect((await grace.get(late.location ?? '')).text).toContain('These had been sent or discarded already.')
    expect((await lettersTo(cast.asha)).filter((template) => template === 'nomination-made')).toHaveLength(1)
    const made = web.selectFrom('event').select('id').where('name', '=', 'nomination.make')
    expect(await made.where('person_id', '=', cast.asha.id).execute()).not.toHaveLength(0)
  })

  test('one that changed after it was read is not sent unread; the others go', async () => {
    const id = await prepared(grace, typedNomination(cast.asha, aspirant))
    const other = await prepared(grace, typedNomination(cast.ben, aspirant))
    const { html, hidden } = await grace.get(paths.sendNominations())
    await grace.submit(paths.editNomination(id), { ...typedNomination(cast.asha, aspirant), reason: 'Other words.' })
    const reply = await grace.post(paths.sendNominations(), { ...hidden, nominations: ticksIn(html) })
    expect(reply.status).toBe(422)
    expect(reply.errors).toEqual([
      '1 nomination was sent. Not sent: Asha Rahman. It was changed after you opened this page. Read it again.',
    ])
    expect(reply.text).toContain('Other words.')
    expect([await stateOf(id), await stateOf(other)]).toEqual(['prepared', 'made'])
  })

  test('to a round that closed meanwhile it cannot go: said beside it, and the others go', async () => {
    const closing = await aRound(owner, 'Y56', 'aspirant-chief-executive')
    const stays = await prepared(grace, typedNomination(cast.asha, closing))
    const goes = await prepared(grace, typedNomination(cast.ben, aspirant))
    const { html, hidden } = await grace.get(paths.sendNominations())
    await owner.updateTable('round').set({ state: 'closed' }).where('id', '=', closing).execute()
    const reply = await grace.post(paths.sendNominations(), { ...hidden, nominations: ticksIn(html) })
    expect(reply.errors[0]).toContain('1 nomination was sent. Not sent: Asha Rahman. The round is closed.')
    expect([await stateOf(stays), await stateOf(goes)]).toEqual(['prepared', 'made'])
    const page = await grace.get(paths.sendNominations())
    expect(page.text).toContain('This one cannot be sent. The round is closed. Choose another round')
    expect(ticksIn(page.html)).toEqual([])
    expect((await grace.get(paths.editNomination(stays))).html).not.toContain(closing)
    expect((await grace.submit(paths.discardNomination(stays))).status).toBe(303)
    for (const visitor of [asha, priya]) expect((await visitor.get(paths.nomination(stays))).status).toBe(404)
    await owner.deleteFrom('nomination').execute()
    await owner.deleteFrom('round').where('id', '=', closing).execute()
  })

  test('the same person is not nominated to the same round twice by the same leader', async () => {
    await nominated(grace, typedNomination(cast.asha, aspirant))
    await prepared(grace, typedNomination(cast.asha, aspirant))
    expect((await grace.get(paths.sendNominations())).text).toContain('You have nominated them to this round already.')
    await nominated(grace, typedNomination(cast.ben, aspirant))
    const twins = [
      await prepared(grace, typedNomination(dina, aspirant)),
      await prepared(grace, typedNomination(dina, aspirant)),
    ]
    expect((await sent(grace)).errors[0]).toContain('1 nomination was sent. Not sent: Dina Third. You have nominated')
    expect(await Promise.all(twins.map(stateOf))).toEqual(['made', 'prepared'])
  })
})

test('rounds of the leader’s own region come first, those of other boards when asked for', async () => {
  const own = await grace.get(paths.nominate())
  expect(own.text).toContain('London: Aspirant director, all year round')
  expect(own.html).not.toContain(west)
  const all = own.links.find(({ text }) => text === 'show the rounds of all boards')?.href ?? ''
  expect((await grace.get(all)).html).toContain(west)
  const reply = await grace.submit(all, typedNomination(cast.asha, west))
  expect([reply.status, reply.errors]).toEqual([303, []])
  await sent(grace)
  expect((await site.as(cast.tom).get(paths.nominations())).text).toContain('Asha Rahman')
  expect((await priya.get(paths.nominations())).text).not.toContain('Asha Rahman')
})

test('two rounds with different pathways and dates: each nomination goes to its own', async () => {
  const dates = { opens_on: '2026-01-01', closes_on: dayInLondon() }
  await owner.updateTable('round').set(dates).where('id', '=', existing).execute()
  expect((await grace.get(paths.nominate())).text).toMatch(/London: Existing director, until \d+ \w+ \d{4}/)
  const [one, two] = [
    await nominated(grace, typedNomination(cast.asha, existing)),
    await nominated(grace, typedNomination(cast.asha, aspirant)),
  ]
  expect((await asha.get(paths.nomination(one))).text).toContain('(Existing director)')
  expect((await asha.get(paths.nomination(two))).text).toContain('(Aspirant director)')
  await owner.updateTable('round').set({ closes_on: null }).where('id', '=', existing).execute()
})

test('a leader of another organisation sees, changes and sends nothing of it', async () => {
  const id = await prepared(grace, typedNomination(cast.asha, aspirant))
  const other = site.as(lena)
  for (const page of [paths.nomination, paths.editNomination, paths.discardNomination])
    expect((await other.get(page(id))).status).toBe(404)
  await other.post(paths.sendNominations(), { nominations: [`${id}~1`] })
  expect(await stateOf(id)).toBe('prepared')
})

test('of two tabs that change a nomination, the second is told, and loses nothing', async () => {
  const id = await prepared(grace, typedNomination(cast.asha, aspirant))
  const [first, second] = [await grace.get(paths.editNomination(id)), await grace.get(paths.editNomination(id))]
  const typed = typedNomination(cast.asha, aspirant)
  expect((await grace.post(paths.editNomination(id), { ...first.hidden, ...typed, reason: 'First.' })).status).toBe(303)
  const stale = await grace.post(paths.editNomination(id), { ...second.hidden, ...typed, reason: 'Second.' })
  expect(stale.status).toBe(409)
  for (const words of ['First.', 'Second.']) expect(stale.text).toContain(words)
  await sent(grace)
  expect((await grace.get(paths.editNomination(id))).status).toBe(409)
})
