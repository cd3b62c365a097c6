import { paths } from '../../paths.ts'
import { labelOf } from '../../rules/categories.ts'
import { instruments, meetings, type Instrument } from '../../rules/instruments.ts'
import type { PanelPart } from '../../rules/panels.ts'
import { Summary } from '../../ui/summary.tsx'
import { listed } from '../../ui/words.ts'
import type { ToBook } from './to-book.ts'

const parts = {
  chair: 'chairs the panel',
  assessor: 'assesses',
  'inclusion-adviser': 'inclusion adviser',
} as const satisfies Record<PanelPart, string>

/** What a candidate meets the panel for, and whom they meet. */
export const TheMeeting = ({ it }: { it: ToBook }) => (
  <>
    <h2 class="nhsuk-heading-m">What happens</h2>
    <p>
      In the meeting: {listed(meetingsOf(it))}. Each part of the assessment gives evidence on some of what the board
      looks for. Nobody is expected to be strong at everything.
    </p>
    <Summary
      rows={it.chosen.map(({ instrument }) => ({
        key: labelOf(instruments, instrument),
        value: items(it, instrument),
      }))}
    />
    <p>
      If something would help you in the meeting, <a href={paths.adjustments(it.application_id)}>ask for adjustments</a>
      . The panel does not read what you ask for.
    </p>
    <h2 class="nhsuk-heading-m">Whom you meet</h2>
    <ul class="nhsuk-list nhsuk-list--bullet">
      {it.panel.map((member) => (
        <li>
          {member.name}
          {member.employer_name && `, ${member.post ?? ''}, ${member.employer_name}`} ({parts[member.part]})
        </li>
      ))}
    </ul>
    <p>
      Do you know one of them so well, or in such a way, that it could sway them or seem to? Tell the talent team of the{' '}
      {it.board_name} before you meet
      {it.board_email && (
        <>
          :{' '}
          <a class="app-breakable" href={`mailto:${it.board_email}`}>
            {it.board_email}
          </a>
        </>
      )}
      .
    </p>
  </>
)

const meetingsOf = ({ chosen }: ToBook) =>
  chosen
    .filter(({ instrument }) => meetings.includes(instrument as Instrument))
    .map(({ instrument }) => labelOf(instruments, instrument).toLowerCase())

const items = (it: ToBook, instrument: string) =>
  it.items
    .filter(({ by }) => by.includes(instrument as Instrument))
    .map(({ label }) => label)
    .join('; ')
