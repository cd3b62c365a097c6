import { ClockBar } from './clock-bar.tsx'

interface Asked {
  state: string
  asked_on: string | null
  answer_due: string | null
  answered_on: string | null
  answer: string | null
}

/** What the pool answered to a vacancy, or the clock that runs until it does; or that it was not asked yet. */
export function PoolAnswer({ it, today }: { it: Asked; today: string }) {
  if (it.answered_on) return it.answer === 'slate' ? 'Found members who fit' : 'Nobody fits'
  if (it.state === 'filled' || it.state === 'closed') return null
  if (it.state !== 'open' || !it.asked_on || !it.answer_due) return <span class="app-muted">Not asked yet</span>
  return <ClockBar from={it.asked_on} due={it.answer_due} today={today} />
}
