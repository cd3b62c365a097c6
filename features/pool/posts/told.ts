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
    begins: predicted ? expected(vacancy.starts_on, vacancy.latest_on) : `From ${day(vacancy.starts_on)}`,
    reasons: shown.filter(({ weight, result }) => weight === 'must' || result !== 'met'),
  }
}

/** The months alone: a day may be the last of whoever holds the post. */
function expected(earliest: string, latest: string | null): string {
  const [first, last] = [month(earliest), month(latest ?? earliest)]
  return first === last ? `About ${first}` : `Between ${first} and ${last}`
}

const month = (at: string) => day(at).replace(/^\d+ /, '')

export type Told = ReturnType<typeof told>
