import { dayInLondon } from '../../rules/days.ts'
import { standing } from '../../rules/clocks.ts'
import { day } from '../../ui/words.ts'
import type { Application } from './queries.ts'

/** Who has the application now, and by when they are to answer: the same to the candidate and to the team. */
export function ClockLine({ it, mine }: { it: Application; mine: boolean }) {
  if (!it.due_on) return null
  const { words } = standing(it.due_on, dayInLondon())
  const what = mine ? 'Your application' : 'This application'
  const team = `the ${it.region_name} talent team`
  const [holder, answer] =
    it.state === 'information' ? [mine ? 'you' : 'the candidate', `an answer to ${team}`] : [team, 'an answer']
  return (
    <p>
      {what} is with <strong>{holder}</strong>; {answer} is due by {day(it.due_on)} ({words}).
    </p>
  )
}
