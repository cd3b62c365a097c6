import { paths } from '../../paths.ts'
import type { Report } from '../../rules/self-assessment.ts'
import { button, insetText, taskList } from '../../ui/nhs.ts'
import { day, listed } from '../../ui/words.ts'
import type { SelfAssessment } from './queries.ts'
import { hasAnswers, progressOf } from './words.ts'

interface Props {
  it: SelfAssessment
  report: Report
  readers: { partner_name: string; shared_at: Date }[]
}

/** Where the person stands with it: what is answered, who may read it, what they can do now. */
export function Standing({ it, report, readers }: Props) {
  const answered = hasAnswers(report)
  const first = it.finished_at ? undefined : report.unanswered[0]
  const next = first && `${paths.selfAssessmentPart(it.id, first.dimension)}#${first.item}`
  return (
    <>
      {!it.finished_at &&
        taskList({
          idPrefix: 'part',
          items: report.dimensions.map(({ slug, title, lines }) => ({
            heading: title,
            href: paths.selfAssessmentPart(it.id, slug),
            status: progressOf(lines),
          })),
        })}
      {insetText({ text: whoReads(readers) })}
      <div class="nhsuk-button-group">
        {next && button({ text: answered ? 'Go on answering' : 'Answer the first part', href: next })}
        {!it.finished_at &&
          answered &&
          button({
            text: 'Finish',
            href: paths.finishSelfAssessment(it.id),
            ...(next ? { variant: 'secondary' } : {}),
          })}
        {answered && button({ text: 'Share', href: paths.shareSelfAssessment(it.id), variant: 'secondary' })}
        {readers.length > 0 && button({ text: 'Stop sharing', href: paths.stopSharing(it.id), variant: 'secondary' })}
      </div>
    </>
  )
}

const whoReads = (readers: Props['readers']) =>
  readers.length === 0
    ? 'Nobody but you can read this.'
    : `Besides you, this can be read by ${listed(readers.map((one) => `${one.partner_name} (since ${day(one.shared_at)})`))}.`
