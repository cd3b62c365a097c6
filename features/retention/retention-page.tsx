import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { keptFor, retention, retentionNames, type RetentionName } from '../../rules/retention.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { button } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { counted, day, moment } from '../../ui/words.ts'
import type { Hold, removedUntil } from './queries.ts'

interface Data extends Awaited<ReturnType<typeof removedUntil>> {
  ran: Date | null
  holds: { rows: Hold[]; next: string | null }
}

/** For administrators: how long data is kept, what the nightly run removed, and whose data a legal hold keeps. */
export const RetentionPage = ({ data }: ViewProps<Data>) => (
  <Layout title="How long data is kept" wide>
    <h1>How long data is kept</h1>
    <Table
      caption="How long each kind of data is kept"
      headings={['What', 'Kept for', 'From', 'Why so long']}
      rows={retentionNames.map((name) => {
        const { what, from, source } = retention[name]
        return [what, keptFor(name), from, source]
      })}
    />
    <h2 class="nhsuk-heading-m">What was removed</h2>
    <p>
      {data.ran
        ? `The nightly run last came to its end on ${moment(data.ran)}.`
        : 'The nightly run has not come to its end yet.'}
    </p>
    <WhatWasRemoved {...data} />
    <h2 class="nhsuk-heading-m">Legal holds in force</h2>
    <Holds {...data.holds} />
    {button({ text: 'Place a legal hold', href: paths.placeHold(), variant: 'secondary' })}
  </Layout>
)

const WhatWasRemoved = ({ removed, before }: Data) => (
  <>
    {removed.length === 0 ? (
      <p>Nothing in these 30 days.</p>
    ) : (
      <>
        <Table
          caption="What was removed, by day"
          headings={['Day', 'What', 'How many']}
          rows={removed.map((row) => [day(row.day), whatOf(row.rule), counted(Number(row.removed), 'item')])}
        />
        <p>
          Adjustments are removed and not counted: the number would tell of somebody. Of equality answers it is the
          number of people whose last application or membership ended: whether they had answered, nobody can see.
        </p>
      </>
    )}
    <More href={before && `${paths.retention()}?until=${before}`} noun="removals, of the 30 days before" />
  </>
)

/** A rule that there is no more keeps its name. */
const whatOf = (rule: string) => (Object.hasOwn(retention, rule) ? retention[rule as RetentionName].what : rule)

const Holds = ({ rows, next }: Data['holds']) => (
  <>
    {rows.length === 0 ? (
      <p>None.</p>
    ) : (
      <Table
        caption="Legal holds in force"
        headings={['Person', 'Reason', 'Placed', 'Change']}
        rows={rows.map((hold) => [
          <span class="app-user-text">{hold.name}</span>,
          <span class="app-user-text">{hold.reason}</span>,
          `${day(hold.placed_at)}, by ${hold.placed_by}`,
          <a href={paths.liftHold(hold.id)}>
            Lift<span class="nhsuk-u-visually-hidden"> the hold on the data of {hold.name}</span>
          </a>,
        ])}
      />
    )}
    <More href={next && `${paths.retention()}?after=${encodeURIComponent(next)}`} noun="legal holds" />
  </>
)
