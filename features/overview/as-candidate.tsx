import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import * as lifecycles from '../../rules/lifecycles.ts'
import { askedFrom } from '../../rules/membership-term.ts'
import { readinessLabels } from '../../rules/readiness.ts'
import { labelOf } from '../../rules/categories.ts'
import { tag } from '../../ui/nhs.ts'
import { day } from '../../ui/words.ts'
import { Standing } from '../nominations/standing.tsx'
import { ended } from '../pool/lasting.ts'
import { pausedUntil } from '../pool/when-available.ts'
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
        items={memberships.map((it) => ({
          id: it.id,
          ...(it.state === 'invited' ? { standing: yours } : { state: it.state, of: lifecycles.membership }),
          href: it.state === 'invited' ? paths.confirmMembership(it.id) : paths.member(it.id),
          text: inWords(it, dayInLondon()),
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

/** A membership with what its member has to know of it; of one that is over its status says enough. */
function inWords(it: Overview['memberships'][number], today: string): string {
  const { state, board_name: board } = it
  const paused = pausedUntil(it, today)
  if (state === 'invited') return `Confirm that you join the pool of ${board}`
  if (ended.includes(state)) return board
  if (state === 'active' && paused) return `${board}: paused until ${day(paused)}`
  if (state === 'active' && askedFrom(it.confirmed_on, it.unavailable_until) <= today)
    return `${board}: are you still available?`
  return `${board}: ${labelOf(readinessLabels, it.readiness).toLowerCase()}, until ${day(it.expires_on)}`
}
