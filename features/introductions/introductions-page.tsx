import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { Table } from '../../ui/table.tsx'
import { day } from '../../ui/words.ts'
import type { proposalsTo } from './queries.ts'

type Data = Awaited<ReturnType<typeof proposalsTo>>

export const ProposalsPage = ({ data }: ViewProps<Data>) => (
  <Layout title="Proposals from other regions" wide trail={[{ href: paths.overview(), text: 'Overview' }]}>
    <h1>Proposals from other regions</h1>
    {data.rows.length === 0 ? (
      <p>
        No proposal waits for your team. When another region’s team would like to introduce one of your members, it
        appears here.
      </p>
    ) : (
      <Table
        caption="Proposals that wait for your team"
        headings={['Member', 'Post', 'Organisation', 'Proposed on']}
        rows={data.rows.map((row) => [
          <a href={paths.introduction(row.id)}>{row.name}</a>,
          row.title,
          row.organisation_name,
          day(row.created_at),
        ])}
      />
    )}
    <More href={data.next && `${paths.introductions()}?after=${encodeURIComponent(data.next)}`} noun="proposals" />
  </Layout>
)
