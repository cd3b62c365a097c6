import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { keysOf } from '../../rules/categories.ts'
import { usefulness } from '../../rules/outcomes.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { Table } from '../../ui/table.tsx'
import { counted, day } from '../../ui/words.ts'
import { ClockTag } from '../privacy/clock-tag.tsx'
import { Outcome, Said } from './list-parts.tsx'
import type { feedbackDue, usefulnessTo } from './queries.ts'

type Due = Awaited<ReturnType<typeof feedbackDue>>

export interface Listed extends Due {
  given: boolean
  summary: Awaited<ReturnType<typeof usefulnessTo>>
  today: string
}

export const FeedbackPage = ({ data }: ViewProps<Listed>) => (
  <Layout title="Feedback" wide trail={[{ href: paths.overview(), text: 'Overview' }]}>
    <h1>Feedback</h1>
    <p>
      {data.given ? (
        <>
          Given, the newest first, with what the candidates said. <a href={paths.feedback()}>See what is still due</a>
        </>
      ) : (
        <>
          Every candidate gets written feedback; what is due first comes first. <a href={givenAt}>See what was given</a>
        </>
      )}
    </p>
    {data.given && <Usefulness summary={data.summary} />}
    {data.rows.length === 0 && <p>{data.given ? 'None has been given yet.' : 'No feedback is due.'}</p>}
    {data.rows.length > 0 && (data.given ? <Given {...data} /> : <Waiting {...data} />)}
    <More href={data.next && nextAt(data.given, data.next)} noun="candidates" />
  </Layout>
)

const givenAt = `${paths.feedback()}?given=yes`

const nextAt = (given: boolean, next: string) =>
  `${given ? `${givenAt}&` : `${paths.feedback()}?`}after=${encodeURIComponent(next)}`

const Usefulness = ({ summary }: Pick<Listed, 'summary'>) =>
  summary && (
    <p>
      Of {counted(summary.of, 'candidate')} who answered,{' '}
      {keysOf(usefulness)
        .map((key) => `${summary.counts[key] ?? 0} found it ${usefulness[key].toLowerCase()}`)
        .join(', ')}
      .
    </p>
  )

const Waiting = ({ rows, today }: Listed) => (
  <Table
    caption="Feedback that is due"
    headings={['Candidate', 'Round', 'Outcome', 'Due by', 'Clock']}
    rows={rows.map((row) => [
      <a href={paths.giveFeedback(row.assessment_id)}>{row.name}</a>,
      row.round_title,
      <Outcome {...row} />,
      day(row.due_on),
      <ClockTag dueOn={row.due_on} today={today} />,
    ])}
  />
)

const Given = ({ rows }: Listed) => (
  <Table
    caption="Feedback that was given"
    headings={['Candidate', 'Round', 'Outcome', 'Given', 'The candidate said']}
    rows={rows.map((row) => [
      <a href={paths.outcome(row.application_id)}>{row.name}</a>,
      row.round_title,
      <Outcome {...row} />,
      row.given_at && day(row.given_at),
      row.useful ? <Said {...row} useful={row.useful} /> : 'Nothing yet',
    ])}
  />
)
