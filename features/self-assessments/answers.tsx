import type { Change, Line, Report } from '../../rules/self-assessment.ts'
import { Table } from '../../ui/table.tsx'
import { Profile } from './profile.tsx'

type Dimensions = Report['dimensions']

/** Dimensions in which nothing is answered yet have nothing to show. */
const answeredIn = (dimensions: Dimensions) =>
  dimensions.filter(({ lines }) => lines.some(({ answer, evidence }) => answer || evidence))

/** A picture of each dimension. */
export function Picture({ report: { dimensions, changes } }: { report: Report }) {
  const answered = answeredIn(dimensions)
  if (answered.length === 0) return null
  return (
    <section class="app-section">
      <h2 class="nhsuk-heading-m">The answers at a glance</h2>
      {changes.length > 0 && (
        <p class="app-profile-key" aria-hidden="true">
          <span class="app-profile__now"></span> today <span class="app-profile__then"></span> last time, where it
          differs
        </p>
      )}
      {answered.map((dimension) => (
        <>
          <h3 class="nhsuk-heading-s">{dimension.title}</h3>
          <Profile dimension={dimension} changes={changes} />
        </>
      ))}
    </section>
  )
}

/** The tables that say the same as the picture, with the evidence. */
export const Answers = ({ report: { dimensions, changes } }: { report: Report }) => (
  <>
    {answeredIn(dimensions).map(({ title, lines }) => (
      <section class="app-section">
        <h2 class="nhsuk-heading-m">{title}: answers and evidence</h2>
        <div class="app-answers">
          <Table
            caption={`${title}: answers and evidence`}
            headings={['Item', 'Answer', 'Evidence']}
            rows={lines.map((line) => [
              line.label,
              answerIn(line, changes),
              <span class="app-user-text">{line.evidence || 'None given'}</span>,
            ])}
          />
        </div>
      </section>
    ))}
  </>
)

function answerIn({ item, answerLabel }: Line, changes: readonly Change[]) {
  const change = changes.find((one) => one.item === item)
  return `${answerLabel ?? 'Not answered'}${change ? ` (last time: ${change.wasLabel.toLowerCase()})` : ''}`
}
