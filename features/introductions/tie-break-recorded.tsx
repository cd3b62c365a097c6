import { Summary } from '../../ui/summary.tsx'
import { day, listed } from '../../ui/words.ts'
import type { TieBreaks } from './tie-break.ts'

interface RecordedProps {
  one: TieBreaks['recorded'][number]
  names: TieBreaks['names']
}

/** One tie-break, as the organisation recorded it. */
export const Recorded = ({ one, names }: RecordedProps) => (
  <section aria-label={`Recorded on ${day(one.recorded_at)}`}>
    <h2 class="nhsuk-heading-m">Recorded on {day(one.recorded_at)}</h2>
    <Summary
      rows={[
        {
          key: 'As qualified as each other',
          value: listed([...namesOf(one, names), ...(one.others ? [one.others] : [])]),
        },
        { key: 'Preferred', value: preferredOf(one, names) },
        { key: 'What that rests on', value: one.equally },
        { key: 'Group', value: one.group_words },
        { key: 'Evidence', value: one.evidence },
        { key: 'Proportionate because', value: one.proportionate },
        {
          key: 'Confirmed',
          value:
            'There is no policy of always preferring people of this group. What is known of the candidates they told themselves, for this purpose.',
        },
        { key: 'Approved by', value: `${one.approved_by}, on ${day(one.approved_on)}` },
        { key: 'Recorded by', value: one.recorder },
      ]}
    />
  </section>
)

const namesOf = ({ candidates }: RecordedProps['one'], names: RecordedProps['names']) =>
  candidates.map(({ introduction }) => names.get(introduction) ?? 'Somebody of whom nothing is kept any more')

/** Before it was asked, nobody was marked: then it says so. */
function preferredOf(one: RecordedProps['one'], names: RecordedProps['names']): string {
  const [preferred] = namesOf({ ...one, candidates: one.candidates.filter((each) => each.preferred) }, names)
  return preferred ?? (one.others || 'Not recorded')
}
