import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dueOn } from '../../rules/clocks.ts'
import { dayInLondon } from '../../rules/days.ts'
import { day } from '../../ui/words.ts'
import { theCast, type Person } from '../../test/support/cast.ts'
import { aRequest } from '../../test/support/requests.ts'
import { anApplication } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const asha = site.as(cast.asha)
const ben = site.as(cast.ben)
const priya = site.as(cast.priya)
const tom = site.as(cast.tom)

const typed = { kind: 'data-complaint', region: 'Y56', words: 'My old post is still shown to <b>everybody</b>.' }
const today = dayInLondon()

beforeEach(async () => {
  for (const table of ['request', 'mail', 'notice_seen'] as const) await owner.deleteFrom(table).execute()
})

const sent = async (fields = {}) => {
  const { status, location } = await asha.submit(paths.makeRequest(), { ...typed, ...fields })
  expect(status).toBe(303)
  return /[0-9a-f-]{36}/.exec(location ?? '')![0]
}
const stored = (id: string) => web.selectFrom('request').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const lettersTo = async ({ email }: Person) =>
  (await web.selectFrom('mail').select('body').where('recipient', '=', email).execute()).map(({ body }) => body)

test('a complaint goes from its sender to the team, is acknowledged in time, and comes back answered', async () => {
  const form = await asha.get(paths.makeRequest())
  expect(form.text).toContain('Acknowledged within 30 days, answered within 3 months.')
  expect(form.links).toContainEqual({ text: 'download it at once', href: paths.yourData() })
  const id = await sent()

  const acknowledgeBy = dueOn('complaint-acknowledgement', today)
  const answerBy = dueOn('complaint-answer', today)
  expect(await stored(id)).toMatchObject({ state: 'received', due_on: acknowledgeBy })
  const mine = await asha.get(paths.request(id))
  expect(mine.text).toContain(`acknowledges it by ${day(acknowledgeBy)} and answers by ${day(answerBy)}`)
  expect(mine.text).toContain('My old post is still shown to <b>everybody</b>.')
  expect(mine.html).not.toContain('<b>everybody')

  const queue = await priya.get(paths.requests())
  expect(queue.text).toMatch(/Asha Rahman.*Complaint about the use of data.*working days left/)
  expect((await priya.submit(paths.acknowledgeRequest(id))).status).toBe(303)
  expect(await stored(id)).toMatchObject({ state: 'acknowledged', due_on: answerBy })
  expect((await asha.get(paths.request(id))).text).toContain(`is looking into it and answers by ${day(answerBy)}`)

  expect((await priya.submit(paths.answerRequest(id), { answer: 'It was a mistake; it is gone.' })).status).toBe(303)
  const answered = await asha.get(paths.request(id))
  expect(answered.text).toContain('It was a mistake; it is gone.')
  expect(answered.text).toContain('Priya Shah answered the complaint or data request')
  expect((await priya.get(paths.requests())).text).toContain('None waits for your team.')
  expect((await priya.get(`${paths.requests()}?answered=yes`)).text).toContain('Asha Rahman')
})

test('both are told by letters that say nothing, and which notice was seen is kept', async () => {
  const id = await sent()
  await priya.submit(paths.answerRequest(id), { answer: 'It was a mistake.' })
  expect([(await lettersTo(cast.asha)).length, (await lettersTo(cast.priya)).length]).toEqual([2, 1])
  for (const body of [...(await lettersTo(cast.asha)), ...(await lettersTo(cast.priya))]) {
    expect(body).toContain(paths.request(id))
    expect(body).not.toMatch(/complain|data|post|mistake|Asha|Priya/i)
  }
  expect(await lettersTo(cast.tom)).toEqual([])
  const seen = await web.selectFrom('notice_seen').select(['person_id', 'audience', 'version']).execute()
  expect(seen).toEqual([{ person_id: cast.asha.id, audience: 'complainant', version: 1 }])
})

test('an answer counts as the acknowledgement, where nobody had acknowledged', async () => {
  const id = await sent({ kind: 'erase' })
  expect((await stored(id)).due_on).toBe(dueOn('data-request-acknowledgement', today))
  await priya.submit(paths.answerRequest(id), { answer: 'It is erased.' })
  const { acknowledged_at, ended_at } = await stored(id)
  expect(acknowledged_at).toEqual(ended_at)
})

