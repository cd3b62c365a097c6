import { sql } from 'kysely'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { paths } from '../../paths.ts'
import { equalityAnswers, versionOf } from '../../platform/equality.ts'
import { log } from '../../platform/log.ts'
import { metrics } from '../../platform/metrics.ts'
import { equalityQuestions } from '../../rules/equality-questions.ts'
import { theCast } from '../../test/support/cast.ts'
import { anApplication } from '../../test/support/things.ts'
import { testSite, type Fields } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)
const asha = site.as(cast.asha)
const answers = equalityAnswers(site.equality, site.secret)

beforeEach(async () => {
  await sql`delete from equality.answer`.execute(owner)
  await owner.deleteFrom('application').execute()
  await anApplication(owner, { of: cast.asha })
})

const save = (typed: Fields) => asha.submit(paths.equality(), typed)
const kept = () => answers.of(cast.asha.id)

/** How many rows there are of everything that could tell of a reading or an answer. */
async function traces() {
  const tables = ['event', 'form_post', 'draft', 'mail', 'notice_seen', 'rate_limit', 'pgboss.job']
  const counts = tables.map((table) => sql`(select count(*)::int from ${sql.table(table)})`)
  const { rows } = await sql<{ counts: number[] }>`select array[${sql.join(counts)}] as counts`.execute(owner)
  return rows[0]?.counts
}

describe('the equality questions', () => {
  test('are asked after something has been submitted, and not before', async () => {
    await owner.updateTable('application').set({ state: 'draft', submitted_at: null }).execute()
    const before = await asha.get(paths.equality())
    expect(before.text).toContain('We ask these once you have submitted an application')
    expect(before.html).not.toContain('type="radio"')
    expect((await asha.post(paths.equality(), { disability: 'Y' })).status).toBe(409)
    expect(await kept()).toEqual({})
    await owner.updateTable('application').set({ state: 'withdrawn', submitted_at: new Date() }).execute()
    expect((await asha.get(paths.equality())).html).toContain('type="radio"')
  })

  test('have the lists of the rules, every one optional and none answered beforehand', async () => {
    const { html, text, links } = await asha.get(paths.equality())
    for (const { question, options } of equalityQuestions) {
      expect(text).toContain(`${question} (optional)`)
      for (const label of Object.values(options)) expect(text).toContain(label)
    }
    expect(html).not.toMatch(/ checked/)
    expect(links.map(({ href }) => href)).toContain(paths.privacyNotice('equality'))
    expect((await save({})).status).toBe(303)
    expect(await kept()).toEqual({})
  })

  test('keep what is answered, tell “prefer not to say” from no answer, and show it to be changed', async () => {
    const saved = await save({ ethnicity: 'M', disability: 'Z', impairment: ['sensory', 'illness'] })
    expect((await asha.get(saved.location ?? '')).text).toContain('Your answers are saved')
    expect(await kept()).toEqual({ ethnicity: ['M'], disability: ['Z'], impairment: ['illness', 'sensory'] })
    const { html, text } = await asha.get(paths.equality())
    expect(html.match(/ checked/g)).toHaveLength(4)
    expect(text).toContain('You have answered before')

    await save({ ethnicity: 'unanswered', disability: 'N', impairment: [] })
    expect(await kept()).toEqual({ disability: ['N'] })
  })

  test.each<[string, Fields, string]>([
    ['a code that is none', { ethnicity: '99' }, 'Choose from the list'],
    ['a word of the language', { gender: 'constructor' }, 'Choose from the list'],
    ['a code of another question', { religion: 'Z' }, 'Choose from the list'],
    ['markup', { age: '<script>alert(1)</script>' }, 'Choose from the list'],
    ['both no and yes', { caring: ['N', 'adults'] }, 'Choose either “No” or the others'],
  ])('refuse %s', async (_, typed, sentence) => {
    await save({ disability: 'Y' })
    const refused = await save({ disability: 'N', ...typed })
    expect([refused.status, refused.errors]).toEqual([422, [sentence]])
    expect(refused.html).not.toContain('<script>alert')
    expect(await kept()).toEqual({ disability: ['Y'] })
  })

  test('of two tabs tell the second what the first saved', async () => {
    const [first, second] = [await asha.get(paths.equality()), await asha.get(paths.equality())]
    await asha.post(paths.equality(), { ...first.hidden, age: '45-54' })
    const stale = await asha.post(paths.equality(), { ...second.hidden, age: '55-64' })
    expect(stale.status).toBe(409)
    expect(stale.text).toContain('Saved meanwhile: 45 to 54')
    expect(await kept()).toEqual({ age: ['45-54'] })
    expect((await asha.post(paths.equality(), { ...stale.hidden, age: '55-64' })).status).toBe(303)
    expect(await kept()).toEqual({ age: ['55-64'] })
  })

  test('of two browsers at once keep one’s answers whole, and tell the other', async () => {
    await save({ age: '35-44', disability: 'N' })
    const browsers = [asha, site.as(cast.asha)]
    const opened = await Promise.all(browsers.map((one) => one.get(paths.equality())))
    const typed: Fields[] = [{ age: '45-54', disability: 'Y' }, { age: '55-64' }]
    const sent = browsers.map((one, n) => one.post(paths.equality(), { ...opened[n]!.hidden, ...typed[n] }))
    const statuses = (await Promise.all(sent)).map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([303, 409])
    expect(await kept()).toEqual(statuses[0] === 303 ? { age: ['45-54'], disability: ['Y'] } : { age: ['55-64'] })
  })

  test('do not come back by a form that was opened before they were deleted', async () => {
    await save({ ethnicity: 'M' })
    const old = await asha.get(paths.equality())
    const deleting = await asha.get(paths.withdrawEquality())
    const sent = [
      asha.post(paths.withdrawEquality(), deleting.hidden),
      asha.post(paths.equality(), { ...old.hidden, ethnicity: 'P' }),
    ]
    await Promise.all(sent)
    expect((await asha.post(paths.equality(), { ...old.hidden, ethnicity: 'P' })).status).toBe(409)
    expect(await kept()).toEqual({})
  })

  test('can be taken back, which deletes every answer', async () => {
    await save({ ethnicity: 'M', disability: 'Z' })
    await answers.replace(cast.ben.id, { ethnicity: ['A'] }, versionOf({}))
    const withdrawn = await asha.submit(paths.withdrawEquality())
    expect((await asha.get(withdrawn.location ?? '')).text).toContain('Your answers are deleted')
    expect(await kept()).toEqual({})
    const { rows } = await sql`select answer from equality.answer`.execute(owner)
    expect(rows).toEqual([{ answer: 'A' }])
  })

  test('stay one’s own to change and delete where no application is left', async () => {
    await save({ ethnicity: 'M' })
    await owner.deleteFrom('application').execute()
    expect((await asha.get(paths.equality())).html.match(/ checked/g)).toHaveLength(1)
    expect((await save({ ethnicity: 'P' })).status).toBe(303)
  })
})

