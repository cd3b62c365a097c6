import { contractTypes, labelOf, roleFamilies } from '../../../rules/categories.ts'
import { day } from '../../../ui/words.ts'
import type { FittingPost } from '../../matching/posts-that-fit.ts'

/** Of a predicted post nothing is told that would point at whoever holds it: no title, no organisation, nothing of either. */
const ofThePerson = ['readiness', 'region', 'contract', 'availability']

/** What a member is told of a post that fits them. From whom they are hidden, or not, is no reason they read. */
export function told({ vacancy, match }: FittingPost) {
  const predicted = vacancy.state === 'predicted'
  const shown = match.rules.filter(({ rule }) => (predicted ? ofThePerson.includes(rule) : rule !== 'visibility'))
  return {
    id: vacancy.id,
    predicted,
    title: predicted ? `${labelOf(roleFamilies, vacancy.role_family)}, a post that is expected` : vacancy.title,
    where: predicted ? vacancy.region_name : `${vacancy.organisation_name}, ${vacancy.region_name}`,
    held: labelOf(contractTypes, vacancy.contract_type),
    begins: vacancy.latest_on
      ? `Between ${day(vacancy.starts_on)} and ${day(vacancy.latest_on)}`
      : `${predicted ? 'From about' : 'From'} ${day(vacancy.starts_on)}`,
    reasons: shown.filter(({ weight, result }) => weight === 'must' || result !== 'met'),
  }
}

export type Told = ReturnType<typeof told>
