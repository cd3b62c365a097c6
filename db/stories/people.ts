import type { PartValues } from '../../features/applications/parts.ts'
import type { ContractType, Pathway, RoleFamily } from '../../rules/categories.ts'
import type { Readiness } from '../../rules/readiness.ts'

export interface Person {
  name: string
  email: string
}

/** Somebody who may be put forward; `employer` is the organisation's code. */
export interface Nominee extends Person {
  post: string
  employer: string
  pathway: Pathway
  readiness: Readiness
}

/** Somebody who applies, with all that they write. */
export interface Candidate extends Nominee {
  /** The region whose board they apply to. */
  board: string
  /** Where they would work, their board's region among them; only there unless given. */
  regions?: string[]
  looksFor: RoleFamily[]
  wouldHold: ContractType[]
  /** In how many days from now; before now where it is negative. */
  availableIn: number
  employerMayFindMe?: true
  /** Other organisations that are not to find them, by their codes. */
  hiddenFrom?: string[]
  /** The lines of a CV, where they attach one. */
  cv?: string[]
  /** What many could say, unless given. */
  experience?: string
  statements: PartValues['statements']
}

/** Nobody receives mail in `.example`: it is kept for examples. */
export const person = (name: string, at: string): Person => ({
  name,
  email: `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@${at}.example`,
})
