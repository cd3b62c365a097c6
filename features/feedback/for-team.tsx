import { paths } from '../../paths.ts'
import { labelOf } from '../../rules/categories.ts'
import { review as reviews } from '../../rules/lifecycles.ts'
import { usefulness } from '../../rules/outcomes.ts'
import { mayOn } from '../../rules/permissions.ts'
import type { Actor } from '../../rules/roles.ts'
import { Summary } from '../../ui/summary.tsx'
import type { ReleasedOutcome } from './outcome.ts'

/** What the team sees of it beside the candidate's part: what is still to be given, and what the candidate said. */
export const ForTeam = ({ it, actor }: { it: ReleasedOutcome; actor: Actor }) => (
  <>
    {!it.given_at && mayOn(actor, 'feedback.give', it.scope) && (
      <p>
        <a href={paths.giveFeedback(it.assessment_id)}>Give written feedback</a>
      </p>
    )}
    {it.useful && (
      <>
        <h2 class="nhsuk-heading-m">What the candidate said of it</h2>
        <Summary
          rows={[
            { key: 'The feedback is', value: labelOf(usefulness, it.useful).toLowerCase() },
            it.useful_words ? { key: 'In their words', value: it.useful_words } : null,
          ]}
        />
      </>
    )}
    {it.review_id && it.review_state && (
      <p>
        <a href={paths.review(it.review_id)}>Review of the process</a>:{' '}
        {reviews.states[it.review_state].label.toLowerCase()}
      </p>
    )}
  </>
)
