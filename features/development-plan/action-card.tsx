import { paths } from '../../paths.ts'
import { labelOf } from '../../rules/categories.ts'
import { action as lifecycle } from '../../rules/lifecycles.ts'
import { holds, type Actor } from '../../rules/roles.ts'
import { developmentKinds } from '../../rules/talent-conversation.ts'
import { tag } from '../../ui/nhs.ts'
import { StateTag } from '../../ui/thing.tsx'
import { day } from '../../ui/words.ts'
import type { Planned } from './queries.ts'

interface Props {
  action: Planned
  actor: Actor
  today: string
}

/** One action: what, by when, whose it is, and what may be done with it. */
export function ActionCard({ action: it, actor, today }: Props) {
  const overdue = it.state === 'planned' && it.due_on < today
  const own = it.person_id === actor.personId
  return (
    <li class={`app-plan__action${overdue ? ' app-plan__action--overdue' : ''}`} id={`action-${it.id}`}>
      <p class="app-plan__words app-user-text">{it.words}</p>
      <p>
        {overdue ? tag({ text: 'Overdue', classes: 'nhsuk-tag--red' }) : <StateTag of={lifecycle} state={it.state} />}{' '}
        {it.state === 'planned' ? 'By' : 'Was due by'} <time datetime={it.due_on}>{day(it.due_on)}</time>,{' '}
        {labelOf(developmentKinds, it.kind).toLowerCase()}
      </p>
      {it.conversation_id && (
        <p class="app-muted">
          {own ? (it.owner === 'candidate' ? 'Yours' : `${it.partner_name}’s`) : `For ${it.person_name}`}, agreed in{' '}
          <a href={paths.conversation(it.conversation_id)}>
            your talent conversation{own ? ` with ${it.partner_name}` : ''}
          </a>
        </p>
      )}
      {it.reason && <p class="app-user-text">Why it was dropped: {it.reason}</p>}
      {it.state === 'planned' && <Ways it={it} actor={actor} own={own} />}
    </li>
  )
}

function Ways({ it, actor, own }: { it: Planned; actor: Actor; own: boolean }) {
  const may = holds(actor, 'candidate', it.scope) || holds(actor, 'partner', it.scope)
  const ways = [
    may && { text: 'Mark as done', href: paths.finishAction(it.id) },
    own && it.conversation_state !== 'held' && { text: 'Change', href: paths.editAction(it.id) },
    may && { text: 'Drop', href: paths.dropAction(it.id) },
  ].filter((way) => way !== false)
  return (
    <ul class="app-plan__ways">
      {ways.map(({ text, href }) => (
        <li>
          <a href={href}>
            {text}
            <span class="nhsuk-u-visually-hidden">: {it.words}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
