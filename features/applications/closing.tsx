import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { deadlineWords } from '../../rules/rounds.ts'
import { button, insetText, warningCallout } from '../../ui/nhs.ts'
import { day, moment } from '../../ui/words.ts'
import { daysLeft } from '../rounds/days-left.ts'
import type { Application } from './queries.ts'

/** Until when it may be submitted, and how long that is. */
export const TimeLeft = ({ it }: { it: Application }) => (
  <p>
    {deadlineWords(it.closes_on)}. {it.closes_on && <strong>{daysLeft(it.closes_on, dayInLondon())}.</strong>}
  </p>
)

/** The deadline is over: what that means, and what to do with what was written. */
export const Closed = ({ it }: { it: Application }) => (
  <>
    {warningCallout(
      { heading: 'This round has closed' },
      <p>
        {it.closes_on && it.round_state !== 'closed'
          ? `The last day was ${day(it.closes_on)}.`
          : 'The talent team has closed it.'}{' '}
        You had not submitted this application, so it can no longer go to the {it.board_name} in this round. Nothing of
        what you wrote is lost: you can read it, and use it in another round of any board.
      </p>,
    )}
    {button({ text: 'Use these answers in another round', href: anotherRound(it.id) })}
  </>
)

/** What they had sent when their session was over counts from that moment. */
export const Pressed = ({ at }: { at: Date | null }) =>
  at &&
  insetText({
    text: `The round has closed. You pressed “Submit application” on ${moment(at)}, in time, when your session had ended. It counts: submit it now, as it is. If you change an answer first, it no longer does.`,
  })

export const anotherRound = (id: string) => `${paths.startApplication()}?from=${id}`
