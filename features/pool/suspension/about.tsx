import { Summary } from '../../../ui/summary.tsx'
import { day } from '../../../ui/words.ts'
import type { Suspension } from './queries.ts'

/** Why a membership is suspended, what the member says, when it is reviewed: for the member and their own team alone. */
export const About = ({ of: it, mine }: { of: Suspension; mine: boolean }) => (
  <Summary
    rows={[
      { key: 'Suspended', value: `${day(it.set_at)}, by ${it.set_by_name}` },
      { key: 'Reason', value: it.reason },
      {
        key: mine ? 'Your answer' : 'The member’s answer',
        value: it.answered_at ? `${it.answer}\n${day(it.answered_at)}` : 'None yet',
      },
      it.review ? { key: 'Last review', value: it.review } : null,
      it.ended_at ? { key: 'Ended', value: day(it.ended_at) } : { key: 'Review by', value: day(it.review_on) },
    ]}
  />
)
