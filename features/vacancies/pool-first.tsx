import { paths } from '../../paths.ts'
import { ClockBar } from '../../ui/clock-bar.tsx'
import { day } from '../../ui/words.ts'
import { Answered } from './answered.tsx'
import type { LedTo } from './led-to.ts'
import type { Vacancy } from './queries.ts'

interface Props {
  it: Vacancy
  led: LedTo
  today: string
  team: boolean
  recruiter: boolean
}

/** How the pool was asked, and what its team answered: the same clock for both sides. */
export function PoolFirst({ it, led, today, team, recruiter }: Props) {
  if (it.answered_on) return <Answered it={it} led={led} team={team} recruiter={recruiter} />
  if (it.state === 'predicted')
    return (
      <p>
        {team
          ? 'The pool has not been asked yet, and no answer is due. You may look for members already.'
          : 'The talent team sees it and may think of members already. Once it is certain, confirm it: the pool is then asked.'}
      </p>
    )
  if (it.state !== 'open' || !it.asked_on || !it.answer_due) return null
  return (
    <div class="nhsuk-inset-text">
      <p>
        {team ? 'Your team answers by' : 'The talent team answers by'} {day(it.answer_due)}:{' '}
        <ClockBar from={it.asked_on} due={it.answer_due} today={today} />
      </p>
      {recruiter && (
        <p>
          It tells you of members who fit and agree to be introduced, or that nobody fits. You have nothing to do until
          then.
        </p>
      )}
      {team && (
        <p>
          Introduce members who fit, or <a href={paths.nobodyFits(it.id)}>answer that nobody fits</a>.
        </p>
      )}
    </div>
  )
}

/** Of a post that is known from its advert alone. */
export const NotAsked = ({ it }: { it: Pick<Vacancy, 'id' | 'state' | 'asked_on'> }) =>
  it.state === 'open' && !it.asked_on ? (
    <p>
      The pool has not been asked for it. <a href={paths.askForAdvertised(it.id)}>Ask the talent pool</a>
    </p>
  ) : null
