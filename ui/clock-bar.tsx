import { standing } from '../rules/clocks.ts'
import { workingDaysBetween } from '../rules/working-days.ts'

interface ClockProps {
  /** The day on which the clock started, and the last that is in time: `yyyy-mm-dd`. */
  from: string
  due: string
  today: string
}

/** How many working days of a clock are gone, as a row of boxes with the words beside it. */
export function ClockBar({ from, due, today }: ClockProps) {
  const all = Math.min(40, workingDaysBetween(from, due))
  const gone = Math.min(all, workingDaysBetween(from, today))
  const { late, words } = standing(due, today)
  return (
    <span class={`app-clock${late ? ' app-clock--late' : ''}`}>
      <span class="app-clock__days" aria-hidden="true">
        {Array.from({ length: all }, (_, at) => (
          <span class={`app-clock__day${at < gone ? ' app-clock__day--gone' : ''}`}></span>
        ))}
      </span>
      <span class="app-clock__words">{words}</span>
    </span>
  )
}
