import type { TagColour } from '../rules/lifecycle.ts'

export interface Share {
  label: string
  number: number
  colour: TagColour
}

/** How many there are of each kind, as one bar and in words. Kinds of which there are none are left out. */
export function Shares({ shares }: { shares: readonly Share[] }) {
  const some = shares.filter(({ number }) => number > 0)
  const all = some.reduce((sum, { number }) => sum + number, 0)
  const before = (index: number) => some.slice(0, index).reduce((sum, { number }) => sum + number, 0)
  return (
    <div class="app-shares">
      <svg class="app-shares__bar" aria-hidden="true">
        {some.map(({ number, colour }, index) => (
          <rect
            class={`app-shares__${colour}`}
            x={percent(before(index) / all)}
            width={percent(number / all)}
            height="100%"
          />
        ))}
      </svg>
      <ul class="app-shares__words">
        {some.map(({ label, number, colour }) => (
          <li>
            <svg class="app-shares__mark" aria-hidden="true">
              <rect class={`app-shares__${colour}`} width="100%" height="100%" />
            </svg>
            {number} {label}
          </li>
        ))}
      </ul>
    </div>
  )
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`
