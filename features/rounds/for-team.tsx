import { paths } from '../../paths.ts'
import { round as lifecycle } from '../../rules/lifecycles.ts'
import type { Actor } from '../../rules/roles.ts'
import { insetText } from '../../ui/nhs.ts'
import { Moves } from '../../ui/thing.tsx'
import type { TeamsRound } from './of-team.ts'

/** What the round's own team may do with it. */
export function ForTeam({ round, actor }: { round: TeamsRound; actor: Actor }) {
  return (
    <>
      {round.state === 'draft' && insetText({ text: 'Only your team sees this round until you publish it.' })}
      <Moves
        of={lifecycle}
        thing={round}
        actor={actor}
        ways={{ publish: paths.publishRound(round.id), close: paths.closeRound(round.id) }}
      />
      {round.state !== 'closed' && (
        <ul class="nhsuk-list">
          <li>
            <a href={paths.editRound(round.id)}>Change the round</a>
          </li>
          {round.state === 'draft' && (
            <li>
              <a href={paths.roundQuestions(round.id)}>Change the questions</a>
            </li>
          )}
        </ul>
      )}
    </>
  )
}
