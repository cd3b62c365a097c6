import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { labelOf } from '../../rules/categories.ts'
import { placement as lifecycle } from '../../rules/lifecycles.ts'
import { opportunityKinds } from '../../rules/opportunities.ts'
import { Layout } from '../../ui/layout.tsx'
import { button } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import { History, Moves, StateTag } from '../../ui/thing.tsx'
import type { Happened } from '../../ui/timeline.tsx'
import { day } from '../../ui/words.ts'
import { ClockTag } from '../privacy/clock-tag.tsx'
import type { Placement } from './placements.ts'
import { when } from './words.ts'

interface Data {
  placement: Placement
  happened: Happened[]
  today: string
}

export const PlacementPage = ({
  data: { placement: it, happened, today },
  actor,
}: ViewProps<Data, 'placement.see'>) => (
  <Layout title="Request for an opportunity" trail={[{ href: paths.placements(), text: 'Requests' }]}>
    <h1>
      <span class="nhsuk-caption-l">{it.mine ? 'Your request' : `Request of ${it.member_name}`}</span>
      {it.title}
    </h1>
    <p>
      <StateTag of={lifecycle} state={it.state} />{' '}
      {it.state === 'asked' && <ClockTag dueOn={it.due_on} today={today} />}
    </p>
    {it.state === 'asked' && (
      <p>
        {it.offers ? 'An answer is due' : `${it.organisation_name} is to answer`} by {day(it.due_on)}.
      </p>
    )}
    {it.mine && it.state === 'agreed' && !it.planned_at && (
      <p>{button({ text: 'Put it into your development plan', href: paths.planPlacement(it.id) })}</p>
    )}
    {it.mine && it.planned_at && (
      <p>
        It stands in <a href={paths.developmentPlan()}>your development plan</a>.
      </p>
    )}
    <Moves
      of={lifecycle}
      thing={it}
      actor={actor}
      ways={{
        agree: paths.agreePlacement(it.id),
        decline: paths.declinePlacement(it.id),
        finish: paths.finishPlacement(it.id),
        withdraw: paths.withdrawPlacement(it.id),
      }}
    />
    <Summary
      rows={[
        {
          key: 'Opportunity',
          value: it.mine || it.offers ? <a href={paths.opportunity(it.opportunity_id)}>{it.title}</a> : it.title,
        },
        { key: 'Kind', value: labelOf(opportunityKinds, it.kind) },
        { key: 'Organisation', value: it.organisation_name },
        { key: 'When', value: when(it) },
        it.mine ? null : { key: 'Who asks', value: `${it.member_name}\n${it.current_post}` },
        { key: it.mine ? 'What you wrote' : 'In their words', value: it.words },
        it.answer ? { key: it.state === 'withdrawn' ? 'Why it was withdrawn' : 'Answer', value: it.answer } : null,
      ]}
    />
    <History happened={happened} actor={actor} />
  </Layout>
)
