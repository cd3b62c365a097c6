import { Bar, FigureTable } from '../../ui/figures.tsx'
import type { Balance } from './balance.ts'

/** What was given to and taken from the common pool, drawn in the table that says it. */
export function BalancePicture({ balance }: { balance: Balance }) {
  const rows = [
    { name: 'Took: members appointed here who worked elsewhere', years: balance.took },
    { name: 'Kept: members appointed here who worked here before', years: balance.kept },
    { name: 'Gave: members who worked here and were appointed elsewhere', years: balance.gave },
  ]
  const most = Math.max(...rows.flatMap(({ years }) => years))
  if (most === 0)
    return (
      <p>
        None yet. When somebody from the pool begins here, or one of your own people elsewhere, it is counted from their
        first day.
      </p>
    )
  return (
    <FigureTable
      caption="Appointments from the pool that began in the last two years"
      headings={['Appointments', 'The year before', 'Last 12 months']}
      rows={rows.map(({ name, years }) => [name, ...years.map((number) => <Figure number={number} most={most} />)])}
    />
  )
}

const Figure = ({ number, most }: { number: number; most: number }) => (
  <>
    {number}
    <Bar share={number / most} />
  </>
)
