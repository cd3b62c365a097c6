import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { standing } from '../../rules/clocks.ts'
import { dayInLondon } from '../../rules/days.ts'
import { review as lifecycle } from '../../rules/lifecycles.ts'
import { Layout } from '../../ui/layout.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Summary } from '../../ui/summary.tsx'
import { History, Moves, StateTag } from '../../ui/thing.tsx'
import type { Happened } from '../../ui/timeline.tsx'
import { day } from '../../ui/words.ts'
import type { Facts } from './facts.ts'
import { ProcessFacts } from './facts-parts.tsx'
import { isOpen, type Review } from './queries.ts'

export interface ReviewData {
  review: Review
  facts: Facts | null
  happened: Happened[]
}

const title = 'Review of the process'

/** One review: to the candidate its state, clock and decision; to the reviewer and the team also how the process went. */
export function ReviewPage({ data: { review: it, facts, happened }, actor }: ViewProps<ReviewData, 'review.see'>) {
  return (
    <Layout title={title} trail={[trail(it, actor.personId)]}>
      <h1>
        <span class="nhsuk-caption-l">{it.mine ? `${it.board_name}: ${it.round_title}` : it.candidate_name}</span>
        {title}
      </h1>
      <p>
        <StateTag of={lifecycle} state={it.state} />
      </p>
      {it.state in stages && <Progress label="The review" steps={stageNames} at={stages[it.state] ?? 0} />}
      <Standing it={it} />
      <Moves
        of={lifecycle}
        thing={it}
        actor={actor}
        ways={{
          appoint: paths.appointReviewer(it.id),
          uphold: paths.decideReview(it.id),
          withdraw: paths.withdrawReview(it.id),
        }}
      />
      <Summary
        rows={[
          { key: 'Asked', value: day(it.created_at) },
          { key: 'What was not as it was published', value: it.words },
          it.reviewer_name ? { key: 'Reviewer', value: `${it.reviewer_name}, who took no part` } : null,
          it.decision ? { key: 'Decision', value: lifecycle.states[it.state].label } : null,
          it.decision ? { key: 'Reasons', value: it.decision } : null,
        ]}
      />
      {it.mine ? (
        <p>
          <a href={paths.outcome(it.application_id)}>Your outcome and feedback</a>
        </p>
      ) : (
        facts && <ProcessFacts facts={facts} actor={actor} />
      )}
      <History happened={happened} actor={actor} />
    </Layout>
  )
}

const trail = (it: Review, reader: string) =>
  it.mine || it.reviewer_id === reader
    ? { href: paths.overview(), text: 'Overview' }
    : { href: paths.reviews(), text: 'Reviews' }

const stageNames = ['Asked for', 'Reviewer appointed', 'Decided']

/** At which stage a review stands; one taken back stands nowhere. */
const stages: Partial<Record<Review['state'], number>> = { asked: 1, appointed: 2, upheld: 3, dismissed: 3 }

function Standing({ it }: { it: Review }) {
  if (it.state === 'upheld' && it.application_state === 'eligible')
    return (
      <p>Another panel assesses {it.mine ? 'you' : 'the candidate'} anew: the outcome before it no longer stands.</p>
    )
  if (!isOpen(it)) return it.state === 'withdrawn' ? <p>The request was taken back.</p> : null
  const who = it.state === 'asked' ? 'The talent team appoints somebody who took no part.' : 'The reviewer decides.'
  return (
    <p>
      {who} An answer is due by {day(it.due_on)} ({standing(it.due_on, dayInLondon()).words}).
      {it.mine && ' You will be told by email.'}
    </p>
  )
}
