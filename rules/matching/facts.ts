import type {
  BoardMembership,
  NoticePeriod,
  OrganisationKind,
  OrganisationSize,
  RegistrationBody,
  Travel,
} from '../career.ts'
import type { Readiness } from '../readiness.ts'

/** How ready somebody was judged to be, and on which day; `inEarlierPost`: they have changed post since. */
export interface Judged {
  band: Readiness
  setOn: string
  inEarlierPost?: boolean
}

/**
 * What matching knows of a member. Nothing of the Success Profile, of assessments, conversations or equality is among it.
 * All days are `yyyy-mm-dd`.
 */
export interface MemberFacts {
  /** Only to put two who are equal in everything else into an order. */
  id: string
  /** Whether they are in the pool: confirmed, not suspended, not left. */
  inPool: boolean
  expiresOn: string
  /** The day a post begins for which they leave the pool; null for none. */
  leavesOn: string | null
  /** For each role family they look for, how ready they are, and since when that stands; null: nobody has judged it. */
  roles: Readonly<Record<string, Judged | null>>
  regions: readonly string[]
  /** The region whose board admitted them. */
  homeRegion: string
  travel: Travel | null
  contractTypes: readonly string[]
  availableFrom: string
  notice: NoticePeriod | null
  pausedUntil: string | null
  /** When they last said that they are still available. */
  confirmedOn: string
  registration: RegistrationBody | null
  boardMember: BoardMembership | null
  /** The organisations they would like to work in; none named: any. */
  organisationKinds: readonly OrganisationKind[]
  organisationSizes: readonly OrganisationSize[]
  /** Would take a post where things have gone wrong. */
  challenged: boolean
  employer: string | null
  hideFromEmployer: boolean
  /** Further organisations, by their codes, that they do not want to be shown to. */
  hideFrom: readonly string[]
  /** How often they were put forward for a post, and since when they wait to be. */
  putForward: number
  waitingSince: string
}

/** What matching knows of a vacancy. All days are `yyyy-mm-dd`. */
export interface VacancyFacts {
  roleFamily: string
  region: string
  regionName: string
  /** The codes of its organisations, and of what each was, what it became, and whom it shares its leaders with. */
  kin: readonly string[]
  contractType: string
  /** The day it begins; of a predicted vacancy the earliest. */
  startsOn: string
  /** Of a predicted vacancy the latest day on which it begins; else null. */
  latestOn: string | null
  /** Registrations of which one is asked for; none asked for: empty. */
  registrations: readonly RegistrationBody[]
  registrationWeight: Weight
  /** Having sat on a board; null: not asked for. */
  boardExperience: Weight | null
  organisationKind: OrganisationKind | null
  organisationSize: OrganisationSize | null
  /** An organisation in which things have gone wrong. */
  challenged: boolean
}

/** `must`: without it there is no match. `should`: it orders those who fit. */
export type Weight = 'must' | 'should'

export type Result = 'met' | 'partly' | 'not_met'

/** What one rule says of a member and a vacancy, and the fact on which it rests, in words. */
export interface RuleResult {
  rule: string
  weight: Weight
  result: Result
  because: string
}

/** The day by which somebody has to be there: the latest on which the post begins, and not before today. */
export function neededBy({ startsOn, latestOn }: Pick<VacancyFacts, 'startsOn' | 'latestOn'>, today: string): string {
  const begins = latestOn ?? startsOn
  return begins < today ? today : begins
}
