/** What kinds of organisation there are, and what people call one of each. */
export const organisationKinds = {
  trust: 'NHS trust',
  icb: 'Integrated care board',
  ccg: 'Clinical commissioning group',
  'sub-icb': 'Sub-ICB location',
  'reporting-entity': 'Sub-ICB reporting entity',
  hub: 'Commissioning hub',
} as const

export type OrganisationKind = keyof typeof organisationKinds

/** What people call an organisation of this kind. */
export const kindOf = (kind: string) => organisationKinds[kind as OrganisationKind] ?? kind
