import type { PropsWithChildren } from 'hono/jsx'
import { paths } from '../../paths.ts'
import type { Line, Preparation, Report } from '../../rules/self-assessment.ts'
import { keysOf } from '../../rules/categories.ts'
import { Differences } from './differences.tsx'
import { preparing } from './words.ts'

interface Props {
  report: Report
  id: string
  own: { before: { finished_at: Date } | null } | null
  editable: boolean
}

/** What the answers say: strengths, what to develop, what to prepare, what is different, what is not answered yet. */
export const Findings = ({ report, id, own, editable }: Props) => (
  <>
    <Section title="Strengths" none="None named yet." lines={report.strengths}>
      What happens often, and can be built on.
    </Section>
    <Section title="Areas to develop" none="None named yet." lines={report.toDevelop}>
      What happens less often. Only some of it will matter for the posts looked for.
    </Section>
    {report.noChance.length > 0 && (
      <Section title="No chance yet" lines={report.noChance}>
        What posts have not offered so far: no weakness, but something to seek.
      </Section>
    )}
    {report.toPrepare.length > 0 && <ToPrepare steps={report.toPrepare} />}
    {own?.before && <Differences changes={report.changes} since={own.before.finished_at} />}
    {editable && report.unanswered.length > 0 && <Unanswered id={id} lines={report.unanswered} />}
  </>
)

interface SectionProps {
  title: string
  none?: string
  lines: readonly Line[]
}

const Section = ({ title, none, lines, children }: PropsWithChildren<SectionProps>) => (
  <section class="app-section">
    <h2 class="nhsuk-heading-m">{title}</h2>
    <p>{lines.length > 0 ? children : none}</p>
    {lines.length > 0 && (
      <ul class="nhsuk-list nhsuk-list--bullet app-columns">
        {lines.map(({ label }) => (
          <li>{label}</li>
        ))}
      </ul>
    )}
  </section>
)

const ToPrepare = ({ steps }: { steps: readonly Preparation[] }) => (
  <section class="app-section">
    <h2 class="nhsuk-heading-m">What to prepare for the conversation</h2>
    {keysOf(preparing).map((about) => {
      const these = steps.filter((step) => step.about === about)
      return (
        these.length > 0 && (
          <>
            <p>{preparing[about]}</p>
            <ul class="nhsuk-list nhsuk-list--bullet app-columns">
              {these.map(({ label }) => (
                <li>{label}</li>
              ))}
            </ul>
          </>
        )
      )
    })}
  </section>
)

const Unanswered = ({ id, lines }: { id: string; lines: readonly Line[] }) => (
  <section class="app-section">
    <h2 class="nhsuk-heading-m">Not answered yet</h2>
    <ul class="nhsuk-list nhsuk-list--bullet app-columns">
      {lines.map(({ dimension, item, label }) => (
        <li>
          <a href={`${paths.selfAssessmentPart(id, dimension)}#${item}`}>{label}</a>
        </li>
      ))}
    </ul>
  </section>
)
