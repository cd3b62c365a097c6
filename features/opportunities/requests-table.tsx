import { paths } from '../../paths.ts'
import { placement as lifecycle } from '../../rules/lifecycles.ts'
import type { Actor } from '../../rules/roles.ts'
import { More } from '../../ui/more.tsx'
import { Table } from '../../ui/table.tsx'
import { StateTag } from '../../ui/thing.tsx'
import { day } from '../../ui/words.ts'
import { ClockTag } from '../privacy/clock-tag.tsx'
import type { placementsFor } from './placements.ts'

interface Props {
  list: Awaited<ReturnType<typeof placementsFor>>
  actor: Actor
  today: string
  /** Where the list stands, up to its place. */
  here: string
  empty: string
}

/** Who asked for what, and how the clock of each answer stands. */
export const RequestsTable = ({ list, actor, today, here, empty }: Props) => (
  <>
    {list.rows.length === 0 ? (
      <p>{empty}</p>
    ) : (
      <Table
        caption="Requests, the newest first"
        headings={['Who asked', 'Opportunity', 'Organisation', 'Asked on', 'Status']}
        rows={list.rows.map((row) => [
          <a href={paths.placement(row.id)}>{row.person_id === actor.personId ? 'You' : row.member_name}</a>,
          row.title,
          row.organisation_name,
          day(row.created_at),
          <>
            <StateTag of={lifecycle} state={row.state} />{' '}
            {row.state === 'asked' && <ClockTag dueOn={row.due_on} today={today} />}
          </>,
        ])}
      />
    )}
    <More href={list.next && `${here}after=${encodeURIComponent(list.next)}`} noun="requests" />
  </>
)
