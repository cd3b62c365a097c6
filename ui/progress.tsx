interface ProgressProps {
  /** What the steps belong to, read aloud. */
  label: string
  steps: readonly string[]
  /** The step it stands at, from 0; as many as there are steps when all is done. */
  at: number
}

/** Where something stands, as a line of steps; a list when it is read aloud. */
export const Progress = ({ label, steps, at }: ProgressProps) => (
  <ol class="app-progress" aria-label={label}>
    {steps.map((step, index) => (
      <li
        class={`app-progress__step app-progress__step--${kind(index, at)}`}
        aria-current={index === at ? 'step' : undefined}
      >
        <span class="app-progress__mark" aria-hidden="true"></span>
        <span class="nhsuk-u-visually-hidden">{spoken[kind(index, at)]}: </span>
        {step}
      </li>
    ))}
  </ol>
)

const kind = (index: number, at: number) => (index < at ? 'done' : index === at ? 'now' : 'next')

const spoken = { done: 'Done', now: 'Now', next: 'Still to come' }
