import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { labelOf, pathways } from '../../rules/categories.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { button } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { day } from '../../ui/words.ts'
import type { roundsOfTeam } from './of-team.ts'
import { Standing } from './standing.tsx'

type Data = Awaited<ReturnType<typeof roundsOfTeam>>

export function RoundsPage({ data }: ViewProps<Data, 'round.list'>) {
  return (
    <Layout title="Rounds" wide>
      <h1>Rounds</h1>
      <p>
        People apply to a round, and leaders nominate to one. It says who it is for, what it asks and what the board
        looks for.
      </p>
      {button({ text: 'Prepare a round', href: paths.prepareRound() })}
      {data.rows.length === 0 ? (
        <p>Your region has no round yet. Prepare the first: nobody can apply or be nominated before.</p>
      ) : (
        <Table
          caption="Rounds, the newest first"
          headings={['Title', 'For', 'Region', 'From', 'Until', 'Status']}
          rows={data.rows.map((row) => [
            <a href={paths.round(row.id)}>{row.title}</a>,
            labelOf(pathways, row.pathway),
            row.region_name,
            day(row.opens_on),
            row.closes_on ? day(row.closes_on) : 'All year round',
            <Standing of={row} />,
          ])}
        />
      )}
      <More href={data.next && `${paths.rounds()}?after=${encodeURIComponent(data.next)}`} noun="rounds" />
    </Layout>
  )
}
