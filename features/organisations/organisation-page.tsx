import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { Layout } from '../../ui/layout.tsx'
import { errorSummary, tag } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import { day } from '../../ui/words.ts'
import type { Board } from '../boards/queries.ts'
import { AsAt, type KnownThen } from './as-at.tsx'
import type { AskedDay } from './asked-day.ts'
import type { Chapter } from './history.ts'
import { kindOf } from './kinds.ts'
import { Successions, type Related } from './successions.tsx'

interface KnownNow extends KnownThen {
  code: string
  kind: string
  postcode: string | null
  opened: string | null
  closed: string | null
  closed_supposed: boolean
}

interface Data {
  now: KnownNow
  history: Chapter[]
  predecessors: Related[]
  successors: Related[]
  board: Board | null
  on: AskedDay
  thatDay: KnownThen | null
}

/** An organisation now, on a day, and through time. */
export function OrganisationPage({ data }: ViewProps<Data, 'everybody'>) {
  const { now, history, on, thatDay } = data
  return (
    <Layout title={now.name} trail={[{ href: paths.organisations(), text: 'Organisations' }]} wrong={on.error !== null}>
      {on.error && errorSummary({ heading: 'There is a problem', errorList: [{ text: on.error, href: '#on-day' }] })}
      <h1 class="app-user-text">
        <span class="nhsuk-caption-l">
          {kindOf(now.kind)}, code {now.code}
        </span>
        {now.name}
      </h1>
      <Facts data={data} />
      <AsAt code={now.code} on={on} thatDay={thatDay} />
      <Successions {...data} />
      <h2>History</h2>
      <ol class="app-timeline">
        {history.toReversed().map((chapter) => (
          <li class="app-timeline__item">
            {chapter.says.map((sentence) => (
              <h3 class="app-timeline__title app-user-text">{sentence}</h3>
            ))}
            <p class="app-timeline__date">
              {chapter.by && 'By '}
              <time datetime={chapter.date}>{day(chapter.date)}</time>
            </p>
          </li>
        ))}
      </ol>
      <p class="app-muted">
        “By” a day means that the published list of that day is the first to show it: it may have happened earlier.
      </p>
    </Layout>
  )
}

function Facts({ data: { now, board } }: { data: Data }) {
  const parent = now.parent_name ?? now.parent_code
  return (
    <Summary
      rows={[
        { key: 'Status', value: <Status now={now} /> },
        {
          key: 'Region',
          value: board ? (
            <a href={paths.board(board.slug)}>{board.region_name}</a>
          ) : (
            (now.region_name && `${now.region_name} (no talent board)`) || 'Not known'
          ),
        },
        parent
          ? {
              key: 'Belongs to',
              value: now.parent_name ? <a href={paths.organisation(now.parent_code!)}>{parent}</a> : parent,
            }
          : null,
        now.opened ? { key: 'Opened', value: day(now.opened) } : null,
        now.postcode ? { key: 'Postcode', value: now.postcode } : null,
      ]}
    />
  )
}

function Status({ now }: { now: KnownNow }) {
  if (now.is_open && now.closed)
    return <>{tag({ text: `Open until ${day(now.closed)}`, classes: 'nhsuk-tag--yellow' })}</>
  if (now.is_open) return <>{tag({ text: 'Open', classes: 'nhsuk-tag--green' })}</>
  if (!now.closed) return <>{tag({ text: 'Not open yet', classes: 'nhsuk-tag--blue' })}</>
  return now.closed_supposed ? (
    <>
      {tag({ text: 'Supposed closed', classes: 'nhsuk-tag--grey' })} gone from the published list by {day(now.closed)}
    </>
  ) : (
    <>
      {tag({ text: 'Closed', classes: 'nhsuk-tag--grey' })} on {day(now.closed)}
    </>
  )
}
