import type { OpportunityKind } from '../opportunities.ts'

/** What each rule is called where there is little room. */
export const ruleLabels: Record<string, string> = {
  pool: 'In the pool',
  role: 'Role',
  readiness: 'Readiness',
  region: 'Region and travel',
  contract: 'Terms',
  availability: 'Availability',
  registration: 'Registration',
  'board-experience': 'Board experience',
  visibility: 'May be shown',
  'organisation-kind': 'Kind of organisation',
  'organisation-size': 'Size of organisation',
  challenged: 'Challenge',
}

/** What relaxing a rule would mean for the organisation, or what would close the gap for the member. */
export const relaxing: Record<string, { says: string; closes: string; opportunity: OpportunityKind | null }> = {
  readiness: {
    says: 'if the post could wait, or they were supported into it',
    closes: 'They are nearly ready: a stretch assignment or a mentor in the role would bring them there.',
    opportunity: 'stretch',
  },
  contract: {
    says: 'if the post were held on other terms',
    closes: 'Ask the organisation whether other terms would do, or the member whether they would.',
    opportunity: null,
  },
  availability: {
    says: 'if the post could begin later',
    closes: 'Ask the organisation whether somebody could act until then.',
    opportunity: null,
  },
  registration: {
    says: 'if their registration would do',
    closes:
      'Some posts need a registration by law. Where this one does not, the organisation may ask for it as a “should”.',
    opportunity: null,
  },
  'board-experience': {
    says: 'without a seat on a board before',
    closes: 'Shadowing a board, or attending one without a vote, would close the gap.',
    opportunity: 'shadowing',
  },
}
