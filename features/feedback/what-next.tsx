import { paths } from '../../paths.ts'
import { labelOf } from '../../rules/categories.ts'
import { dayInLondon } from '../../rules/days.ts'
import { review as reviews } from '../../rules/lifecycles.ts'
import { usefulness } from '../../rules/outcomes.ts'
import { day } from '../../ui/words.ts'
import { anotherRound } from '../applications/closing.tsx'
import type { ReleasedOutcome } from './outcome.ts'

/** What a candidate may do once they have read their outcome. */
export const WhatNext = ({ it }: { it: ReleasedOutcome }) => (
  <>
    <h2 class="nhsuk-heading-m">What you can do next</h2>
    <ul>
      {it.application_state === 'admitted' && (
        <li>
          <a href={paths.overview()}>See your place in the pool</a>, on your overview
        </li>
      )}
      <li>
        <a href={paths.developmentPlan()}>Add to your development plan</a>: only you and those you share it with read it
      </li>
      {it.given_at && <Judge it={it} />}
      <ApplyAgain it={it} />
      <Review it={it} />
    </ul>
  </>
)

const Judge = ({ it }: { it: ReleasedOutcome }) =>
  it.judged_at ? (
    <li>You found the feedback: {labelOf(usefulness, it.useful ?? '').toLowerCase()}</li>
  ) : (
    <li>
      <a href={paths.judgeFeedback(it.id)}>Say how useful the feedback is</a>
    </li>
  )

function ApplyAgain({ it }: { it: ReleasedOutcome }) {
  if (it.review_state === 'upheld' && it.application_state === 'eligible')
    return <li>Wait to be told by another panel: it assesses you anew, and this outcome no longer stands</li>
  if (it.application_state === 'admitted' || it.application_state === 'eligible') return null
  if (it.apply_again_on && it.apply_again_on > dayInLondon())
    return <li>From {day(it.apply_again_on)} you may apply again, and use these answers</li>
  return (
    <li>
      <a href={anotherRound(it.id)}>Apply again in another round</a>, with these answers
    </li>
  )
}

function Review({ it }: { it: ReleasedOutcome }) {
  if (it.review_id && it.review_state)
    return (
      <li>
        <a href={paths.review(it.review_id)}>Your request for a review</a>:{' '}
        {reviews.states[it.review_state].label.toLowerCase()}
      </li>
    )
  if (dayInLondon() > it.review_until) return null
  return (
    <li>
      <a href={paths.askReview(it.id)}>Ask for a review of the process</a>, until {day(it.review_until)}, if something
      was not done as it was published
    </li>
  )
}
