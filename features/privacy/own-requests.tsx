import { paths } from '../../paths.ts'
import { request as lifecycle } from '../../rules/lifecycles.ts'
import { More } from '../../ui/more.tsx'
import { button } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { StateTag } from '../../ui/thing.tsx'
import { day } from '../../ui/words.ts'
import { ClockTag } from './clock-tag.tsx'
import { kindOf } from './kinds.ts'
import type { requestsOf } from './queries.ts'

export interface OwnRequestsData {
  requests: Awaited<ReturnType<typeof requestsOf>>
  today: string
}

/** What somebody has asked for, with its clock, and the way to ask. */
export const OwnRequests = ({ requests: { rows, next }, today }: OwnRequestsData) => (
  <>
    <h2>Complaints and requests</h2>
    <p>Have something put right or erased, object to how we use your data, or complain about us.</p>
    {rows.length > 0 && (
      <Table
        caption="Your complaints and requests"
        headings={['Request', 'Sent', 'Status']}
        rows={rows.map((row) => [
          <span>
            <a href={paths.request(row.id)}>
              {kindOf(row.kind).title}
              <span class="nhsuk-u-visually-hidden"> of {day(row.created_at)}</span>
            </a>
            <br />
            <span class="app-muted">{row.board_name}</span>
          </span>,
          day(row.created_at),
          <span>
            <StateTag of={lifecycle} state={row.state} />{' '}
            {(row.state === 'received' || row.state === 'acknowledged') && (
              <ClockTag dueOn={row.due_on} today={today} />
            )}
          </span>,
        ])}
      />
    )}
    <More href={next && `${paths.yourData()}?after=${encodeURIComponent(next)}`} noun="requests" />
    {button({ text: 'Make a request or complain', href: paths.makeRequest(), variant: 'secondary' })}
  </>
)
