import { lengthOf, standing } from '../../rules/clocks.ts'
import { dayInLondon } from '../../rules/days.ts'
import { Summary } from '../../ui/summary.tsx'
import { day } from '../../ui/words.ts'
import type { ReleasedOutcome } from './outcome.ts'

/** The written feedback; until it is there, by when it is due. */
export const WrittenFeedback = ({ it }: { it: ReleasedOutcome }) =>
  it.given_at ? (
    <Summary
      rows={[
        { key: 'Given', value: day(it.given_at) },
        { key: 'Feedback', value: it.words },
        it.plan ? { key: 'Development plan', value: it.plan } : null,
        it.apply_again_on
          ? { key: it.mine ? 'You may apply again from' : 'May apply again from', value: day(it.apply_again_on) }
          : null,
      ]}
    />
  ) : (
    <p>
      Everybody gets written feedback, within {lengthOf('feedback')} of the outcome. {it.mine ? 'Yours' : 'This one'} is
      due by {day(it.due_on)} ({standing(it.due_on, dayInLondon()).words}).{it.mine && ' You will be told by email.'}
    </p>
  )
