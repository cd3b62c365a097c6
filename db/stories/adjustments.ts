import { meera } from './candidates/meera-raghunathan.ts'
import { yusuf } from './candidates/yusuf-karim.ts'
import type { Telling } from './telling.ts'

/** Two applicants have said what would help them on the day; only whoever arranges London’s assessments reads it. */
export async function adjustmentsAreAsked({ on }: Telling): Promise<void> {
  await on(13, yusuf).asksForAdjustments(
    'A room that can be reached without stairs, and ten minutes’ rest in each hour.',
  )
  await on(5, meera).asksForAdjustments(
    'Papers on the day before, printed at 16 points on cream paper. I read slowly on a screen.',
  )
}
