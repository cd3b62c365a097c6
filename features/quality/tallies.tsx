import { outcomes, type Category } from '../../rules/categories.ts'
import { assessment as lifecycle } from '../../rules/lifecycles.ts'
import { Bar, FigureTable } from '../../ui/figures.tsx'
import { counted } from '../../ui/words.ts'
import { decided, inStates, type Counts } from './outcomes.ts'

/** How many stand where, and how many of those decided have each outcome. */
export function Tallies({ counts }: { counts: Counts }) {
  const proposed = inStates(counts, decided)
  return (
    <>
      <h2 class="nhsuk-heading-m">Where they stand</h2>
      <Tally
        caption="Assessments of the round, by where they stand"
        heading="Stands"
        of={stands}
        numbers={counts.states}
      />
      <h2 class="nhsuk-heading-m">Outcomes</h2>
      {proposed === 0 ? (
        <p>No panel has proposed an outcome yet.</p>
      ) : (
        <>
          <p>
            Of the {counted(proposed, 'person', 'people')} for whom a panel has proposed an outcome. There is no number
            to be reached.
          </p>
          <Tally
            caption="Outcomes proposed or released, by how many have them"
            heading="Outcome"
            of={outcomes}
            numbers={counts.outcomes}
          />
        </>
      )}
    </>
  )
}

const stands = Object.fromEntries(Object.entries(lifecycle.states).map(([state, { label }]) => [state, label]))

interface TallyProps {
  caption: string
  heading: string
  of: Category
  numbers: Record<string, number>
}

function Tally({ caption, heading, of, numbers }: TallyProps) {
  const most = Math.max(1, ...Object.values(numbers))
  return (
    <FigureTable
      caption={caption}
      headings={[heading, 'People']}
      rows={Object.entries(of).map(([key, label]) => {
        const number = numbers[key] ?? 0
        return [
          label,
          <>
            {number.toLocaleString('en-GB')}
            <Bar share={number / most} />
          </>,
        ]
      })}
    />
  )
}
