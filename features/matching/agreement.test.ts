import * as fc from 'fast-check'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { compareOrder, match, type MemberFacts, type VacancyFacts } from '../../rules/matching.ts'
import { theCast } from '../../test/support/cast.ts'
import { memberFacts, today, vacancyFacts } from '../../test/support/matching-cases.ts'
import { storeMembers, nowhere } from '../../test/support/stored-members.ts'
import { testDatabase } from '../../test/support/database.ts'
import { candidatesFor } from './candidates.ts'

const database = await testDatabase()
const { owner, matching } = database
await theCast(database)

beforeEach(() => sql`truncate membership cascade`.execute(owner))

/** A hundred members against a hundred vacancies: ten thousand cases, of which all rules decide some. */
test('the database finds whom the rules say fits, in their order, in ten thousand random cases', async () => {
  const members = fc.sample(memberFacts, { numRuns: 100, seed: 5 })
  const vacancies = fc.sample(vacancyFacts, { numRuns: 100, seed: 6 })
  await storeMembers(owner, members)
  let fitting = 0
  for (const vacancy of vacancies) {
    const found = await candidatesFor(matching, nowhere, vacancy, today, 1000)
    expect(found).toEqual(whoFit(vacancy, members))
    expect(await candidatesFor(matching, nowhere, vacancy, today, 2)).toEqual(found.slice(0, 2))
    fitting += found.length
  }
  expect(fitting).toBeGreaterThan(100)
  expect(vacancies.length * members.length).toBe(10_000)
})

const whoFit = (vacancy: VacancyFacts, members: MemberFacts[]) =>
  members
    .map((member) => match(vacancy, member, today))
    .filter(({ fits }) => fits)
    .map(({ order }) => order)
    .toSorted(compareOrder)
    .map(({ id }) => id)
