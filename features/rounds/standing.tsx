import { dayInLondon } from '../../rules/days.ts'
import { round } from '../../rules/lifecycles.ts'
import { roundStandings, standingOf, type RoundDates } from '../../rules/rounds.ts'
import { tag } from '../../ui/nhs.ts'
import { StateTag } from '../../ui/thing.tsx'

const colours = { 'not-yet': 'blue', open: 'green', closed: 'grey' } as const

/** Whether it takes applications today; before it is published, that it is not. */
export function Standing({ of }: { of: RoundDates }) {
  if (of.state === 'draft') return <StateTag of={round} state={of.state} />
  const standing = standingOf(of, dayInLondon())
  return tag({ text: roundStandings[standing], classes: `nhsuk-tag--${colours[standing]}` })
}
