import type { Reason } from '../rules/matching.ts'

/** Why somebody fits, as a list that reads aloud: what holds, and what to talk about. */
export const Reasons = ({ reasons }: { reasons: readonly Reason[] }) => (
  <ul class="app-reasons">
    {reasons.map(({ holds, words }) => (
      <li class={holds ? 'app-reasons__holds' : 'app-reasons__open'}>
        <span class="nhsuk-u-visually-hidden">{holds ? 'Fits: ' : 'To talk about: '}</span>
        {words}
      </li>
    ))}
  </ul>
)
