import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { review as lifecycle } from '../../rules/lifecycles.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { Table } from '../../ui/table.tsx'
import { StateTag } from '../../ui/thing.tsx'
import { day } from '../../ui/words.ts'
import { ClockTag } from '../privacy/clock-tag.tsx'
import type { openReviews } from './queries.ts'

type Listed = Awaited<ReturnType<typeof openReviews>> & { ended: boolean; today: string }

export const ReviewsPage = ({ data }: ViewProps<Listed>) => (
  <Layout title="Reviews of the process" wide trail={[{ href: paths.overview(), text: 'Overview' }]}>
    <h1>Reviews of the process</h1>
    <p>
      {data.ended ? (
        <>
          Decided or taken back, the newest first. <a href={paths.reviews()}>See those that are open</a>
        </>
      ) : (
        <>
          Candidates ask whether the process was kept. Appoint somebody who took no part; the oldest comes first.{' '}
          <a href={endedAt}>See those that are over</a>
        </>
      )}
    </p>
    {data.rows.length === 0 ? <p>{data.ended ? 'None is over yet.' : 'None is open.'}</p> : <List {...data} />}
    <More href={data.next && nextAt(data.ended, data.next)} noun="reviews" />
  </Layout>
)

const endedAt = `${paths.reviews()}?ended=yes`

const nextAt = (ended: boolean, next: string) =>
  `${ended ? `${endedAt}&` : `${paths.reviews()}?`}after=${encodeURIComponent(next)}`

const List = ({ rows, ended, today }: Listed) => (
  <Table
    caption={ended ? 'Reviews that are over' : 'Reviews that are open'}
    headings={['Candidate', 'Status', 'Reviewer', 'Asked', ended ? 'Over since' : 'Clock']}
    rows={rows.map((row) => [
      <a href={paths.review(row.id)}>{row.name}</a>,
      <StateTag of={lifecycle} state={row.state} />,
      row.reviewer_name ?? 'Nobody yet',
      day(row.created_at),
      ended ? day(row.ended_at ?? row.created_at) : <ClockTag dueOn={row.due_on} today={today} />,
    ])}
  />
)
