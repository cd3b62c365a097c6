import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { labelOf, roleFamilies } from '../../rules/categories.ts'
import { opportunity as lifecycle } from '../../rules/lifecycles.ts'
import { opportunityKinds } from '../../rules/opportunities.ts'
import { mayOn } from '../../rules/permissions.ts'
import { Layout } from '../../ui/layout.tsx'
import { button } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import { History, Moves, StateTag } from '../../ui/thing.tsx'
import type { Happened } from '../../ui/timeline.tsx'
import { labelsOf } from '../../ui/words.ts'
import type { ownPlacement, placementsOf } from './placements.ts'
import { RequestsTable } from './requests-table.tsx'
import type { Opportunity } from './queries.ts'
import { placesLeft, when } from './words.ts'

interface Data {
  opportunity: Opportunity
  /** They are a member of a pool, and may ask. */
  member: boolean
  own: Awaited<ReturnType<typeof ownPlacement>> | null
  /** Who asked, for whoever may know. */
  requests: Awaited<ReturnType<typeof placementsOf>> | null
  happened: Happened[]
  today: string
}

export function OpportunityPage({ data, actor }: ViewProps<Data, 'opportunity.see'>) {
  const { opportunity: it, requests, happened, today } = data
  return (
    <Layout title={it.title} trail={[{ href: paths.opportunities(), text: 'Opportunities' }]} wide={requests !== null}>
      <h1>
        <span class="nhsuk-caption-l">
          {labelOf(opportunityKinds, it.kind)} at {it.organisation_name}
        </span>
        {it.title}
      </h1>
      <p>
        <StateTag of={lifecycle} state={it.state} />
      </p>
      <Asking {...data} />
      <Moves of={lifecycle} thing={it} actor={actor} ways={{ close: paths.closeOpportunity(it.id) }} />
      <Summary
        rows={[
          { key: 'What you would learn', value: it.learning },
          { key: 'When', value: when(it) },
          { key: 'How much time', value: it.commitment },
          { key: 'Helps with', value: labelsOf(roleFamilies, it.role_families) || 'All roles' },
          { key: 'Places', value: placesLeft(it) },
          { key: 'Region', value: it.region_name },
        ]}
      />
      {it.state === 'open' && mayOn(actor, 'opportunity.edit', it.scope) && (
        <p>
          <a href={paths.editOpportunity(it.id)}>Change the opportunity</a>
        </p>
      )}
      {requests && (
        <section aria-labelledby="requests">
          <h2 id="requests" class="nhsuk-heading-m">
            Who asked for it
          </h2>
          <RequestsTable
            list={requests}
            actor={actor}
            today={today}
            here={`${paths.opportunity(it.id)}?`}
            empty="Nobody has asked yet. Members of the regions see it in their list."
          />
        </section>
      )}
      {requests && <History happened={happened} actor={actor} />}
    </Layout>
  )
}

/** What a member can do here, or has done. */
function Asking({ opportunity: it, member, own }: Data) {
  if (own && own.state !== 'withdrawn')
    return (
      <p>
        <a href={paths.placement(own.id)}>See your request and where it stands</a>
      </p>
    )
  if (!member || it.state !== 'open') return null
  if (it.taken >= it.places) return <p>All places are taken. If one becomes free again, you can ask here.</p>
  return button({ text: 'Ask for it', href: paths.askOpportunity(it.id) })
}
