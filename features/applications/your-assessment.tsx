import { fewestAssessors } from '../../rules/panels.ts'
import { Progress } from '../../ui/progress.tsx'
import { BookingLine } from '../panel-sessions/booking-line.tsx'
import type { Assessed } from './assessed.ts'
import type { Application } from './queries.ts'

/** Where the assessment stands, for the candidate: nothing in it tells of scores or of the outcome. */
export function YourAssessment({ it, assessed }: { it: Application; assessed: Assessed }) {
  const now = stepOf(assessed)
  const steps = assessed.meets ? stepNames : stepNames.filter((name) => name !== 'Time chosen')
  return (
    <>
      <h2 class="nhsuk-heading-m">Your assessment</h2>
      <Progress label="Your assessment" steps={steps} at={steps.indexOf(now)} />
      <p>
        {words[now]}
        {now === 'With a panel' &&
          assessed.released &&
          ' A review found that the process was not kept: another panel assesses you anew.'}{' '}
        You will be told the outcome with the reasons.
      </p>
      <BookingLine booking={assessed.booking} application={it} />
    </>
  )
}

type Step = 'With a panel' | 'Time chosen' | 'Assessed by the panel' | 'Checked by the board'

const stepNames: readonly Step[] = ['With a panel', 'Time chosen', 'Assessed by the panel', 'Checked by the board']

/** The step that comes next. What the panel proposed, or the board said to it, does not show. */
function stepOf({ own, booking, meets }: Assessed): Step {
  if (!own || own.state === 'released') return 'With a panel'
  if (own.state === 'scoring') return meets && !booking?.booked ? 'Time chosen' : 'Assessed by the panel'
  return own.state === 'moderation' ? 'Assessed by the panel' : 'Checked by the board'
}

const words: Record<Step, string> = {
  'With a panel': `The talent team gives your application to a panel: at least ${fewestAssessors} assessors, one of them a chief executive, and an inclusion adviser.`,
  'Time chosen': 'Your application is with a panel. Choose a time at which you meet it.',
  'Assessed by the panel':
    'Your application is with a panel. Each assessor looks at it alone; then the panel talks about it.',
  'Checked by the board':
    'The panel has assessed you. Its inclusion adviser and the board check how, before all outcomes of the round are released together.',
}
