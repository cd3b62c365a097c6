import { daysBetween } from '../../../rules/working-days.ts'
import { day } from '../../../ui/words.ts'
import { pausedUntil } from '../when-available.ts'

interface Term {
  admitted_on: string
  expires_on: string
  leaves_on: string | null
  unavailable_until: string | null
}

/** The term of a membership as a bar: how much is over, where a pause lies, where it ends. The words stand below. */
export function TermBar({ of: it, today }: { of: Term; today: string }) {
  const end = it.leaves_on ?? it.expires_on
  const whole = Math.max(1, daysBetween(it.admitted_on, end))
  const share = (on: string) => Math.min(1, Math.max(0, daysBetween(it.admitted_on, on) / whole))
  const [now, paused] = [share(today), pausedUntil(it, today)]
  return (
    <figure class="app-term">
      <svg class="app-term__bar" aria-hidden="true">
        <rect class="app-term__whole" width="100%" height="100%" />
        <rect class="app-term__over" width={percent(now)} height="100%" />
        {paused && <rect class="app-term__pause" x={percent(now)} width={percent(share(paused) - now)} height="100%" />}
        <line class="app-term__today" x1={percent(now)} x2={percent(now)} y1="-4" y2="28" />
      </svg>
      <figcaption class="app-term__words">
        <span>Member since {day(it.admitted_on)}</span>
        {paused && <span class="app-term__paused">Paused until {day(paused)}</span>}
        <span>{it.leaves_on ? `Ends on ${day(end)}, when the new post begins` : `Ends on ${day(end)}`}</span>
      </figcaption>
    </figure>
  )
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`
