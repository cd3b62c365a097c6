import { labelOf, type Category } from '../categories.ts'
import { organisationKinds, organisationSizes } from '../career.ts'
import type { MemberFacts, Result, RuleResult, VacancyFacts } from './facts.ts'

/** What a member would rather have. Nobody is left out for it: it orders those who fit. */
export function preferencesOf(vacancy: VacancyFacts, member: MemberFacts): RuleResult[] {
  const all: [string, [Result, string] | null][] = [
    ['organisation-kind', wish(organisationKinds, vacancy.organisationKind, member.organisationKinds, 'kind')],
    ['organisation-size', wish(organisationSizes, vacancy.organisationSize, member.organisationSizes, 'size')],
    ['challenged', challenge(vacancy, member)],
  ]
  return all.flatMap(([rule, said]) => (said ? [{ rule, weight: 'should', result: said[0], because: said[1] }] : []))
}

function wish(of: Category, offered: string | null, wanted: readonly string[], noun: string): [Result, string] | null {
  if (offered === null) return null
  if (wanted.length === 0) return ['met', `Would work in an organisation of any ${noun}`]
  const words = labelOf(of, offered)
  return wanted.includes(offered)
    ? ['met', `Would like the organisation’s ${noun}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`]
    : ['not_met', `Would rather work in: ${wanted.map((key) => labelOf(of, key)).join('; ')}`]
}

function challenge(vacancy: VacancyFacts, member: MemberFacts): [Result, string] | null {
  if (!vacancy.challenged) return null
  return member.challenged
    ? ['met', 'Would take on a challenged organisation']
    : ['not_met', 'Has not said that they would take on a challenged organisation']
}
