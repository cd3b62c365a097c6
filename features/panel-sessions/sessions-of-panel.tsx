import { paths } from '../../paths.ts'
import { hasBegun } from '../../rules/panel-sessions.ts'
import type { Actor } from '../../rules/roles.ts'
import { details } from '../../ui/nhs.ts'
import type { Session } from './queries.ts'
import { SessionPlan } from './session-plan.tsx'

interface Props {
  sessions: readonly Session[]
  panel: { id: string }
  actor: Actor
  /** The reader may add sessions to the panel, change them and call them off. */
  mayArrange: boolean
}

/** The sessions of a panel as plans of the day, the next ones first; those that are over are folded away. */
export function SessionsOfPanel({ sessions, panel, actor, mayArrange }: Props) {
  const over = sessions.filter((session) => session.called_off_at || hasBegun(session))
  const next = sessions.filter((session) => !over.includes(session))
  return (
    <>
      {next.length === 0 && <p>No session is to come.</p>}
      {next.length > 0 && (
        <div class="app-panel-sessions">
          {next.map((session) => (
            <SessionPlan session={session} actor={actor} mayArrange={mayArrange} />
          ))}
        </div>
      )}
      {over.length > 0 &&
        details(
          { summary: 'Sessions that have begun or were called off' },
          <>
            {over.toReversed().map((session) => (
              <SessionPlan session={session} actor={actor} mayArrange={false} />
            ))}
          </>,
        )}
      {mayArrange && (
        <p>
          <a href={paths.addPanelSession(panel.id)}>Arrange a session</a>
        </p>
      )}
    </>
  )
}
