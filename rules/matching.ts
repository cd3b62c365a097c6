import { contractTypes, labelOf, roleFamilies, type ContractType } from './categories.ts'
import { readinessBands, type Readiness } from './readiness.ts'

/** What matching knows of a member. Nothing of the Success Profile, of assessments or of equality is among it. */
export interface MemberFacts {
  targetRoles: readonly string[]
  regions: readonly string[]
  contractTypes: readonly string[]
  readiness: Readiness
  availableFrom: string
  unavailableUntil: string | null
  employer: string | null
  hideFromEmployer: boolean
  /** Further organisations, by their codes, that they do not want to be shown to. */
  hideFrom: readonly string[]
}

/** What matching knows of a vacancy. Days are `yyyy-mm-dd`. */
export interface VacancyFacts {
  roleFamily: string
  region: string
  regionName: string
  /** Its organisation's code, and those of what that was, what it became, and whom it shares its leaders with. */
  kin: readonly string[]
  contractType: string
  startsOn: string
}

export interface Reason {
  /** `must`: without it there is no match. `should`: worth a conversation where it is missing. */
  weight: 'must' | 'should'
  holds: boolean
  words: string
}

/**
 * Why a member fits a vacancy, in words, and where they may not. There is no score and no rank: the team reads the
 * reasons and judges (the Success Profile "should not be used to make specific appointment decisions").
 */
export function reasonsFor(member: MemberFacts, vacancy: VacancyFacts): Reason[] {
  const role = labelOf(roleFamilies, vacancy.roleFamily).toLowerCase()
  const contract = labelOf(contractTypes, vacancy.contractType as ContractType).toLowerCase()
  const holdsContract = member.contractTypes.includes(vacancy.contractType)
  const inTime = member.availableFrom <= vacancy.startsOn
  const ready = readinessBands[member.readiness]
  return [
    must(
      member.targetRoles.includes(vacancy.roleFamily),
      `Looks for a ${role} role`,
      `Does not look for a ${role} role`,
    ),
    must(
      member.regions.includes(vacancy.region),
      `Would work in ${vacancy.regionName}`,
      `Has not named ${vacancy.regionName}`,
    ),
    must(holdsContract, `Would hold the post as ${contract}`, `Would not hold the post as ${contract}`),
    must(!isAway(member, vacancy), 'Is available', 'Is not available when the post begins'),
    should(inTime, 'Can start in time', 'Can start only after the post begins'),
    should(ready.rank === 1, 'Ready now', `Ready in ${ready.short.toLowerCase()}`),
  ]
}

/** Whether every `must` holds, and the member is not hidden from the organisation or its kin. */
export const fits = (member: MemberFacts, vacancy: VacancyFacts) =>
  !isHidden(member, vacancy.kin) &&
  reasonsFor(member, vacancy).every(({ weight, holds }) => weight === 'should' || holds)

/** A member who chose so is never shown to their own employer, nor to whomever they named, nor to the kin of either. */
export const isHidden = (
  member: Pick<MemberFacts, 'employer' | 'hideFromEmployer' | 'hideFrom'>,
  kin: VacancyFacts['kin'],
): boolean =>
  (member.hideFromEmployer && member.employer !== null && kin.includes(member.employer)) ||
  member.hideFrom.some((code) => kin.includes(code))

const isAway = (member: MemberFacts, vacancy: VacancyFacts) =>
  member.unavailableUntil !== null && member.unavailableUntil >= vacancy.startsOn

const must = (holds: boolean, yes: string, no: string): Reason => ({ weight: 'must', holds, words: holds ? yes : no })

const should = (holds: boolean, yes: string, no: string): Reason => ({
  weight: 'should',
  holds,
  words: holds ? yes : no,
})
