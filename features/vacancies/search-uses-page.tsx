import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { may } from '../../rules/permissions.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { Table } from '../../ui/table.tsx'
import { day } from '../../ui/words.ts'
import type { searchUsesSeenBy } from './search-firms.ts'
import { askedFirst, feeOf } from './searches.tsx'

type Uses = Awaited<ReturnType<typeof searchUsesSeenBy>>

export const SearchUsesPage = ({ data, actor }: ViewProps<Uses, 'search-use.list'>) => (
  <Layout title="Search firms" wide trail={[{ href: paths.vacancies(), text: 'Vacancies' }]}>
    <h1>Search firms</h1>
    {data.rows.length === 0 ? (
      <p>No use of a search firm has been recorded. An organisation records it on the page of its vacancy.</p>
    ) : (
      <Table
        caption="Uses of search firms, the newest first"
        headings={['Post', 'Organisation', 'Firm', 'Fee', 'Why', 'Pool asked first', 'Recorded']}
        rows={data.rows.map((use) => [
          <a href={paths.vacancy(use.vacancy_id)}>{use.title}</a>,
          use.organisation_name,
          use.firm,
          feeOf(use),
          <Ground of={use} acknowledges={may(actor, 'search-use.acknowledge')} />,
          askedFirst(use),
          day(use.recorded_at),
        ])}
      />
    )}
    <More href={data.next && `${paths.searchUses()}?after=${encodeURIComponent(data.next)}`} noun="uses" />
  </Layout>
)

/** On what ground a firm is used; whoever acknowledges exceptions is led there. */
function Ground({ of: use, acknowledges }: { of: Uses['rows'][number]; acknowledges: boolean }) {
  if (use.ground !== 'exception') return 'Outside the NHS too'
  if (use.acknowledged_at) return 'Exception, acknowledged'
  return acknowledges ? (
    <>
      Exception: <a href={paths.acknowledgeSearch(use.id)}>acknowledge it</a>
    </>
  ) : (
    'Exception, not acknowledged yet'
  )
}
