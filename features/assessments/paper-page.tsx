import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { mayOn } from '../../rules/permissions.ts'
import { Layout } from '../../ui/layout.tsx'
import { insetText } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import type { Assessment } from './queries.ts'

/** What a panel reads of an application: under each heading questions and their answers. */
export type Parts = { heading: string; answers: [question: string, answer: string][] }[]

export interface PaperData extends Assessment {
  parts: Parts
}

/** What the panel reads of one application, by its reference where the round is read without names. */
export const PaperPage = ({ data: it, actor }: ViewProps<PaperData, 'assessment.see'>) => (
  <Layout title={`Application of ${it.called}`} back={{ href: paths.assessment(it.id) }}>
    <h1>
      <span class="nhsuk-caption-l">
        {it.round_title}: {it.panel_title}
      </span>
      Application of {it.called}
    </h1>
    {it.name_blind && (
      <>
        <p>
          The panel reads without names. Where the candidate’s name, employer or contact details stood, it says [name],
          [employer] or [contact].
        </p>
        {insetText({
          text: 'If you recognise the candidate all the same, tell nobody who it is. If you should not assess them, report a conflict.',
        })}
      </>
    )}
    <Paper parts={it.parts} />
    {it.state !== 'released' && it.state !== 'ended' && mayOn(actor, 'conflict.report', it.scope) && (
      <p>
        <a href={paths.reportConflict(it.id)}>Report a conflict of interest</a>
      </p>
    )}
  </Layout>
)

/** The parts of it, each under a second-level heading. */
export const Paper = ({ parts }: { parts: Parts }) => (
  <>
    {parts.map(({ heading, answers }) => (
      <>
        <h2 class="nhsuk-heading-m">{heading}</h2>
        <Summary rows={answers.map(([key, value]) => ({ key, value: value || 'Not answered' }))} />
      </>
    ))}
  </>
)
