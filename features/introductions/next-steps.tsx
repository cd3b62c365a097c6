import { paths } from '../../paths.ts'
import { introduction as lifecycle } from '../../rules/lifecycles.ts'
import { holds, type Actor } from '../../rules/roles.ts'
import { isLive } from '../../rules/lifecycles/vacancy.ts'
import { button } from '../../ui/nhs.ts'
import { Moves } from '../../ui/thing.tsx'
import { isChecked } from './appoint.ts'
import { isProfileOpen, type Introduction } from './queries.ts'
import { slateWith } from './slate.ts'

/** The next step as the button, and the others beside it. `met`: how many were interviewed for the vacancy. */
export function NextSteps({ it, met, actor }: { it: Introduction; met: number; actor: Actor }) {
  const recruits = holds(actor, 'recruiter', it.scope)
  const checksFirst = recruits && it.state === 'chosen' && !isChecked(it)
  return (
    <>
      {checksFirst && button({ text: 'Record the checks', href: paths.recordChecks(it.id) })}
      <Moves
        of={it.state === 'interviewing' ? interviewed : lifecycle}
        thing={it}
        actor={actor}
        ways={waysOf(it, checksFirst, it.person_id === actor.personId)}
      />
      {mayIntroduceAgain(it, actor) && (
        <p>
          <a href={slateWith(it.vacancy_id, [it.membership_id])}>Introduce {it.member_name} to this post again</a>
        </p>
      )}
      {recruits && (
        <ul class="nhsuk-list">
          {isProfileOpen(it) && (
            <li>
              <a href={paths.profile(it.id)}>Read the profile</a>
            </li>
          )}
          {['interviewing', 'chosen'].includes(it.state) && met > 1 && (
            <li>
              <a href={paths.tieBreak(it.vacancy_id)}>Record a tie-break between equally qualified candidates</a>
            </li>
          )}
        </ul>
      )}
    </>
  )
}

/** The post is still to be filled, and the member has not declined it. */
const mayIntroduceAgain = ({ state, vacancy_state: post, scope, membership_state }: Introduction, actor: Actor) =>
  holds(actor, 'talent-team', scope) &&
  (state === 'withdrawn' || state === 'fallen-through') &&
  isLive(post) &&
  membership_state === 'active'

/** Once there is a day, the same move changes it. */
const interviewed = {
  ...lifecycle,
  moves: { ...lifecycle.moves, interview: { ...lifecycle.moves.interview, button: 'Change the interview day' } },
}

/** Where each move is made; an appointment only once the checks are recorded. */
const waysOf = (
  { id, state, vacancy_state }: Introduction,
  checksFirst: boolean,
  mine: boolean,
): Record<string, string> => ({
  agree: paths.agreeIntroduction(id),
  refuse: paths.refuseIntroduction(id),
  recall: paths.recallIntroduction(id),
  accept: paths.acceptIntroduction(id),
  decline: paths.declineIntroduction(id),
  ...(isLive(vacancy_state) ? onwards(id, checksFirst) : {}),
  'turn-down': paths.turnDown(id),
  // Who is asked declines; to withdraw would say the same.
  ...(mine && state === 'offered' ? {} : { withdraw: paths.withdrawIntroduction(id) }),
  'refuse-offer': paths.offerRefused(id),
  'fall-through': paths.fallThrough(id),
})

const onwards = (id: string, checksFirst: boolean) => ({
  release: paths.askForProfile(id),
  shortlist: paths.shortlist(id),
  choose: paths.makeOffer(id),
  interview: paths.recordInterview(id),
  ...(checksFirst ? {} : { appoint: paths.recordAppointment(id) }),
})
