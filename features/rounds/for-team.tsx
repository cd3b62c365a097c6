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
      <ul class="nhsuk-list">
        {linksFor(round).map(([text, href]) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

const linksFor = ({ id, state }: TeamsRound): [text: string, href: string][] => [
  ...(state === 'closed' ? [] : [['Change the round', paths.editRound(id)] satisfies [string, string]]),
  ...(state === 'draft' ? [['Change the questions', paths.roundQuestions(id)] satisfies [string, string]] : []),
  ['How the round is assessed', paths.roundAssessment(id)],
  ...(state === 'draft' ? [] : assessing(id)),
]

const assessing = (id: string): [text: string, href: string][] => [
  ['Form a panel', `${paths.formPanel()}?round=${id}`],
  ['Outcomes of the round', paths.roundOutcomes(id)],
  ['How far assessors agree', paths.roundAgreement(id)],
]
