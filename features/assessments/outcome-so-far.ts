import { typedDay, type Typed } from '../../platform/form.ts'
import type { Assessment } from './queries.ts'

/** What the form of the outcome holds when it is opened: what the panel proposed before, where it was returned. */
export const outcomeSoFar = (it: Assessment): Typed => ({
  outcome: it.outcome ?? '',
  strengths: it.strengths,
  development: it.development,
  reason: it.reason,
  plan: it.plan,
  again: typedDay(it.apply_again_on),
})
