import { standing } from '../../rules/clocks.ts'
import { tag } from '../../ui/nhs.ts'

/** How its clock stands: "3 working days left", red where it is late. */
export function ClockTag({ dueOn, today }: { dueOn: string; today: string }) {
  const { words, late, workingDaysLeft } = standing(dueOn, today)
  const text = words.charAt(0).toUpperCase() + words.slice(1)
  return tag({ text, classes: `nhsuk-tag--${late ? 'red' : workingDaysLeft < 2 ? 'orange' : 'grey'}` })
}
