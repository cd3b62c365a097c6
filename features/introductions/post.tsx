import { paths } from '../../paths.ts'
import { contractTypes, labelOf, roleFamilies } from '../../rules/categories.ts'
import { Summary, type Row } from '../../ui/summary.tsx'
import { day } from '../../ui/words.ts'
import { registrationAsked } from '../vacancies/registration-asked.ts'
import type { Introduction } from './queries.ts'

const money = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 })

/** Everything about the post that somebody who is asked needs to know. Why it is vacant may point at somebody else. */
export const Post = ({ it, partners }: { it: Introduction; partners: readonly string[] }) => (
  <>
    <h2 class="nhsuk-heading-m">The post</h2>
    <Summary
      rows={[
        { key: 'Title', value: it.title },
        { key: 'Organisation', value: <a href={paths.organisation(it.organisation_code)}>{it.organisation_name}</a> },
        row('Shared with', partners.join('\n')),
        { key: 'Role', value: labelOf(roleFamilies, it.role_family) },
        { key: 'Held as', value: labelOf(contractTypes, it.contract_type) },
        { key: 'Begins', value: begins(it) },
        row('Ends', it.vacancy_ends_on && day(it.vacancy_ends_on)),
        row('Salary', salary(it)),
        ...asked(it),
        row(
          'Good to know',
          it.challenged ? 'Things have gone wrong here, and the post is to help to put them right' : '',
        ),
        row('About the post', it.description),
      ]}
    />
  </>
)

const row = (key: string, value: string | null): Row | null => (value ? { key, value } : null)

const begins = (it: Introduction) =>
  it.latest_on ? `Between ${day(it.vacancy_starts_on)} and ${day(it.latest_on)}` : day(it.vacancy_starts_on)

function salary({ salary_from: from, salary_to: to }: Introduction): string | null {
  if (!from) return to ? `Up to ${money.format(to)}` : null
  return to && to !== from ? `${money.format(from)} to ${money.format(to)}` : money.format(from)
}

/** What must be there, and what should: as the organisation wrote it, with the registrations it asks for. */
function asked(it: Introduction): (Row | null)[] {
  const written = it.requirements as unknown as { weight: string; words: string }[]
  const ofWeight = (weight: string) => [
    ...(it.registrations.length > 0 && it.registration_weight === weight ? [registrationAsked(it.registrations)] : []),
    ...(it.board_experience === weight ? ['Has sat on a board'] : []),
    ...written.filter((one) => one.weight === weight).map(({ words }) => words),
  ]
  return [row('Needed', ofWeight('must').join('\n')), row('Welcome', ofWeight('should').join('\n'))]
}
