import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { labelOf } from '../../rules/categories.ts'
import { opportunity as lifecycle } from '../../rules/lifecycles.ts'
import { opportunityKinds } from '../../rules/opportunities.ts'
import { may } from '../../rules/permissions.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { button, insetText } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { StateTag } from '../../ui/thing.tsx'
import { day, labelsOf } from '../../ui/words.ts'
import type { callsTo } from './calls.ts'
import type { offered } from './queries.ts'
import { placesLeft } from './words.ts'

interface Data {
  list: Awaited<ReturnType<typeof offered>>
  calls: Awaited<ReturnType<typeof callsTo>>
}

export const OfferedPage = ({ data: { list, calls }, actor }: ViewProps<Data, 'opportunity.manage'>) => (
  <Layout title="What organisations offer" wide trail={[{ href: paths.opportunities(), text: 'Opportunities' }]}>
    <h1>What organisations offer</h1>
    {calls.map((call) =>
      insetText({
        html: (
          <>
            <p>
              On {day(call.asked_on)} the talent team of {call.region_name} asked whether you could offer{' '}
              {labelsOf(opportunityKinds, call.kinds).toLowerCase()}:
            </p>
            <p class="app-user-text">{call.words}</p>
          </>
        ),
      }),
    )}
    <div class="nhsuk-button-group">
      {may(actor, 'opportunity.offer') && button({ text: 'Offer an opportunity', href: paths.offerOpportunity() })}
      {may(actor, 'opportunity.call') &&
        button({
          text: 'Ask organisations for opportunities',
          href: paths.callForOpportunities(),
          variant: 'secondary',
        })}
    </div>
    {list.rows.length === 0 ? (
      <p>
        Nothing has been offered yet. A day of shadowing or an hour of mentoring a month counts: it is what members ask
        for most easily, and what brings the next director closer.
      </p>
    ) : (
      <Table
        caption="Opportunities, the newest first"
        headings={['Opportunity', 'Kind', 'Organisation', 'Begins', 'Places', 'Wait for an answer', 'Status']}
        rows={list.rows.map((row) => [
          <a href={paths.opportunity(row.id)}>{row.title}</a>,
          labelOf(opportunityKinds, row.kind),
          row.organisation_name,
          day(row.starts_on),
          placesLeft(row),
          row.waiting === 0 ? 'Nobody' : String(row.waiting),
          <StateTag of={lifecycle} state={row.state} />,
        ])}
      />
    )}
    <More
      href={list.next && `${paths.offeredOpportunities()}?after=${encodeURIComponent(list.next)}`}
      noun="opportunities"
    />
  </Layout>
)
