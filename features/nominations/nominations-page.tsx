import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { nomination as lifecycle } from '../../rules/lifecycles.ts'
import { holdsAny } from '../../rules/roles.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { button } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { StateTag } from '../../ui/thing.tsx'
import { day } from '../../ui/words.ts'
import type { nominations } from './queries.ts'

type Data = Awaited<ReturnType<typeof nominations>>

export function NominationsPage({ data, actor }: ViewProps<Data, 'nomination.list'>) {
  return (
    <Layout title="Nominations" wide>
      <h1>Nominations</h1>
      {holdsAny(actor, 'leader') && button({ text: 'Nominate somebody', href: paths.nominate() })}
      {data.rows.length === 0 ? (
        <p>There are no nominations yet. Each appears here, with where it stands, once a leader has sent it.</p>
      ) : (
        <Table
          caption="Nominations, the newest first"
          headings={['Nominee', 'Current post', 'Nominated by', 'On', 'Status']}
          rows={data.rows.map((row) => [
            <a href={paths.nomination(row.id)}>{row.nominee_name}</a>,
            row.nominee_post,
            row.nominator_name,
            day(row.created_at),
            <StateTag of={lifecycle} state={row.state} />,
          ])}
        />
      )}
      <More href={data.next && `${paths.nominations()}?after=${encodeURIComponent(data.next)}`} noun="nominations" />
    </Layout>
  )
}
