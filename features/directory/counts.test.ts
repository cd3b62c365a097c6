import * as fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../../test/support/database.ts'
import { theCast } from '../../test/support/cast.ts'
import { drawnMembers, type Drawn } from '../../test/support/directory-members.ts'
import { keysOf, roleFamilies, type Category } from '../../rules/categories.ts'
import { dayInLondon } from '../../rules/days.ts'
import { availableBy, facetNames, facets, sorts, type Facet } from '../../rules/directory.ts'
import { isStale, readinessNames } from '../../rules/readiness.ts'
import { placeIn } from '../../platform/cursor.ts'
import type { Choice } from './choice.ts'
import { directory } from './directory.ts'
import { walkedRows } from './rows.ts'

const database = await testDatabase()
const { owner, web } = database
await theCast(database)
const drawn = await drawnMembers(owner, 90)
const today = dayInLondon()
const regions: Category = { Y56: 'London', Y58: 'South West', Y60: 'Midlands' }

/** What a member has of a facet, read from what was stored and not from the directory. */
const valuesOf: Record<Facet, (member: Drawn, roles?: string[]) => string[]> = {
  role: ({ target_roles }) => target_roles,
  ready: ({ target_roles, bands }, roles) =>
    roles
      ? bands.filter((_, at) => target_roles[at] && roles.includes(target_roles[at]))
      : [readinessNames[Math.min(...target_roles.map((_, at) => readinessNames.indexOf(bands[at]!)))]!],
  place: (member) => member.regions,
  kind: ({ organisation_kinds }) => organisation_kinds,
  size: ({ organisation_sizes }) => organisation_sizes,
  contract: ({ contract_types }) => contract_types,
  registration: ({ registration_body }) => (registration_body ? [registration_body] : []),
  available: ({ available_from, unavailable_until }) => {
    const { soon } = availableBy(today)
    if (available_from <= today && (unavailable_until === null || unavailable_until < today)) return ['now']
    return available_from <= soon && (unavailable_until === null || unavailable_until < soon) ? ['soon'] : ['later']
  },
  stale: ({ confirmed_on, set_on }) => [isStale(confirmed_on, today) || isStale(set_on, today) ? 'yes' : 'no'],
}

const fits = (member: Drawn, { region, from, chosen, words }: Choice) =>
  member.state === 'active' &&
  (from === 'own' ? member.region_code === region : member.region_code !== region && member.regions.includes(region)) &&
  (words === '' || `${member.name} ${member.current_post}`.toLowerCase().includes(words)) &&
  facetNames.every((facet) => {
    const roles = facet === 'ready' ? chosen.role : undefined
    return !chosen[facet] || valuesOf[facet](member, roles).some((value) => chosen[facet]!.includes(value))
  })

const choice = fc.record({
  region: fc.constantFrom('Y56', 'Y58'),
  from: fc.constantFrom('own' as const, 'others' as const),
  words: fc.constantFrom('', '', '', 'asha', 'okafor', 'nurse'),
  sort: fc.constantFrom(...keysOf(sorts)),
  chosen: fc
    .record(
      Object.fromEntries(
        facetNames.map((facet) => {
          const values = keysOf(facets[facet].options ?? regions).slice(0, 5)
          return [facet, fc.option(fc.subarray(values, { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 2 })]
        }),
      ) as unknown as Record<Facet, fc.Arbitrary<string[] | undefined>>,
    )
    .map((some) => Object.fromEntries(Object.entries(some).filter(([, values]) => values)) as Choice['chosen']),
})

test('every count is what one gets by counting the members one by one', async () => {
  await fc.assert(
    fc.asyncProperty(choice, async (chosen) => {
      const found = await directory(web, chosen, today, undefined)
      expect(found.number).toBe(drawn.filter((member) => fits(member, chosen)).length)
      for (const facet of facetNames)
        for (const value of keysOf(facets[facet].options ?? regions)) {
          const alone = { ...chosen, chosen: { ...chosen.chosen, [facet]: [value] } }
          const number = drawn.filter((member) => fits(member, alone)).length
          expect(`${facet} ${value} ${found.facets[facet].now?.get(value) ?? 0}`).toBe(`${facet} ${value} ${number}`)
        }
    }),
    { numRuns: 150 },
  )
})

test('each page goes on where the last one ended, in every order, and meets everybody once', async () => {
  for (const from of ['own', 'others'] as const)
    for (const sort of keysOf(sorts)) {
      const all: Choice = { region: 'Y56', from, words: '', chosen: { role: keysOf(roleFamilies).slice(0, 4) }, sort }
      const sought = { choice: all, searches: [], today }
      for (const way of [directoryPage, (at?: string) => walkedRows(web, sought, placeIn(at ?? null))]) {
        const met: string[] = []
        let next: string | null | undefined
        do {
          const page = await way(next ?? undefined, all)
          met.push(...page.rows.map(({ membership_id }) => membership_id))
          next = page.next
        } while (next)
        const expected = drawn.filter((member) => fits(member, all)).map(({ id }) => id)
        expect(met.toSorted()).toEqual(expected.toSorted())
      }
    }
})

const directoryPage = (after: string | undefined, all: Choice) => directory(web, all, today, placeIn(after ?? null))

test('the sums stay right through every change, and after they are added up', async () => {
  const [one, other] = drawn.filter(({ state, region_code }) => state === 'active' && region_code === 'Y56')
  const whole: Choice = { region: 'Y56', from: 'own', words: '', chosen: {}, sort: 'name' }
  const { number } = await directory(web, whole, today, undefined)
  await owner.updateTable('membership').set({ state: 'left' }).where('id', '=', one!.id).execute()
  await owner
    .updateTable('membership')
    .set({ contract_types: ['joint'] })
    .where('id', '=', other!.id)
    .execute()
  const after = await directory(web, whole, today, undefined)
  expect(after.number).toBe(number! - 1)
  await sql`select sum_directory()`.execute(owner)
  const tidied = await directory(web, whole, today, undefined)
  expect(tidied.facets).toEqual(after.facets)
  await owner.deleteFrom('membership').where('id', '=', other!.id).execute()
  expect((await directory(web, whole, today, undefined)).number).toBe(number! - 2)
  const left = await sql<{ place: number }>`select place from directory_count group by region_code, own, place
    having sum(number) < 0`.execute(owner)
  expect(left.rows).toEqual([])
})
