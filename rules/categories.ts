/** A list people choose from: what is stored, and what they read. */
export type Category = Record<string, string>

/** The board-level posts a director may hold (the programme covers "all Executive Director provider and CCG governing body roles"). */
export const roleFamilies = {
  'chief-executive': 'Chief executive',
  'deputy-chief-executive': 'Deputy chief executive',
  finance: 'Finance',
  nursing: 'Nursing',
  medical: 'Medical',
  operations: 'Operations',
  people: 'People and workforce',
  strategy: 'Strategy and transformation',
  digital: 'Digital and information',
  governance: 'Governance',
  commissioning: 'Commissioning',
  estates: 'Estates and facilities',
  communications: 'Communications',
  improvement: 'Improvement',
  'public-health': 'Public health',
  'managing-director': 'Managing director',
  'allied-health': 'Allied health professions',
  other: 'Another board-level role',
} as const satisfies Category

export type RoleFamily = keyof typeof roleFamilies

/** How a post may be held (NHS pools have placed people in each of these). */
export const contractTypes = {
  substantive: 'Substantive',
  'fixed-term': 'Fixed term',
  interim: 'Interim or acting',
  secondment: 'Secondment',
  stretch: 'Stretch assignment',
  joint: 'Joint or shared post',
} as const satisfies Category

export type ContractType = keyof typeof contractTypes

/** Who the pool is for. */
export const pathways = {
  existing: 'Existing director',
  aspirant: 'Aspirant director',
  'aspirant-chief-executive': 'Aspirant chief executive',
} as const satisfies Category

export type Pathway = keyof typeof pathways

/** How the nominator knows the person. */
export const relationships = {
  'chief-executive': 'I am their chief executive or accountable officer',
  'line-manager': 'I am their line manager',
  sponsor: 'I am their executive sponsor',
  people: 'I lead people or human resources in their organisation',
} as const satisfies Category

/** Why a post is expected to become vacant (succession planning: retirement, fixed-term end, secondment and so on). */
export const vacancyReasons = {
  retirement: 'Retirement',
  resignation: 'Somebody is leaving',
  'fixed-term-end': 'A fixed term ends',
  secondment: 'Secondment',
  'new-post': 'A new post',
  merger: 'Merger or reorganisation',
} as const satisfies Category

/** What an endorser says. None of the answers stops an application. */
export const endorsementAnswers = {
  endorse: 'I endorse this application',
  reservations: 'I endorse it with reservations',
  decline: 'I do not endorse it',
} as const satisfies Category

/** What a board may answer to an application it has assessed. None of the answers is a score. */
export const outcomes = {
  now: 'Admit, ready now (0 to 6 months)',
  '6-12': 'Admit, ready in 6 to 12 months',
  pipeline: 'Pipeline, 12 to 24 months with a development plan',
  develop: 'Develop and apply again',
  defer: 'Not at this time',
} as const satisfies Category

export type Outcome = keyof typeof outcomes

/** The keys of a category, in its order. */
export const keysOf = <C extends Category>(category: C) => Object.keys(category) as (keyof C & string)[]

/** What people read for a stored key; the key itself where a category no longer has it, so that old answers stay readable. */
export const labelOf = (category: Category, key: string) => (Object.hasOwn(category, key) && category[key]) || key
