import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { contractTypes, labelOf, roleFamilies } from '../../rules/categories.ts'
import { vacancy as lifecycle } from '../../rules/lifecycles.ts'
import { may } from '../../rules/permissions.ts'
import { holdsAny } from '../../rules/roles.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { button } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { StateTag } from '../../ui/thing.tsx'
import { day } from '../../ui/words.ts'
import type { vacancies } from './queries.ts'

type Data = Awaited<ReturnType<typeof vacancies>>

export function VacanciesPage({ data, actor }: ViewProps<Data, 'vacancy.list'>) {
  return (
    <Layout title="Vacancies" wide>
      <h1>Vacancies</h1>
      {holdsAny(actor, 'recruiter') && button({ text: 'Share a vacancy', href: paths.shareVacancy() })}
      {may(actor, 'advert.list') && <a href={paths.adverts()}>Adverts to settle</a>}
      {data.rows.length === 0 ? (
        <p>
          No vacancy has been shared yet. Predicted vacancies count too: the earlier they are known, the better the
          match.
        </p>
      ) : (
        <Table
          caption="Vacancies, the newest first"
          headings={['Post', 'Organisation', 'Role', 'Held as', 'Begins', 'Status']}
          rows={data.rows.map((row) => [
            <a href={paths.vacancy(row.id)}>{row.title}</a>,
            row.organisation_name,
            labelOf(roleFamilies, row.role_family),
            labelOf(contractTypes, row.contract_type),
            day(row.starts_on),
            <StateTag of={lifecycle} state={row.state} />,
          ])}
        />
      )}
      <More href={data.next && `${paths.vacancies()}?after=${encodeURIComponent(data.next)}`} noun="vacancies" />
    </Layout>
  )
}
