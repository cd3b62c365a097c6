import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { placeStarts } from '../../rules/panel-sessions.ts'
import { Layout } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { counted, moment } from '../../ui/words.ts'
import type { Waiting } from './waiting.ts'

interface Data {
  waiting: Waiting[]
}

/** What waits for somebody who assesses, by what there is to do. */
export function AssessmentsPage({ data: { waiting } }: ViewProps<Data>) {
  const toScore = waiting.filter(({ state }) => state === 'scoring')
  const toModerate = waiting.filter(({ state }) => state === 'moderation' || state === 'returned')
  const toSignOff = waiting.filter(({ state }) => state === 'proposed')
  return (
    <Layout title="What you have to assess" trail={[{ href: paths.panels(), text: 'Panels' }]} wide>
      <h1>What you have to assess</h1>
      {waiting.length === 0 && (
        <p>
          Nothing waits for you. Your <a href={paths.panels()}>panels</a> show everything that they have.
        </p>
      )}
      <List title="To score" rows={toScore} />
      <List title="To moderate" rows={toModerate} />
      <List title="To sign off" rows={toSignOff} />
    </Layout>
  )
}

const List = ({ title, rows }: { title: string; rows: readonly Waiting[] }) =>
  rows.length > 0 && (
    <section class="app-section">
      <h2 class="nhsuk-heading-m">{title}</h2>
      <Table
        caption={title}
        headings={['Candidate', 'Panel', 'Meeting', 'So far']}
        rows={rows.map((row) => [
          <a href={paths.assessment(row.id)}>{row.called}</a>,
          `${row.panel_title}, ${row.round_title}`,
          meeting(row),
          soFar(row),
        ])}
      />
    </section>
  )

const meeting = ({ starts_at, minutes, seat }: Waiting) =>
  starts_at && minutes && seat ? moment(placeStarts({ starts_at, minutes }, seat)) : 'No time chosen yet'

function soFar({ state, scored }: Waiting): string {
  if (state === 'returned') return 'The board has returned it'
  if (state === 'moderation') return 'All scores are locked'
  if (state === 'proposed') return 'The panel has proposed an outcome'
  return scored > 0 ? `${counted(scored, 'item')} scored` : 'Not begun'
}
