import * as fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { match, missed, type MemberFacts, type VacancyFacts } from '../../rules/matching.ts'
import { theCast } from '../../test/support/cast.ts'
import { testDatabase } from '../../test/support/database.ts'
import { memberFacts, today, vacancyFacts } from '../../test/support/matching-cases.ts'
import { nowhere, storeMembers } from '../../test/support/stored-members.ts'
import { nearMissesFor } from './near-misses.ts'
import type { Post } from './vacancy-facts.ts'

const database = await testDatabase()
const { owner, matching } = database
await theCast(database)

const postOf = (facts: VacancyFacts): Post => ({
  id: nowhere,
  organisation_code: facts.kin[0]!,
  partners: facts.kin.slice(1),
  region_code: facts.region,
  region_name: facts.regionName,
  role_family: facts.roleFamily,
  contract_type: facts.contractType,
  starts_on: facts.startsOn,
  latest_on: facts.latestOn,
  registrations: [...facts.registrations],
  registration_weight: facts.registrationWeight,
  board_experience: facts.boardExperience,
  organisation_kind: facts.organisationKind,
  organisation_size: facts.organisationSize,
  challenged: facts.challenged,
})

test('of a hundred members it counts exactly those whom one rule alone keeps out, by that rule', async () => {
  await sql`truncate membership cascade`.execute(owner)
  const members = fc.sample(memberFacts, { numRuns: 100, seed: 7 })
  await storeMembers(owner, members)
  let counted = 0
  for (const vacancy of fc.sample(vacancyFacts, { numRuns: 30, seed: 8 })) {
    const { rules, elsewhere } = await nearMissesFor(matching, postOf(vacancy), today)
    const numbers = Object.fromEntries(rules.map(({ rule, number }) => [rule, number]))
    expect({ ...numbers, ...(elsewhere.number > 0 ? { region: elsewhere.number } : {}) }).toEqual(
      byTheRules(vacancy, members),
    )
    for (const { rule, members: shown } of rules)
      for (const member of shown) expect(missed(member.match.rules).map((one) => one.rule)).toEqual([rule])
    counted += rules.length + elsewhere.members.length
  }
  expect(counted).toBeGreaterThan(50)
})

/** How many each rule alone keeps out, of those that somebody could relax. */
function byTheRules(vacancy: VacancyFacts, members: MemberFacts[]) {
  const only = members.flatMap((member) => {
    const [one, ...others] = missed(match(vacancy, member, today).rules)
    return one && others.length === 0 ? [one.rule] : []
  })
  const those = only.filter((rule) => !['pool', 'visibility', 'role'].includes(rule))
  return Object.fromEntries([...Map.groupBy(those, (rule) => rule)].map(([rule, all]) => [rule, all.length]))
}
