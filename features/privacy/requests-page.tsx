import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { request as lifecycle } from '../../rules/lifecycles.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { Table } from '../../ui/table.tsx'
import { StateTag } from '../../ui/thing.tsx'
import { day } from '../../ui/words.ts'
import { ClockTag } from './clock-tag.tsx'
import { kindOf } from './kinds.ts'
import type { requestsThatWait } from './queries.ts'

type Listed = Awaited<ReturnType<typeof requestsThatWait>> & { ended: boolean; today: string }

export const RequestsPage = ({ data }: ViewProps<Listed>) => (
  <Layout title="Complaints and data requests" wide trail={[{ href: paths.overview(), text: 'Overview' }]}>
    <h1>Complaints and data requests</h1>
    <p>
      {data.ended ? (
        <>
          Answered or taken back, the newest first. <a href={paths.requests()}>See those that wait</a>
        </>
      ) : (
        <>
          Each has a clock set by law or by us, which whoever asked sees too; the oldest comes first.{' '}
          <a href={endedAt}>See those that are over</a>
        </>
      )}
    </p>
    {data.rows.length === 0 ? (
      <p>{data.ended ? 'None is over yet.' : 'None waits for your team.'}</p>
    ) : (
      <List {...data} />
    )}
    <More href={data.next && nextAt(data.ended, data.next)} noun="requests" />
  </Layout>
)

const endedAt = `${paths.requests()}?answered=yes`

const nextAt = (ended: boolean, next: string) =>
  `${ended ? `${endedAt}&` : `${paths.requests()}?`}after=${encodeURIComponent(next)}`

const List = ({ rows, ended, today }: Listed) => (
  <Table
    caption={ended ? 'Requests that are over' : 'Requests that wait for an answer'}
    headings={['From', 'Request', 'Status', 'Sent', ended ? 'Over since' : 'Clock']}
    rows={rows.map((row) => [
      <a href={paths.request(row.id)}>
        {row.name}
        <span class="nhsuk-u-visually-hidden">: {kindOf(row.kind).title}</span>
      </a>,
      kindOf(row.kind).title,
      <StateTag of={lifecycle} state={row.state} />,
      day(row.created_at),
      ended ? day(row.ended_at ?? row.created_at) : <ClockTag dueOn={row.due_on} today={today} />,
    ])}
  />
)
