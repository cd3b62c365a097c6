import { paths } from '../../paths.ts'
import { statesOf } from '../../rules/lifecycle.ts'
import { assessment as lifecycle, type States } from '../../rules/lifecycles.ts'
import { button, select } from '../../ui/nhs.ts'

/** Which of them are listed. */
export const Narrow = ({ round, state }: { round: string; state: States['assessment'] }) => (
  <form method="get" action={paths.roundOutcomes(round)} class="app-filter">
    {select({
      id: 'state',
      name: 'state',
      label: { text: 'Where they stand' },
      items: statesOf(lifecycle).map((value) => ({
        value,
        text: lifecycle.states[value].label,
        selected: value === state,
      })),
    })}
    {button({ text: 'Show', variant: 'secondary' })}
  </form>
)
