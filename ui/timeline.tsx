import type { JsonValue } from '../db/schema.ts'
import { sentence, type Detail } from '../rules/events.ts'
import { moment } from './words.ts'

export interface Happened {
  id: number
  at: Date
  name: string
  actor_id: string
  actor_name: string
  detail: JsonValue
}

/** What happened, the newest first: the audit log, as its people read it. */
export function Timeline({ happened, reader }: { happened: readonly Happened[]; reader: string | null }) {
  return (
    <ol class="app-timeline">
      {happened.map((event) => (
        <li class="app-timeline__item">
          <h3 class="app-timeline__title">{title(event, reader)}</h3>
          <p class="app-timeline__date">
            <time datetime={event.at.toISOString()}>{moment(event.at)}</time>
          </p>
        </li>
      ))}
    </ol>
  )
}

const title = (event: Happened, reader: string | null) =>
  sentence(event.name, event.actor_id === reader ? 'You' : event.actor_name, event.detail as Detail)
