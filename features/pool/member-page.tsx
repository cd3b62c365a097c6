import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { contractTypes, labelOf, pathways, roleFamilies, type Category } from '../../rules/categories.ts'
import { membership as lifecycle } from '../../rules/lifecycles.ts'
import { readinessLabels } from '../../rules/readiness.ts'
import { Layout } from '../../ui/layout.tsx'
import { Summary } from '../../ui/summary.tsx'
import { History, Moves, StateTag } from '../../ui/thing.tsx'
import type { Happened } from '../../ui/timeline.tsx'
import { day, labelsOf } from '../../ui/words.ts'
import type { Membership } from './queries.ts'

export interface MemberData {
  membership: Membership
  boards: Category
  /** From which organisations they are hidden; null for a reader who need not know. */
  hidden: string[] | null
  happened: Happened[]
}

export function MemberPage({
  data: { membership: it, boards, hidden, happened },
  actor,
}: ViewProps<MemberData, 'membership.see'>) {
  const mine = it.person_id === actor.personId
  return (
    <Layout
      title={mine ? 'Your membership' : it.name}
      trail={mine ? [{ href: paths.overview(), text: 'Overview' }] : [{ href: paths.members(), text: 'Pool' }]}
    >
      <h1>
        <span class="nhsuk-caption-l">{it.board_name}</span>
        {mine ? 'Your membership' : it.name}
      </h1>
      <p>
        <StateTag of={lifecycle} state={it.state} />
      </p>
      <Moves
        of={lifecycle}
        thing={it}
        actor={actor}
        ways={{
          leave: paths.leavePool(it.id),
          confirm: paths.confirmMembership(it.id),
          refuse: paths.refuseMembership(it.id),
        }}
      />
      <Summary
        rows={[
          { key: 'Current post', value: [it.current_post, it.employer_name].filter(Boolean).join(', ') },
          { key: 'Pathway', value: labelOf(pathways, it.pathway) },
          { key: 'Readiness', value: labelOf(readinessLabels, it.readiness) },
          { key: 'Looks for', value: labelsOf(roleFamilies, it.target_roles) },
          { key: 'As', value: labelsOf(contractTypes, it.contract_types) },
          { key: 'In', value: labelsOf(boards, it.regions) },
          {
            key: 'Available',
            value: it.unavailable_until ? `Not until ${day(it.unavailable_until)}` : `From ${day(it.available_from)}`,
            change:
              mine && it.state === 'active' ? { href: paths.availability(it.id), what: 'availability' } : undefined,
          },
          { key: 'Hidden from own employer', value: it.hide_from_employer ? 'Yes' : 'No' },
          hidden && { key: 'Hidden from', value: hidden.join('\n') || 'No other organisation' },
          { key: 'Member since', value: day(it.admitted_on) },
          it.leaves_on
            ? { key: 'Ends', value: `${day(it.leaves_on)}, when the new post begins` }
            : { key: 'Expires', value: day(it.expires_on) },
        ]}
      />
      {mine && (
        <p>
          <a href={paths.developmentPlan()}>Your development plan</a>
        </p>
      )}
      <History happened={happened} actor={actor} />
    </Layout>
  )
}
