import { daysBetween } from '../../rules/working-days.ts'
import { counted, day } from '../../ui/words.ts'
import type { Planned } from './queries.ts'

const [width, margin, line] = [600, 12, 28]

/** The actions along a line of time; whoever cannot see it has the list that follows. */
export function PlanLine({ actions, today }: { actions: readonly Planned[]; today: string }) {
  const days = [today, ...actions.map(({ due_on }) => due_on)].toSorted()
  const [first = today, last = today] = [days[0], days.at(-1)]
  const length = Math.max(1, daysBetween(first, last))
  const at = (due: string) => margin + ((width - 2 * margin) * daysBetween(first, due)) / length
  return (
    <figure class="app-plan-line">
      <svg
        viewBox={`0 0 ${width} 56`}
        role="img"
        aria-label={`${counted(actions.length, 'action')} between ${day(first)} and ${day(last)}. The list below names them.`}
      >
        <line class="app-plan-line__time" x1={margin} x2={width - margin} y1={line} y2={line} />
        <line class="app-plan-line__today" x1={at(today)} x2={at(today)} y1={8} y2={48} />
        {actions.map(({ due_on }) => (
          <circle
            class={`app-plan-line__action${due_on < today ? ' app-plan-line__action--overdue' : ''}`}
            cx={at(due_on).toFixed(1)}
            cy={line}
            r={8}
          />
        ))}
      </svg>
      <figcaption class="app-plan-line__ends">
        <span>{day(first)}</span>
        <span>The broken line is today</span>
        <span>{first === last ? '' : day(last)}</span>
      </figcaption>
    </figure>
  )
}
