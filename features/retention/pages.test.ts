import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { retention, retentionNames } from '../../rules/retention.ts'
import { theCast } from '../../test/support/cast.ts'
import { aHold } from '../../test/support/holds.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { as, owner, web } = site
const { administrator, asha, ben } = await theCast(site)
const alex = as(administrator)

beforeEach(async () => {
  await owner.deleteFrom('legal_hold').execute()
  await owner.deleteFrom('removal').execute()
})

const ofAsha = { email: asha.email, reason: 'Claim 12 of 2027' }

const removal = (day: string, rule: string, removed: number) => ({
  ran_at: new Date(`${day}T02:15:00Z`),
  rule,
  removed,
})

const heldPerson = (n: number) => ({ name: `Held ${n}.`, email: `held.${n}@example.org` })

describe('the page says', () => {
  test('how long each kind of data is kept, from when, and why so long', async () => {
    const { text } = await alex.get(paths.retention())
    for (const { what, from, source } of retentionNames.map((name) => retention[name]))
      for (const words of [what, from, source]) expect(text).toContain(words)
    expect(text).toContain('The nightly run has not come to its end yet.')
  })

  test('when the run last came to its end and what it removed, day by day', async () => {
    const today = new Date().toISOString().slice(0, 10)
    await owner
      .insertInto('removal')
      .values([
        removal(today, 'mail', 500),
        removal(today, 'mail', 7),
        removal(today, 'a-former-rule', 3),
        removal(today, 'run', 510),
      ])
      .execute()
    await owner
      .insertInto('removal')
      .values(removal('2026-01-05', 'events', 1))
      .execute()
    const page = await alex.get(paths.retention())
    expect(page.text).toMatch(/last came to its end on \d+ \w+ \d{4} at \d:15am/)
    expect(page.text).toMatch(/A letter that the service sent How many 507 items/)
    expect(page.text).toContain('a-former-rule')
    expect(page.text).not.toContain('5 January 2026')
    const earlier = await alex.get(`${paths.retention()}?until=2026-01-10`)
    expect(earlier.text).toMatch(/5 January 2026 What The record of who did what How many 1 item\b/)
    expect(page.links.map(({ text }) => text)).toContain('Next removals, of the 30 days before')
    expect(earlier.links.map(({ text }) => text)).not.toContain('Next removals, of the 30 days before')
  })

  test('the same for a day or a place that is none', async () => {
    for (const query of ['until=2027-02-30', 'until=0001-01-01', 'until=9999-12-31', 'after=nonsense'])
      expect([query, (await alex.get(`${paths.retention()}?${query}`)).status]).toEqual([query, 200])
  })
})

describe('a legal hold', () => {
  test('is placed by an email address with a reason, is listed, is lifted, and all of it is recorded', async () => {
    const placed = await alex.submit(paths.placeHold(), { ...ofAsha, email: asha.email.toUpperCase() })
    expect((await alex.get(placed.location ?? '')).text).toContain('You placed a legal hold.')
    const page = await alex.get(paths.retention())
    expect(page.text).toContain('Asha Rahman')
    expect(page.text).toContain('Claim 12 of 2027')
    expect(page.text).toMatch(/by Alex Admin/)
    expect(page.text).not.toContain(asha.email)

    const way = page.links.find(({ text }) => text === 'Lift the hold on the data of Asha Rahman')?.href ?? ''
    const lifted = await alex.submit(way)
    expect((await alex.get(lifted.location ?? '')).text).toContain('You lifted a legal hold.')
    expect((await alex.get(paths.retention())).text).not.toContain('Asha Rahman')
    expect([(await alex.get(way)).status, (await alex.submit(way)).status]).toEqual([404, 404])
    const events = web.selectFrom('event').select(['name', 'actor_id']).where('thing', '=', 'legal-hold').orderBy('id')
    expect(await events.execute()).toEqual([
      { name: 'hold.place', actor_id: administrator.id },
      { name: 'hold.lift', actor_id: administrator.id },
    ])
  })

  test('is not placed on nobody, twice, or without a reason; what was typed stays', async () => {
    expect((await alex.submit(paths.placeHold(), {})).errors).toEqual([
      'Enter the email address of the person whose data must be kept',
      'Say why their data must be kept',
    ])
    const nobody = await alex.submit(paths.placeHold(), { ...ofAsha, email: 'nobody@example.org' })
    expect(nobody).toMatchObject({ status: 422, errors: [expect.stringContaining('Nobody here has this email')] })
    expect(nobody.html).toContain('Claim 12 of 2027')
    const long = await alex.submit(paths.placeHold(), { ...ofAsha, reason: 'word '.repeat(101) })
    expect(long.errors).toEqual([expect.stringContaining('must be 100 words or fewer')])
    const both = await Promise.all([alex.submit(paths.placeHold(), ofAsha), alex.submit(paths.placeHold(), ofAsha)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422])
    expect(both.flatMap(({ errors }) => errors)).toEqual(['There is a legal hold on the data of this person already'])
  })

  test('of many, every one is listed once', async () => {
    const people = owner.insertInto('person').values(Array.from({ length: 60 }, (_, n) => heldPerson(n)))
    for (const { id } of await people.returning('id').execute())
      await aHold(owner, { on: { ...ben, id }, by: administrator })
    const seen: string[] = []
    for (let at: string | undefined = paths.retention(); at;) {
      const page = await alex.get(at)
      seen.push(...[...page.html.matchAll(/<span class="app-user-text">(Held \d+\.)/g)].map(([, name]) => name ?? ''))
      at = page.links.find(({ text }) => text === 'Next legal holds')?.href
    }
    expect([seen.length, new Set(seen).size]).toEqual([60, 60])
  })
})