describe('who sees a request', () => {
  test('its sender and the team of its board, and nobody else', async () => {
    const id = await aRequest(owner, { of: cast.asha })
    expect((await priya.get(paths.request(id))).status).toBe(200)
    for (const other of [ben, tom, site.as(cast.grace), site.as(cast.administrator)])
      expect([403, 404]).toContain((await other.get(paths.request(id))).status)
    expect((await tom.get(paths.requests())).text).not.toContain('Asha Rahman')
    expect((await ben.get(paths.requests())).status).toBe(403)
  })

  test('and who of the team has read it is recorded, once a day', async () => {
    const id = await aRequest(owner, { of: cast.asha })
    for (const at of [paths.request(id), paths.acknowledgeRequest(id), paths.answerRequest(id)]) await priya.get(at)
    const looked = 'Priya Shah looked at the complaint or data request'
    expect((await asha.get(paths.request(id))).text.split(looked)).toHaveLength(2)
    const read = web.selectFrom('event').select('actor_id').where('thing_id', '=', id)
    expect(await read.where('name', '=', 'request.see').execute()).toEqual([{ actor_id: cast.priya.id }])
  })

  test('one of the team who complains is not the one to answer', async () => {
    const id = await aRequest(owner, { of: cast.priya })
    const hrefs = (await priya.get(paths.request(id))).links.map(({ href }) => href)
    expect(hrefs).toContain(paths.withdrawRequest(id))
    for (const way of [paths.acknowledgeRequest(id), paths.answerRequest(id)]) expect(hrefs).not.toContain(way)
    expect((await priya.get(paths.requests())).text).toContain('None waits for your team.')
    expect((await priya.post(paths.answerRequest(id), { answer: 'All well.' })).status).toBe(403)
    await priya.submit(paths.withdrawRequest(id))
    expect((await stored(id)).state).toBe('withdrawn')
    expect(await lettersTo(cast.priya)).toEqual([])
  })
})

describe('two at once', () => {
  test('an answer and taking it back have one outcome, and whoever came second is told', async () => {
    const id = await sent()
    const [answering, taking] = [await priya.get(paths.answerRequest(id)), await asha.get(paths.withdrawRequest(id))]
    const replies = await Promise.all([
      priya.post(paths.answerRequest(id), { ...answering.hidden, answer: 'It was a mistake.' }),
      asha.post(paths.withdrawRequest(id), taking.hidden),
    ])
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const { state, answer } = await stored(id)
    expect([state, answer]).toEqual(replies[0]?.status === 303 ? ['answered', 'It was a mistake.'] : ['withdrawn', ''])
    const ends = web.selectFrom('event').select('id').where('thing_id', '=', id)
    expect(await ends.where('name', 'in', ['request.answer', 'request.withdraw']).execute()).toHaveLength(1)
  })

  test('what has been taken back can no longer be acknowledged', async () => {
    const id = await sent()
    await asha.submit(paths.withdrawRequest(id))
    expect((await priya.get(paths.acknowledgeRequest(id))).status).toBe(409)
    expect((await asha.get(paths.request(id))).text).toContain('You took it back.')
  })
})

describe('wrong input', () => {
  test.each([
    [{ kind: '' }, 'Choose what you want to do'],
    [{ kind: 'delete-everything' }, 'Choose what you want to do'],
    [{ region: '' }, 'Choose the board that is to answer'],
    [{ region: 'W00' }, 'Choose the board that is to answer'],
    [{ words: ' ' }, 'Say what it is about'],
    [{ words: 'word '.repeat(401) }, 'What it is about must be 400 words or fewer. You used 401.'],
  ])('%o gets its own sentence, and what was typed stays', async (wrong, sentence) => {
    const reply = await asha.submit(paths.makeRequest(), { ...typed, ...wrong })
    expect([reply.status, reply.errors]).toEqual([422, [sentence]])
    if (!('words' in wrong)) expect(reply.text).toContain(typed.words)
    expect(await web.selectFrom('request').select('id').execute()).toEqual([])
  })

  test('an answer has words', async () => {
    const id = await sent()
    const reply = await priya.submit(paths.answerRequest(id), { answer: '  ' })
    expect([reply.status, reply.errors]).toEqual([422, ['Write your answer']])
    expect((await stored(id)).state).toBe('received')
  })

  test('an eleventh within a day is refused, so that no team drowns in letters', async () => {
    for (let n = 0; n < 10; n++) await aRequest(owner, { of: cast.asha, state: 'withdrawn' })
    const reply = await asha.submit(paths.makeRequest(), typed)
    expect([reply.status, reply.errors[0]]).toEqual([422, expect.stringContaining('You have sent 10 requests')])
  })
})

test('the board last dealt with is chosen already', async () => {
  expect((await ben.get(paths.makeRequest())).html).not.toMatch(/name="region"[^>]*checked/)
  await anApplication(owner, { of: cast.ben, region: 'Y58' })
  expect((await ben.get(paths.makeRequest())).html).toMatch(/name="region"[^>]*value="Y58"[^>]*checked/)
})

test('a late one is red, and a long queue goes on, the oldest first', async () => {
  for (let n = 0; n < 27; n++) {
    const id = await aRequest(owner, { of: n === 26 ? cast.ben : cast.asha })
    await owner
      .updateTable('request')
      .set({ created_at: minute(n), due_on: '2026-01-31' })
      .where('id', '=', id)
      .execute()
  }
  const first = await priya.get(paths.requests())
  expect(first.html).toMatch(/nhsuk-tag--red[^>]*>\s*\d+ working days late/)
  expect([first.text.match(/Asha Rahman/g)?.length, first.text.includes('Ben Other')]).toEqual([25, false])
  const second = await priya.get(first.links.find(({ text }) => text === 'Next requests')!.href)
  expect([second.text.match(/Asha Rahman/g)?.length, second.text.includes('Ben Other')]).toEqual([1, true])
  const own = await asha.get(paths.yourData())
  const next = own.links.find(({ text }) => text === 'Next requests')!.href
  expect((await asha.get(next)).links.filter(({ href }) => /\/requests\/[0-9a-f-]{36}/.test(href))).toHaveLength(10)
})

const minute = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, n))
