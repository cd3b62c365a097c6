import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { contractTypes, labelOf, roleFamilies } from '../../rules/categories.ts'
import { vacancy as lifecycle } from '../../rules/lifecycles.ts'
import { may } from '../../rules/permissions.ts'
import { holdsAny } from '../../rules/roles.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { button, select } from '../../ui/nhs.ts'
import { PoolAnswer } from '../../ui/pool-answer.tsx'
import { Table } from '../../ui/table.tsx'
import { StateTag } from '../../ui/thing.tsx'
import { begins } from './begins.ts'
import { filterText, type ChosenFilter } from './filter.ts'
import { needs } from './needed.ts'
import { OutOfDate } from './parts.tsx'
import type { vacancies } from './queries.ts'
import { wayHere } from './way-here.ts'

type Data = Awaited<ReturnType<typeof vacancies>> & { filter: ChosenFilter; today: string }

export function VacanciesPage({ data, actor }: ViewProps<Data, 'vacancy.list'>) {
  const { filter, today } = data
  const here = filterText(filter)
  return (
    <Layout title="Vacancies" wide {...(may(actor, 'vacancy.match') ? {} : { trail: wayHere(actor) })}>
      <h1>Vacancies</h1>
      {holdsAny(actor, 'recruiter') && button({ text: 'Share a vacancy', href: paths.shareVacancy() })}
      {may(actor, 'advert.list') && (
        <p>
          <a href={paths.adverts()}>Adverts to settle</a>
        </p>
      )}
      <Filter filter={filter} />
      {data.rows.length === 0 ? (
        <p>
          {here
            ? 'No vacancy is like this.'
            : 'No vacancy has been shared yet. Predicted vacancies count too: the earlier they are known, the better the match.'}
        </p>
      ) : (
        <Table
          caption={filter.need ? 'Vacancies, those that have waited longest first' : 'Vacancies, the newest first'}
          headings={['Post', 'Organisation', 'Begins', 'Status', 'Talent team’s answer']}
          rows={data.rows.map((row) => [
            <div>
              <a href={paths.vacancy(row.id)}>{row.title}</a>
              <br />
              <span class="app-muted">
                {labelOf(roleFamilies, row.role_family)}, {labelOf(contractTypes, row.contract_type).toLowerCase()}
              </span>
            </div>,
            row.organisation_name,
            begins(row),
            <>
              <StateTag of={lifecycle} state={row.state} /> <OutOfDate it={row} today={today} />
            </>,
            <PoolAnswer it={row} today={today} />,
          ])}
        />
      )}
      <More
        href={data.next && `${paths.vacancies()}?${here ? `${here}&` : ''}after=${encodeURIComponent(data.next)}`}
        noun="vacancies"
      />
      <p>
        <a href={paths.searchUses()}>Search firms that were used</a>
      </p>
    </Layout>
  )
}

const choicesOf = (all: Record<string, string>, chosen: string | undefined) => [
  { value: '', text: 'All' },
  ...Object.entries(all).map(([value, text]) => ({ value, text, selected: value === chosen })),
]

const states = Object.fromEntries(Object.entries(lifecycle.states).map(([state, { label }]) => [state, label]))

const Filter = ({ filter }: { filter: ChosenFilter }) => (
  <form method="get" action={paths.vacancies()} class="app-filter">
    {select({ id: 'state', name: 'state', label: { text: 'Status' }, items: choicesOf(states, filter.state) })}
    {select({ id: 'role', name: 'role', label: { text: 'Role' }, items: choicesOf(roleFamilies, filter.role) })}
    {select({ id: 'need', name: 'need', label: { text: 'Needs' }, items: choicesOf(needs, filter.need) })}
    {button({ text: 'Show', variant: 'secondary' })}
  </form>
)
