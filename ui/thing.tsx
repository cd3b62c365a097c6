import { movesFrom, type Lifecycle } from '../rules/lifecycle.ts'
import { rolesOn } from '../rules/permissions.ts'
import type { Actor, Scope } from '../rules/roles.ts'
import { button, tag } from './nhs.ts'
import { Timeline, type Happened } from './timeline.tsx'

/** The tag of a state, as its lifecycle colours it. */
export function StateTag({ of, state }: { of: Lifecycle; state: string }) {
  const { label, tag: colour } = of.states[state] ?? { label: state, tag: 'grey' }
  return tag({ text: label, classes: `nhsuk-tag--${colour}` })
}

interface MovesProps {
  of: Lifecycle
  thing: { state: string; scope: Scope }
  actor: Actor
  /** Where each move is made; a move without an address is made by another page. */
  ways: Record<string, string>
}

/** A button for each move that this reader may make now. */
export function Moves({ of, thing, actor, ways }: MovesProps) {
  const names = movesFrom(of, thing.state, rolesOn(actor, thing.scope)).filter((name) => ways[name])
  if (names.length === 0) return null
  return (
    <div class="nhsuk-button-group">
      {names.map((name, index) =>
        button({
          text: of.moves[name]?.button,
          href: ways[name],
          ...(of.moves[name]?.ends || index > 0 ? { variant: 'secondary' } : {}),
        }),
      )}
    </div>
  )
}

/** What happened to the thing, under its own heading. */
export function History({ happened, actor }: { happened: readonly Happened[]; actor: Actor }) {
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" class="nhsuk-heading-m">
        What has happened
      </h2>
      <Timeline happened={happened} reader={actor.personId} />
    </section>
  )
}
