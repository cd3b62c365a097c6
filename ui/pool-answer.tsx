import { ClockBar } from './clock-bar.tsx'

interface Asked {
  state: string
  asked_on: string | null
  answer_due: string | null
  answered_on: string | null
  answer: string | null
}

/** What the pool answered to a vacancy, or the clock that runs until it does; nothing where it was not asked. */
export function PoolAnswer({ it, today }: { it: Asked; today: string }) {
  if (it.answered_on) return it.answer === 'slate' ? 'Members introduced' : 'Nobody fits'
  if (it.state !== 'open' || !it.asked_on || !it.answer_due) return null
  return <ClockBar from={it.asked_on} due={it.answer_due} today={today} />
}
