import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { panel as lifecycle } from '../../rules/lifecycles.ts'
import { may } from '../../rules/permissions.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { button } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { StateTag } from '../../ui/thing.tsx'
import { counted, day } from '../../ui/words.ts'
import type { panelsOf } from './queries.ts'

export const PanelsPage = ({
  data: { rows, next },
  actor,
}: ViewProps<Awaited<ReturnType<typeof panelsOf>>, 'panel.list'>) => (
  <Layout title="Panels" wide>
    <h1>Panels</h1>
    <p>
      Three senior leaders or more score each candidate alone, one of them a chief executive. An inclusion adviser signs
      off what they agree on.
    </p>
    {may(actor, 'assessor.state') && (
      <p>
        <a href={paths.assessments()}>What you have to assess</a> ·{' '}
        <a href={paths.assessorStatement()}>What you have stated of yourself</a>
      </p>
    )}
    {may(actor, 'panel.form') && button({ text: 'Form a panel', href: paths.formPanel(), variant: 'secondary' })}
    {rows.length === 0 ? (
      <p>There is no panel yet.</p>
    ) : (
      <Table
        caption="Panels"
        headings={['Panel', 'Round', 'Status', 'Candidates', 'Formed']}
        rows={rows.map((it) => [
          <a href={paths.panel(it.id)}>{it.title}</a>,
          `${it.region_name}: ${it.round_title}`,
          <StateTag of={lifecycle} state={it.state} />,
          counted(it.candidates, 'candidate'),
          day(it.created_at),
        ])}
      />
    )}
    <More href={next && `${paths.panels()}?after=${encodeURIComponent(next)}`} noun="panels" />
  </Layout>
)
