import { counted } from '../../ui/words.ts'
import type { DevelopmentPlan } from './queries.ts'

/** How far the plan has come, as a bar and in words. */
export const Standing = ({ plan: { done, toDo, overdue } }: { plan: DevelopmentPlan }) => (
  <div class="app-far">
    <progress class="app-far__bar" max={String(done + toDo)} value={String(done)} aria-labelledby="how-far"></progress>
    <p id="how-far">
      {done} of {counted(done + toDo, 'action')} done
      {overdue > 0 && `, ${overdue} overdue`}
    </p>
  </div>
)
