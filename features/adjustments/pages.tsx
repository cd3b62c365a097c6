import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { application } from '../../rules/lifecycles.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { insetText } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { StateTag } from '../../ui/thing.tsx'
import { day } from '../../ui/words.ts'
import type { adjustmentsAsked } from './asked.ts'
import type { Asked } from './queries.ts'
import { Meets, Standing } from './standing.tsx'

export const AdjustmentPage = ({ data, form }: ViewProps<Asked>) => (
  <FormPage title="Adjustments" caption="Your application" state={form} button="Save" back={paths.application(data.id)}>
    <p>
      If you are disabled, or something else would keep you from showing what you can do, the {data.board_name} arranges
      your assessment so that it does not. Whoever arranges assessments will talk it over with you.
    </p>
    <p>
      They alone read this, once you have submitted your application. It is no part of the application: the talent team,
      the panel and whoever nominated you do not see whether you asked for anything. You can change it until the
      outcome; leave it empty to remove it. How long we keep it, and your rights, stand in the{' '}
      <a href={paths.privacyNotice('candidate')}>privacy notice for candidates</a>.
    </p>
    {data.words &&
      insetText({
        html: (
          <p>
            <Standing arranged={data.arranged} />
          </p>
        ),
      })}
  </FormPage>
)

export const AdjustmentsPage = ({ data }: ViewProps<Awaited<ReturnType<typeof adjustmentsAsked>>>) => (
  <Layout title="Adjustments asked for" wide trail={[{ href: paths.overview(), text: 'Overview' }]}>
    <h1>Adjustments asked for</h1>
    <p>
      Use this to arrange assessments, and for nothing else. Tell the panel what to provide, and no more: these words
      stay with you. Whoever asked sees that you have read them. You do not see here what was asked for by yourself, or
      by somebody whom you nominated or were asked to endorse: another arranger does.
    </p>
    {data.rows.length === 0 ? (
      <p>Nobody who is to be assessed has asked for adjustments.</p>
    ) : (
      <Table
        caption="Adjustments asked for"
        headings={['Candidate', 'What would help', 'Application', 'Meets the panel', 'Arranged']}
        rows={data.rows.map((row) => [
          <span>
            {row.name}
            <br />
            <a href={`mailto:${row.email}`}>{row.email}</a>
          </span>,
          <span>
            <span class="app-user-text">{row.words}</span>
            <br />
            <span class="app-muted">Written on {day(row.changed_at)}</span>
          </span>,
          <span>
            <StateTag of={application} state={row.application_state} />
            <br />
            {row.round_title}
          </span>,
          <span>
            <Meets meets={row.meets} />
          </span>,
          <span>
            <Standing arranged={row.arranged} />
            <br />
            <a href={paths.arrangeAdjustments(row.id)}>
              {row.arranged && !row.arranged.changedSince ? 'Change' : 'Tick off'}
              <span class="nhsuk-u-visually-hidden"> what was arranged for {row.name}</span>
            </a>
          </span>,
        ])}
      />
    )}
    <More href={data.next && `${paths.adjustmentsAsked()}?after=${encodeURIComponent(data.next)}`} noun="adjustments" />
  </Layout>
)
