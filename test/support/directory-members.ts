import fc from 'fast-check'
import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { organisationKinds, organisationSizes, registrationBodies } from '../../rules/career.ts'
import { contractTypes, keysOf, roleFamilies, type Category } from '../../rules/categories.ts'
import { dayInLondon } from '../../rules/days.ts'
import { readinessNames } from '../../rules/readiness.ts'
import { addDays } from '../../rules/working-days.ts'

const some = (category: Category, most: number, least = 0) =>
  fc.subarray(keysOf(category).slice(0, 6), { minLength: least, maxLength: most })
const day = (from: number, to: number) => fc.integer({ min: from, max: to }).map((n) => addDays(dayInLondon(), n))

const member = fc.record({
  state: fc.constantFrom('active', 'active', 'active', 'active', 'left' as const),
  name: fc.constantFrom('Asha Rahman', 'Ben Okafor', 'Céline O’Brien', 'Asha Okafor', 'Zoë Strauß'),
  current_post: fc.constantFrom('Deputy director of finance', 'Chief nurse', 'Director of people'),
  region_code: fc.constantFrom('Y56', 'Y56', 'Y58'),
  regions: fc.subarray(['Y56', 'Y58', 'Y60'], { minLength: 1 }),
  target_roles: some(roleFamilies, 3, 1),
  contract_types: some(contractTypes, 3, 1),
  organisation_kinds: some(organisationKinds, 3),
  organisation_sizes: some(organisationSizes, 2),
  registration_body: fc.option(fc.constantFrom(...keysOf(registrationBodies).slice(0, 4))),
  readiness: fc.constantFrom(...readinessNames),
  put_forward: fc.integer({ min: 0, max: 3 }),
  available_from: day(-60, 200),
  unavailable_until: fc.option(day(-60, 300), { freq: 2 }),
  admitted_on: day(-600, 0),
  confirmed_on: day(-400, 0),
  expires_on: day(1, 700),
  bands: fc.array(fc.constantFrom(...readinessNames), { minLength: 3, maxLength: 3 }),
  set_on: day(-300, 0),
})

export type Drawn = Awaited<ReturnType<typeof drawnMembers>>[number]

/** So many members of two regions, drawn by chance but the same at every run, with how ready each is for each of their roles. */
export async function drawnMembers(owner: Db, number: number) {
  const drawn = fc.sample(member, { numRuns: number, seed: 17 })
  const people = await owner
    .insertInto('person')
    .values(drawn.map(({ name }, at) => ({ name, email: `drawn${at}@example.org` })))
    .returning('id')
    .execute()
  const rows = drawn.map(({ bands: _, set_on: _2, ...row }, at) => ({
    ...row,
    state: row.state as 'active' | 'left',
    person_id: people[at]!.id,
    pathway: 'aspirant',
    employer_code: 'RX1',
  }))
  const ids = await owner.insertInto('membership').values(rows).returning('id').execute()
  await owner
    .insertInto('membership_readiness')
    .values(
      drawn.flatMap(({ target_roles, bands, set_on }, at) =>
        target_roles.map((role_family, which) => ({
          membership_id: ids[at]!.id,
          role_family,
          band: bands[which]!,
          set_on,
        })),
      ),
    )
    .execute()
  await sql`analyze directory_entry`.execute(owner)
  return drawn.map((one, at) => ({ ...one, id: ids[at]!.id }))
}
