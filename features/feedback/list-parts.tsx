import { labelOf, outcomes, type Outcome as OutcomeKey } from '../../rules/categories.ts'
import { nearMisses, usefulness } from '../../rules/outcomes.ts'
import { tag } from '../../ui/nhs.ts'

/** The outcome in words; a near-miss is marked, since it needs a plan and a day. */
export const Outcome = ({ outcome }: { outcome: OutcomeKey }) => (
  <span>
    {labelOf(outcomes, outcome)}
    {nearMisses.includes(outcome) && (
      <>
        <br />
        {tag({ text: 'Near-miss', classes: 'nhsuk-tag--yellow' })}
      </>
    )}
  </span>
)

/** What the candidate said of the feedback. */
export const Said = ({ useful, useful_words }: { useful: string; useful_words: string }) => (
  <span>
    {labelOf(usefulness, useful)}
    {useful_words && (
      <>
        <br />
        <span class="app-user-text">{useful_words}</span>
      </>
    )}
  </span>
)
