import type { Child } from 'hono/jsx'

interface FigureTableProps {
  /** Read aloud before the table; not shown. */
  caption: string
  headings: readonly Child[]
  /** The first cell of each names the row. */
  rows: readonly (readonly Child[])[]
}

/**
 * A table of figures, each drawn in the cell that says it: picture and table are one. It stays a table on a phone, so keep
 * its columns few.
 */
export const FigureTable = ({ caption, headings, rows }: FigureTableProps) => (
  <table class="nhsuk-table app-figures">
    <caption class="nhsuk-table__caption nhsuk-u-visually-hidden">{caption}</caption>
    <thead class="nhsuk-table__head">
      <tr>
        {headings.map((heading) => (
          <th class="nhsuk-table__header" scope="col">
            {heading}
          </th>
        ))}
      </tr>
    </thead>
    <tbody class="nhsuk-table__body">
      {rows.map(([name, ...cells]) => (
        <tr>
          <th class="nhsuk-table__header" scope="row">
            {name}
          </th>
          {cells.map((cell) => (
            <td class="nhsuk-table__cell">{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

/** A bar as long as its share of the longest; 0 to 1. */
export const Bar = ({ share }: { share: number }) => (
  <svg class="app-bar" aria-hidden="true">
    <rect width={percent(share)} height="100%" />
  </svg>
)

/** A line on which values are drawn, with what is marked on it. */
export interface Scale {
  from: number
  to: number
  marks: readonly { at: number; label: string }[]
}

/** The scale by itself, with the words of its marks: for the heading of the column. */
export const Axis = ({ scale }: { scale: Scale }) => (
  <svg class="app-axis" aria-hidden="true">
    {scale.marks.map(({ at, label }) => (
      <text x={percent(place(scale, at))} y="100%" class={edge(place(scale, at))}>
        {label}
      </text>
    ))}
  </svg>
)

interface WhiskerProps {
  scale: Scale
  value: number
  /** How sure one can be: from here to there; null where it cannot be told. */
  lower: number | null
  upper: number | null
}

/** A value as a dot, its interval as a line through it. What lies beyond the scale is drawn at its end. */
export function Whisker({ scale, value, lower, upper }: WhiskerProps) {
  const [left, right] = [place(scale, lower ?? value), place(scale, upper ?? value)]
  return (
    <svg class="app-whisker" aria-hidden="true">
      {inner(scale).map(({ at }) => (
        <line x1={percent(place(scale, at))} x2={percent(place(scale, at))} y2="100%" />
      ))}
      <rect x={percent(left)} width={percent(right - left)} y="9" height="4" />
      <circle cx={percent(place(scale, value))} cy="11" r="5" />
    </svg>
  )
}

const place = ({ from, to }: Scale, at: number) => Math.min(1, Math.max(0, (at - from) / (to - from)))

/** The marks that do not stand at an end, where the line ends by itself. */
const inner = ({ from, to, marks }: Scale) => marks.filter(({ at }) => at > from && at < to)

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`

const edge = (share: number) => (share === 0 ? 'app-axis__first' : share === 1 ? 'app-axis__last' : undefined)
