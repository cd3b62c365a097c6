import { paths } from '../../paths.ts'
import { labelOf } from '../../rules/categories.ts'
import { introduction } from '../../rules/lifecycles.ts'
import { seenStates } from '../../rules/lifecycles/introduction.ts'
import { readinessLabels } from '../../rules/readiness.ts'
import { insetText } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { StateTag } from '../../ui/thing.tsx'
import { day } from '../../ui/words.ts'
import type { introductionsTo } from '../introductions/lists.ts'
import { metStates } from '../introductions/tie-break.ts'
import type { LedTo } from './led-to.ts'

interface Props {
  /** Those that the reader may know of. */
  rows: Awaited<ReturnType<typeof introductionsTo>>
  /** Who fills the vacancy, and from when. */
  appointment: { id: string; starts_on: string | null } | null
  led: LedTo
  /** The pool was asked, and nobody has answered yet, or members are being asked. */
  asked: boolean
  team: boolean
  live: boolean
  /** The organisation that leads, to whom alone members are introduced, for whoever only shares the post. */
  leads: string | null
  /** Where the organisation records a tie-break between those it has met; null for whoever may not. */
  tieBreak: string | null
  /** How many tie-breaks are recorded. */
  tieBreaks: number
}

export function Introductions({ rows, appointment, led, asked, team, live, leads, tieBreak, tieBreaks }: Props) {
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
      {!live && <Owed rows={rows} />}
      {rows.length === 0 ? (
        <p>
          {leads
            ? `${leads} leads the post, and knows who is introduced.`
            : live
              ? nobodyYet(team, asked, led)
              : 'Nobody was introduced.'}
        </p>
      ) : (
        <Table
          caption="Introductions to this vacancy"
          headings={['Member', 'How ready they are', 'Why the talent team thought of them', 'Status']}
          rows={rows.map((row) => [
            <span>
              <a href={paths.introduction(row.id)}>{row.name}</a>
              <br />
              <span class="app-muted">{row.current_post || (row.readiness ? 'Post seen with the profile' : '')}</span>
            </span>,
            row.readiness && labelOf(readinessLabels, row.readiness),
            <span class="app-user-text">{row.why}</span>,
            <StateTag of={introduction} state={row.state} />,
          ])}
        />
      )}
      {tieBreak && (tieBreaks > 0 || rows.filter(({ state }) => metStates.includes(state)).length > 1) && (
        <p>
          <a href={tieBreak}>Tie-break under section 159</a>
        </p>
      )}
    </>
  )
}

/** Whoever was seen for a post that is no longer there waits for an answer. */
function Owed({ rows }: Pick<Props, 'rows'>) {
  const waiting = rows.filter(({ state }) => seenStates.some((seen) => seen === state))
  const due = waiting.flatMap(({ feedback_due }) => feedback_due ?? []).toSorted()[0]
  if (waiting.length === 0) return null
  return insetText({
    text: `${waiting.length === 1 ? '1 person is' : `${waiting.length} people are`} owed an answer${due ? ` by ${day(due)}` : ''}.`,
  })
}

function nobodyYet(team: boolean, asked: boolean, led: LedTo): string {
  if (team) return 'Nobody has been introduced yet. Find fitting members to introduce the first.'
  if (!asked) return 'Nobody has been introduced.'
  return led === 'nobody-accepted'
    ? 'Nobody has accepted an introduction so far.'
    : 'Nobody has accepted an introduction yet. Members are asked first: those who accept appear here.'
}
