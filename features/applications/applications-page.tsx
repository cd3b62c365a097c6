import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { holderOf } from '../../rules/application-clock.ts'
import { labelOf, pathways } from '../../rules/categories.ts'
import { holders, standing } from '../../rules/clocks.ts'
import { application as lifecycle } from '../../rules/lifecycles.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { tag } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { StateTag } from '../../ui/thing.tsx'
import { day } from '../../ui/words.ts'
import { addressOf, Filter, nothing, type ListData } from './queue-filter.tsx'

type Row = ListData['rows'][number]

export const ApplicationsPage = ({ data }: ViewProps<ListData>) => (
  <Layout title="Applications" wide>
    <h1>Applications</h1>
    <p>
      {data.waiting ? (
        <>
          Each has a clock that you and the candidate both see; the oldest comes first.{' '}
          <a href={`${paths.applications()}?answered=yes`}>See those answered</a>
        </>
      ) : (
        <>
          These have been answered, the newest first. <a href={paths.applications()}>See those that wait</a>
        </>
      )}
    </p>
    <Filter {...data} />
    {data.rows.length === 0 ? <p>{nothing(data)}</p> : data.waiting ? <Waiting {...data} /> : <Answered {...data} />}
    <More href={data.next && addressOf(data, data.next)} noun="applications" />
  </Layout>
)

const Waiting = ({ rows, today }: ListData) => (
  <Table
    caption="Applications that wait"
    headings={['Candidate', 'Round', 'Status', 'Who has it now', 'Clock', 'Submitted']}
    rows={rows.map((row) => [
      <Candidate {...row} />,
      <Round {...row} />,
      <StateTag of={lifecycle} state={row.state} />,
      holders[holderOf(row.state) ?? 'talent-team'],
      <Clock {...row} today={today} />,
      day(row.came_at),
    ])}
  />
)

const Answered = ({ rows }: ListData) => (
  <Table
    caption="Applications answered"
    headings={['Candidate', 'Round', 'Status', 'Submitted']}
    rows={rows.map((row) => [
      <Candidate {...row} />,
      <Round {...row} />,
      <StateTag of={lifecycle} state={row.state} />,
      day(row.came_at),
    ])}
  />
)

const Candidate = ({ id, name, current_post }: Row) => (
  <span>
    <a href={paths.application(id)}>{name}</a>
    <br />
    <span class="app-muted">{current_post}</span>
  </span>
)

function Round({ round_title, pathway }: Row) {
  const label = labelOf(pathways, pathway)
  if (round_title === label) return label
  return (
    <span>
      {round_title}
      <br />
      <span class="app-muted">{label}</span>
    </span>
  )
}

function Clock({ due_on, today }: Row & { today: string }) {
  if (!due_on) return null
  const { words, late, workingDaysLeft } = standing(due_on, today)
  const text = words.charAt(0).toUpperCase() + words.slice(1)
  return tag({ text, classes: `nhsuk-tag--${late ? 'red' : workingDaysLeft < 2 ? 'orange' : 'grey'}` })
}