describe('that somebody answered', () => {
  test('leaves no event, post, draft, letter, notice or job, whatever they do', async () => {
    await asha.get(paths.overview())
    const before = await traces()
    await asha.get(paths.equality())
    await save({ ethnicity: 'M' })
    await save({ ethnicity: 'none of these' })
    await asha.submit(paths.withdrawEquality())
    await owner.updateTable('application').set({ state: 'draft', submitted_at: null }).execute()
    await asha.get(paths.equality())
    expect(await traces()).toEqual(before)
  })

  test('stands in no log and no measure: sending is told like reading', async () => {
    const said = vi.spyOn(log, 'info')
    await save({ ethnicity: 'M' })
    await save({ ethnicity: 'none of these' })
    await asha.submit(paths.withdrawEquality())
    const lines = said.mock.calls.map(([line]) => ({ ...(line as object), requestId: '' }))
    expect(lines).toHaveLength(6)
    for (const line of lines) expect(line).toEqual({ requestId: '', method: 'GET', page: 'unrecorded', status: 200 })
    expect(await metrics.metrics()).not.toContain(paths.equality())
    said.mockRestore()
  })

  test('leaves none when the session is over either: the answers are not kept for later', async () => {
    const { hidden } = await asha.get(paths.equality())
    await owner
      .updateTable('session')
      .set({ expires_at: new Date(0) })
      .execute()
    const before = await traces()
    const sent = await asha.post(paths.equality(), { ...hidden, ethnicity: 'M' })
    expect(sent.location).toContain('/sign-in')
    expect(await traces()).toEqual(before)
    expect(await kept()).toEqual({})
  })
})
