import type { Result, RuleResult } from '../rules/matching.ts'
import { ruleLabels } from '../rules/matching/labels.ts'

/** How each rule stands for one member, as a strip of marks that can be compared at a glance; a list when it is read aloud. */
export const RuleMarks = ({ rules }: { rules: readonly RuleResult[] }) => (
  <ul class="app-marks">
    {rules.map(({ rule, result }) => (
      <li class={`app-marks__mark app-marks__mark--${result}`}>
        {ruleLabels[rule] ?? rule}
        <span class="nhsuk-u-visually-hidden">: {words[result]}</span>
      </li>
    ))}
  </ul>
)

const words: Record<Result, string> = { met: 'met', partly: 'partly met', not_met: 'not met' }
