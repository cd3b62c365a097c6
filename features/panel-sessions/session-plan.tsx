import { paths } from '../../paths.ts'
import { freePlaces } from '../../rules/panel-sessions.ts'
import type { Actor } from '../../rules/roles.ts'
import { tag } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { callsByName } from '../assessments/queries.ts'
import type { Session } from './queries.ts'
import { placeTime, sessionTime, weekdayOf } from './words.ts'

interface PlanProps {
  session: Session
  actor: Actor
  mayArrange: boolean
}

/** One session: when and where, and who is seen at what time. */
export function SessionPlan({ session, actor, mayArrange }: PlanProps) {
  const when = `${weekdayOf(session.starts_at)}, ${sessionTime(session)}`
  const free = freePlaces(
    session.places,
    session.taken.map(({ seat }) => seat),
  ).length
  return (
    <section class="app-panel-session" aria-labelledby={`session-${session.id}`}>
      <h3 id={`session-${session.id}`} class="nhsuk-heading-s">
        {when}
      </h3>
      <p class="app-user-text">{session.place}</p>
      {session.called_off_at ? (
        <p class="app-user-text">Called off: {session.called_off_because}</p>
      ) : (
        <>
          {mayArrange && session.missing.length > 0 && <Missing words={session.missing} />}
          <p>
            {session.places - free} of {session.places} places taken
          </p>
          <Table caption={`Places on ${when}`} headings={['Time', 'Candidate']} rows={rowsOf(session, actor)} />
        </>
      )}
      <Links session={session} when={when} mayArrange={mayArrange} />
    </section>
  )
}

const Missing = ({ words }: { words: readonly string[] }) => (
  <p>
    {tag({ text: 'Not everybody is available', classes: 'nhsuk-tag--yellow' })} {words.join('. ')}.
  </p>
)

const rowsOf = (session: Session, actor: Actor) =>
  Array.from({ length: session.places }, (_, index) => {
    const taken = session.taken.find(({ seat }) => seat === index + 1)
    return [
      placeTime(session, index + 1),
      taken ? (
        <Called taken={taken} session={session} actor={actor} />
      ) : (
        tag({ text: 'Free', classes: 'nhsuk-tag--grey' })
      ),
    ]
  })

interface CalledProps {
  taken: Session['taken'][number]
  session: Session
  actor: Actor
}

const Called = ({ taken: { reference, name, person_id }, session, actor }: CalledProps) =>
  callsByName(actor, { ...session, person_id }) ? (
    <>
      {reference}, {name}
    </>
  ) : (
    <>{reference}</>
  )

const Links = ({ session: { id }, when, mayArrange }: Omit<PlanProps, 'actor'> & { when: string }) => (
  <ul class="app-panel-session__links">
    <LinkTo href={paths.panelSessionCalendar(id)} text="Put it into your calendar" when={when} />
    {mayArrange && <LinkTo href={paths.changePanelSession(id)} text="Change" when={when} />}
    {mayArrange && <LinkTo href={paths.callOffPanelSession(id)} text="Call off" when={when} />}
  </ul>
)

const LinkTo = ({ href, text, when }: { href: string; text: string; when: string }) => (
  <li>
    <a href={href}>
      {text}
      <span class="nhsuk-u-visually-hidden"> the session on {when}</span>
    </a>
  </li>
)
