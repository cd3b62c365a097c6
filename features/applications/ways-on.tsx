import { paths } from '../../paths.ts'
import type { Assessed } from './assessed.ts'
import { anotherRound } from './closing.tsx'
import type { Application } from './queries.ts'

/** The ways to the outcome, once it is released, and for the team to the assessment. */
export const ToAssessment = ({ it, assessed, mine }: { it: Application; assessed: Assessed; mine: boolean }) => (
  <>
    {assessed.released && (
      <p>
        <a href={paths.outcome(it.id)}>
          {it.state === 'eligible'
            ? 'The earlier outcome'
            : mine
              ? 'Your outcome and feedback'
              : 'Outcome and feedback'}
        </a>
      </p>
    )}
    {assessed.assessment && (
      <p>
        <a href={paths.assessment(assessed.assessment)}>See how it is assessed</a>
      </p>
    )}
  </>
)

/** What is asked apart from the application; and, once it is over, what can be done with what was written. */
export function NextToDo({ it, over }: { it: Application; over: boolean }) {
  if (it.state === 'admitted') return null
  if (!over)
    return (
      <>
        <h2 class="nhsuk-heading-m">Asked apart from your application</h2>
        <ul>
          <li>
            <a href={paths.adjustments(it.id)}>Adjustments for your assessment</a>: only whoever arranges it reads them
          </li>
          <li>
            <a href={paths.equality()}>Equality information</a>: optional, and nobody can see one person’s answers
          </li>
        </ul>
      </>
    )
  return (
    <p>
      <a href={anotherRound(it.id)}>Use these answers in another round</a>
    </p>
  )
}
