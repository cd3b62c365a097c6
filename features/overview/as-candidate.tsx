import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import * as lifecycles from '../../rules/lifecycles.ts'
import { askedFrom } from '../../rules/membership-term.ts'
import { readinessLabels } from '../../rules/readiness.ts'
import { labelOf } from '../../rules/categories.ts'
import { tag } from '../../ui/nhs.ts'
import { day } from '../../ui/words.ts'
import { Standing } from '../nominations/standing.tsx'
import type { Overview } from './queries.ts'
import { Section } from './section.tsx'

const yours = tag({ text: 'Waiting for you', classes: 'nhsuk-tag--blue' })

/** What is somebody's own: nominations, applications, memberships, introductions. */
export function AsCandidate({ nominated, applications, memberships, introductions, atWork, begins }: Overview) {
  return (
    <>
      <Section
        title="Introductions to you"
        items={introductions.map(({ id, state, title, organisation_name, answer_by }) => ({
          id,
          ...(state === 'offered' ? { standing: yours } : { state, of: lifecycles.introduction }),
          href: paths.introduction(id),
          text: `${title}, ${organisation_name}${state === 'offered' && answer_by ? `: answer by ${day(answer_by)}` : ''}`,
        }))}
      />
      <Section
        title="Your membership"
        items={memberships.map(({ id, state, board_name, readiness, expires_on, ...it }) => ({
          id,
          state,
          of: lifecycles.membership,
          href: state === 'invited' ? paths.confirmMembership(id) : paths.member(id),
          text:
            state === 'invited'
              ? `Confirm that you join the pool of ${board_name}`
              : state === 'active' && askedFrom(it.confirmed_on, it.unavailable_until) <= dayInLondon()
                ? `${board_name}: are you still available?`
                : `${board_name}: ${labelOf(readinessLabels, readiness).toLowerCase()}, until ${day(expires_on)}`,
        }))}
      />
      <Section
        title="Your nominations"
        items={nominated.map(({ id, state, nominator_name, created_at }) => ({
          id,
          href: paths.nomination(id),
          text: `${nominator_name} nominated you on ${day(created_at)}`,
          standing: <Standing of={{ state, sent_at: created_at, readsAs: 'nominee' }} />,
        }))}
      />
      <Section
        title="Your applications"
        items={applications.map(({ id, state, board_name }) => ({
          id,
          state,
          of: lifecycles.application,
          href: paths.application(id),
          text: board_name,
        }))}
        empty={atWork || begins ? undefined : 'You have not applied to a talent board.'}
        all={{ href: paths.startApplication(), text: 'Start an application' }}
      />
    </>
  )
}
