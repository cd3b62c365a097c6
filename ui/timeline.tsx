import type { JsonValue } from '../db/schema.ts'
import { dayInLondon } from '../rules/days.ts'
import { sentence, type Detail } from '../rules/events.ts'
import { moment } from './words.ts'

export interface Happened {
  id: number
  at: Date
  name: string
  actor_id: string
  actor_name: string
  detail: JsonValue
  /** Whom it is about. */
  person_id: string | null
  /** To what, in a timeline of several things. */
  thing_id?: string
}

interface TimelineProps {
  happened: readonly Happened[]
  reader: string | null
  /** In a timeline of several things: what they are called and where they are, by their ids. */
  about?: ReadonlyMap<string, { href: string; text: string }>
}

/** What happened, the newest first: the audit log, as its people read it. */
export function Timeline({ happened, reader, about }: TimelineProps) {
  return (
    <ol class="app-timeline">
      {folded(happened, reader).map(({ event, said, times }) => (
        <li class="app-timeline__item">
          <h3 class="app-timeline__title">
            {said}
            {times > 1 && ` (${times} times)`}
          </h3>
          <AboutWhat of={about?.get(event.thing_id ?? '')} />
          <p class="app-timeline__date">
            <time datetime={event.at.toISOString()}>{moment(event.at)}</time>
          </p>
        </li>
      ))}
    </ol>
  )
}

const AboutWhat = ({ of }: { of: { href: string; text: string } | undefined }) =>
  of && (
    <p class="app-timeline__date">
      <a href={of.href}>{of.text}</a>
    </p>
  )

interface Folded {
  event: Happened
  said: string
  times: number
}

/** What was done to one thing again and again on one day stands once, with its last moment. */
function folded(happened: readonly Happened[], reader: string | null): Folded[] {
  const lines: Folded[] = []
  for (const event of happened) {
    const said = title(event, reader)
    const last = lines.at(-1)
    const again = last?.said === said && last.event.thing_id === event.thing_id
    if (again && dayInLondon(last.event.at) === dayInLondon(event.at)) last.times++
    else lines.push({ event, said, times: 1 })
  }
  return lines
}

const title = (event: Happened, reader: string | null) =>
  sentence(
    event.name,
    event.actor_id === reader ? 'You' : event.actor_name,
    event.detail as Detail,
    reader !== null && event.person_id === reader,
  )
