import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import type { Report } from '../../rules/self-assessment.ts'
import { Layout } from '../../ui/layout.tsx'
import { tag } from '../../ui/nhs.ts'
import { History } from '../../ui/thing.tsx'
import type { Happened } from '../../ui/timeline.tsx'
import { day } from '../../ui/words.ts'
import { Answers, Picture } from './answers.tsx'
import { Findings } from './findings.tsx'
import type { SelfAssessment } from './queries.ts'
import { Standing } from './standing.tsx'
import { hasAnswers, nobodyStrongAtEverything } from './words.ts'

export interface ReportData {
  it: SelfAssessment
  report: Report
  /** Only for the person themselves. */
  own: {
    before: { finished_at: Date } | null
    readers: { partner_name: string; shared_at: Date }[]
    happened: Happened[]
  } | null
}

export function ReportPage({ data, actor }: ViewProps<ReportData, 'self-assessment.see'>) {
  const { it, report, own } = data
  const title = own ? 'Your self-assessment' : `Self-assessment of ${it.person_name}`
  const trail = own ? [{ href: paths.selfAssessments(), text: 'Self-assessments' }] : []
  return (
    <Layout title={title} wide trail={[{ href: paths.overview(), text: 'Overview' }, ...trail]}>
      <h1>
        <span class="nhsuk-caption-l">{report.title}</span>
        {title}
      </h1>
      <p>
        {it.finished_at
          ? tag({ text: 'Finished', classes: 'nhsuk-tag--green' })
          : tag({ text: 'Begun', classes: 'nhsuk-tag--blue' })}{' '}
        {it.finished_at
          ? `on ${day(it.finished_at)}`
          : `on ${day(it.created_at)}, last changed on ${day(it.changed_at)}`}
      </p>
      <p>{nobodyStrongAtEverything}</p>
      {own ? <Standing it={it} report={report} readers={own.readers} /> : <Shared it={it} />}
      {hasAnswers(report) && (
        <>
          <Picture report={report} />
          <Findings report={report} own={own} id={it.id} editable={own !== null && !it.finished_at} />
          <Answers report={report} />
        </>
      )}
      {own && <History happened={own.happened} actor={actor} />}
    </Layout>
  )
}

const Shared = ({ it }: { it: SelfAssessment }) => (
  <p>
    {it.person_name} shares this with you since {day(it.shared_at!)}, for your talent conversation. Keep it between the
    two of you; it has no place in an appraisal or in a choice for a post.
  </p>
)
