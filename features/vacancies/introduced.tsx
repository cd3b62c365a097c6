import { paths } from '../../paths.ts'
import { introduction } from '../../rules/lifecycles.ts'
import { Table } from '../../ui/table.tsx'
import { StateTag } from '../../ui/thing.tsx'
import { day } from '../../ui/words.ts'
import type { introductionsTo } from '../introductions/lists.ts'
import type { LedTo } from './led-to.ts'

interface Props {
  /** Those that the reader may know of. */
  rows: Awaited<ReturnType<typeof introductionsTo>>
  /** Who fills the vacancy, and from when. */
  appointment: { id: string; starts_on: string | null } | null
  led: LedTo
  team: boolean
  live: boolean
}

export function Introductions({ rows, appointment, led, team, live }: Props) {
  const appointed = appointment && rows.find(({ id }) => id === appointment.id)
  return (
    <>
      <h2 class="nhsuk-heading-m">Introductions</h2>
      {appointed && (
        <p>
          <a href={paths.introduction(appointed.id)}>{appointed.name}</a> was appointed
          {appointment.starts_on && `, from ${day(appointment.starts_on)}`}.
        </p>
      )}
      {rows.length === 0 ? (
        <p>{live ? nobodyYet(team, led) : 'Nobody was introduced.'}</p>
      ) : (
        <Table
          caption="Introductions to this vacancy"
          headings={['Member', 'Current post', 'Status']}
          rows={rows.map((row) => [
            <a href={paths.introduction(row.id)}>{row.name}</a>,
            row.current_post || <span class="app-muted">Seen with the profile</span>,
            <StateTag of={introduction} state={row.state} />,
          ])}
        />
      )}
    </>
  )
}

function nobodyYet(team: boolean, led: LedTo): string {
  if (team) return 'Nobody has been introduced yet. Find fitting members to introduce the first.'
  return led === 'nobody-accepted'
    ? 'Nobody has accepted an introduction so far.'
    : 'Nobody has accepted an introduction yet. Members are asked first: those who accept appear here.'
}
