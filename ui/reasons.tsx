import type { Result, RuleResult } from '../rules/matching.ts'

/** Why somebody fits, as a list that reads aloud: what holds, what to talk about, and what does not hold. */
export const Reasons = ({ reasons }: { reasons: readonly Omit<RuleResult, 'weight'>[] }) => (
  <ul class="app-reasons">
    {reasons.map(({ result, because }) => (
      <li class={looks[result].class}>
        <span class="nhsuk-u-visually-hidden">{looks[result].words}: </span>
        {because}
      </li>
    ))}
  </ul>
)

const looks: Record<Result, { class: string; words: string }> = {
  met: { class: 'app-reasons__holds', words: 'Fits' },
  partly: { class: 'app-reasons__open', words: 'To talk about' },
  not_met: { class: 'app-reasons__open', words: 'Does not fit' },
}
