import { paths } from '../../paths.ts'
import { labelOf, pathways, roleFamilies } from '../../rules/categories.ts'
import { deadlineWords } from '../../rules/rounds.ts'
import { day, labelsOf } from '../../ui/words.ts'
import type { OpenRound } from '../rounds/queries.ts'

export interface BoardRounds {
  open: OpenRound[]
  soon: OpenRound[]
}

/** The rounds that take applications to the board now, and those that soon will. */
export function Rounds({ rounds: { open, soon } }: { rounds: BoardRounds }) {
  return (
    <>
      <h2 id="rounds">Rounds that are open now</h2>
      {open.length === 0 ? (
        <p>
          The board takes no applications or nominations at the moment. You can prepare for the next round:{' '}
          <a href={paths.conversations()}>hold a talent conversation</a> with a senior leader. Other boards may be open:{' '}
          <a href={paths.boards()}>see all boards</a>.
        </p>
      ) : (
        <List rounds={open} when={({ closes_on }) => deadlineWords(closes_on)} />
      )}
      {soon.length > 0 && (
        <>
          <h2>Rounds that open soon</h2>
          <List rounds={soon} when={({ opens_on }) => `Opens on ${day(opens_on)}`} />
        </>
      )}
    </>
  )
}

const List = ({ rounds, when }: { rounds: OpenRound[]; when: (round: OpenRound) => string }) => (
  <ul class="nhsuk-list">
    {rounds.map((round) => (
      <li>
        <a class="app-user-text" href={paths.round(round.id)}>
          {round.title}
        </a>
        <br />
        {labelOf(pathways, round.pathway)}
        {round.role_families.length > 0 && `: ${labelsOf(roleFamilies, round.role_families)}`}
        <br />
        <span class="app-muted">{when(round)}</span>
      </li>
    ))}
  </ul>
)
