import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { labelOf, outcomes } from '../../rules/categories.ts'
import { toCandidate } from '../../rules/outcomes.ts'
import { evidenceScale } from '../../rules/evidence-scale.ts'
import { Layout } from '../../ui/layout.tsx'
import { insetText } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import { Table } from '../../ui/table.tsx'
import { day } from '../../ui/words.ts'
import { ForTeam } from './for-team.tsx'
import type { ReleasedOutcome } from './outcome.ts'
import { WhatNext } from './what-next.tsx'
import { WrittenFeedback } from './written-feedback.tsx'

/** What came of an assessment, once it is released: to the candidate and to the team that answers for it. */
export function OutcomePage({ data: it, actor }: ViewProps<ReleasedOutcome, 'feedback.see'>) {
  const title = it.mine ? 'Your outcome' : 'Outcome'
  return (
    <Layout
      title={title}
      trail={[
        it.mine ? { href: paths.overview(), text: 'Overview' } : { href: paths.applications(), text: 'Applications' },
        { href: paths.application(it.id), text: it.mine ? 'Your application' : it.candidate_name },
      ]}
    >
      <h1>
        <span class="nhsuk-caption-l">
          {it.board_name}: {it.round_title}
        </span>
        {it.mine ? title : `Outcome for ${it.candidate_name}`}
      </h1>
      {insetText({
        html: (
          <p class="nhsuk-body-l nhsuk-u-margin-bottom-0">
            {it.mine ? toCandidate[it.outcome] : labelOf(outcomes, it.outcome)}
          </p>
        ),
      })}
      <p>
        The board released it on {day(it.released_at)}.
        {it.application_state === 'eligible' &&
          ' The application is assessed anew since then, because a review found that the process was not kept.'}
      </p>
      <h2 class="nhsuk-heading-m">Why</h2>
      <Summary
        rows={[
          { key: 'Strengths', value: it.strengths },
          { key: 'Areas to develop', value: it.development },
          { key: 'Reason', value: it.reason },
        ]}
      />
      <Agreed it={it} />
      <h2 class="nhsuk-heading-m">Written feedback</h2>
      <WrittenFeedback it={it} />
      {it.mine ? <WhatNext it={it} /> : <ForTeam it={it} actor={actor} />}
    </Layout>
  )
}

const Agreed = ({ it }: { it: ReleasedOutcome }) =>
  it.agreed.length > 0 && (
    <>
      <h2 class="nhsuk-heading-m">What the panel agreed on</h2>
      <p>
        The panel looked at these items of the Success Profile one by one. Nobody is expected to be strong at
        everything, and no total is made of them.
      </p>
      <Table
        caption="What the panel agreed on, item by item"
        headings={['Item', 'What the panel found']}
        rows={it.agreed.map(({ label, level }) => [label, evidenceScale[level]])}
      />
    </>
  )
