import { paths } from '../../paths.ts'
import { movesFrom } from '../../rules/lifecycle.ts'
import { vacancy as lifecycle } from '../../rules/lifecycles.ts'
import { rolesOn } from '../../rules/permissions.ts'
import type { Actor } from '../../rules/roles.ts'
import type { Appointment, Vacancy } from './queries.ts'

/** What ends it, or takes the end back: seldom wanted, and never by a slip. Whoever was appointed is told first. */
export function QuietMoves({ it, appointment, actor }: { it: Vacancy; appointment: Appointment; actor: Actor }) {
  const names = movesFrom(lifecycle, it.state, rolesOn(actor, it.scope))
  if (names.includes('close'))
    return (
      <p>
        <a href={paths.closeVacancy(it.id)}>Close vacancy</a>
      </p>
    )
  if (!names.includes('reopen')) return null
  return (
    <p>
      {appointment ? (
        <a href={paths.fallThrough(appointment.id)}>The appointment fell through: open it again</a>
      ) : (
        <a href={paths.reopenVacancy(it.id)}>Open it again</a>
      )}
    </p>
  )
}
