import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../support/cast.ts'
import { anApplication, aVacancy } from '../support/things.ts'
import { typedVacancy } from '../support/typed.ts'
import { testSite } from '../support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const asha = site.as(cast.asha)
const wendy = site.as(cast.wendy)

const rowsOf = async (table: 'vacancy' | 'application' | 'mail' | 'event') =>
  (await web.selectFrom(table).select('id').execute()).length

test('the same form sent ten times at once has one effect, and ten times the same answer', async () => {
  const { hidden } = await wendy.get(paths.prepareVacancy('immediate'))
  const sent = Array.from({ length: 10 }, () =>
    wendy.post(paths.prepareVacancy('immediate'), { ...hidden, ...typedVacancy }),
  )
  const replies = await Promise.all(sent)
  expect(new Set(replies.map(({ status, location }) => `${status} ${location}`)).size).toBe(1)
  expect(replies[0]?.status).toBe(303)
  expect(await rowsOf('vacancy')).toBe(1)
  const shared = web.selectFrom('event').select('id').where('name', '=', 'vacancy.prepare')
  expect(await shared.execute()).toHaveLength(1)
})

test('a form sent again after a restart has no second effect either', async () => {
  const fields = { 'form-id': randomUUID(), ...typedVacancy }
  const first = await wendy.post(paths.prepareVacancy('immediate'), fields)
  const before = await rowsOf('vacancy')
  const restarted = await testSite({ on: site })
  const again = await restarted.as(cast.wendy).post(paths.prepareVacancy('immediate'), fields)
  expect([again.status, again.location?.split('?')[0]]).toEqual([303, first.location?.split('?')[0]])
  expect(await rowsOf('vacancy')).toBe(before)
})

test('a move sent twice is made once, and nobody is told that they came second', async () => {
  const id = await anApplication(owner, { of: cast.asha, state: 'draft' })
  const { hidden } = await asha.get(paths.checkAnswers(id))
  const letters = await rowsOf('mail')
  const send = () => asha.post(paths.checkAnswers(id), { ...hidden, declared: 'yes' })
  const replies = await Promise.all([send(), send(), send()])
  for (const { status, location } of replies)
    expect([status, location]).toEqual([303, `${paths.application(id)}?done=application.submit`])
  expect(await rowsOf('mail')).toBe(letters + 1)
})

test('somebody else’s one-time id tells nothing and does nothing', async () => {
  const fields = { 'form-id': randomUUID(), ...typedVacancy }
  const first = await wendy.post(paths.prepareVacancy('immediate'), fields)
  const [before, events] = [await rowsOf('vacancy'), await rowsOf('event')]
  const rhys = await site.as(cast.rhys).post(paths.prepareVacancy('immediate'), { ...fields, organisation: 'RX1' })
  expect(rhys.location).not.toBe(first.location)
  expect(rhys.location).toBe(paths.prepareVacancy('immediate'))
  const elsewhere = await wendy.post(paths.changeName(), { 'form-id': fields['form-id'], name: 'Somebody Else' })
  expect(elsewhere.location).toBe(paths.changeName())
  expect([await rowsOf('vacancy'), await rowsOf('event')]).toEqual([before, events])
})

test('a form that was wrong may be sent again: only what succeeds uses up the id', async () => {
  const fields = { 'form-id': randomUUID(), ...typedVacancy, title: '' }
  expect((await wendy.post(paths.prepareVacancy('immediate'), fields)).status).toBe(422)
  expect((await wendy.post(paths.prepareVacancy('immediate'), { ...fields, title: 'Chief nurse' })).status).toBe(303)
})

test.each(['', 'not an id', '../../etc', `${randomUUID()}x`])('an id like “%s” is none', async (id) => {
  const before = await rowsOf('vacancy')
  for (let times = 0; times < 2; times++) {
    const reply = await wendy.post(paths.prepareVacancy('immediate'), { ...typedVacancy, 'form-id': id })
    expect([reply.status, reply.location]).toEqual([303, expect.stringMatching(/^\/vacancies\/[0-9a-f-]{36}/)])
  }
  expect(await rowsOf('vacancy')).toBe(before + 2)
})

test('the edit forms of a vacancy and of an application both carry what they were opened on', async () => {
  const post = await aVacancy(owner, { by: cast.wendy })
  expect((await wendy.get(paths.editVacancy(post))).hidden).toMatchObject({ version: '1' })
  expect((await wendy.get(paths.closeVacancy(post))).hidden).toMatchObject({ 'form-state': 'open' })
})
