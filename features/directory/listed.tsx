import { paths } from '../../paths.ts'
import { roleFamilies } from '../../rules/categories.ts'
import { compared, firstFresh, type Sort } from '../../rules/directory.ts'
import { readinessBands, readinessNames, type Readiness } from '../../rules/readiness.ts'
import { html } from '../../ui/html.ts'
import { button, tag } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { day, labelsOf } from '../../ui/words.ts'
import { whenAvailable } from '../pool/when-available.ts'
import { queryOf } from './choice.ts'
import { bandOf } from './counters.ts'
import type { DirectoryData } from './loaded.ts'
import type { Entry } from './rows.ts'
import type { Opened } from './saved.ts'

/** The members of this page; those who are ticked are compared. */
export function Listed(data: DirectoryData) {
  const { found, choice } = data
  const last = columns[choice.sort]
  const fresh = firstFresh(data.today)
  return (
    <form method="get" action={paths.compareMembers()}>
      <input type="hidden" name="list" value={queryOf(choice)} />
      {found.rows.length > 1 && <p class="nhsuk-hint">Tick up to {compared} members to compare them.</p>}
      <Table
        caption="Members"
        headings={['Member', 'Looks for', 'Readiness', last.heading]}
        rows={found.rows.map((row) => [
          member(row, data.saved),
          labelsOf(roleFamilies, row.target_roles),
          readiness(row, choice.chosen.role ?? [], fresh),
          last.shown(row, data.today),
        ])}
      />
      {found.rows.length > 1 && button({ text: 'Compare those ticked', variant: 'secondary' })}
    </form>
  )
}

const member = (row: Entry, saved: Opened | null) => html`
  <div class="app-directory__member">
    <input
      class="app-directory__tick"
      type="checkbox"
      name="member"
      value="${row.membership_id}"
      aria-label="Compare ${row.name}"
    />
    <span>
      <a href="${paths.member(row.membership_id)}">${row.name}</a>
      ${saved && row.changed_at >= saved.seen_at && isNew}<br />
      <span class="app-muted">${[row.current_post, row.employer_name].filter(Boolean).join(', ')}</span>
    </span>
  </div>
`

const isNew = tag({ text: 'New' })
const stale = tag({ text: 'Stale', classes: 'nhsuk-tag--yellow' })

/** The best of the roles that are chosen; of all that they look for where none is. */
function readiness(row: Entry, roles: readonly string[], fresh: string) {
  const bands = row.judged.map((key) => bandOf(key, roles)).filter((band) => band !== null)
  const ranks = bands.map((band) => readinessBands[band as Readiness].rank)
  const band = readinessNames[Math.min(...(ranks.length > 0 ? ranks : [row.readiness_rank])) - 1]
  return html`<span>${band ? readinessBands[band].short : 'Not judged'} ${row.said_on < fresh && stale}</span>`
}

const available = { heading: 'Available', shown: whenAvailable }

/** The last column says what the list is ordered by, or else when somebody is available. */
const columns: Record<Sort, { heading: string; shown: (row: Entry, today: string) => string }> = {
  name: available,
  readiness: available,
  waiting: {
    heading: 'Put forward',
    shown: ({ put_forward, waiting_since }) =>
      put_forward === 0
        ? `Never, waiting since ${day(waiting_since)}`
        : `${put_forward} times, last ${day(waiting_since)}`,
  },
  expiry: { heading: 'Membership ends', shown: ({ expires_on }) => day(expires_on) },
  newest: { heading: 'Member since', shown: ({ admitted_on }) => day(admitted_on) },
}
