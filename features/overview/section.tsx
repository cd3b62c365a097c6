import type { Child } from 'hono/jsx'
import type { Lifecycle } from '../../rules/lifecycle.ts'
import { StateTag } from '../../ui/thing.tsx'

export interface Item {
  id: string
  href: string
  text: string
  of?: Lifecycle
  state?: string
  /** Where it stands, in the place of a state's tag. */
  standing?: Child
}

interface SectionProps {
  title: string
  items: readonly Item[]
  /** What to do where there is nothing. */
  empty?: Child | undefined
  all?: { href: string; text: string }
}

/** A short list under a heading, each with its tag. Left out where it is empty and nothing is to be said. */
export function Section({ title, items, empty, all }: SectionProps) {
  if (items.length === 0 && !empty) return null
  return (
    <section class="app-section">
      <h2 class="nhsuk-heading-m">{title}</h2>
      {items.length === 0 && <p>{empty}</p>}
      {items.length > 0 && (
        <ul class="app-list">
          {items.map(({ href, text, of, state, standing }) => (
            <li class="app-list__item">
              <a href={href}>{text}</a> {of && state ? <StateTag of={of} state={state} /> : standing}
            </li>
          ))}
        </ul>
      )}
      {all && (
        <p>
          <a href={all.href}>{all.text}</a>
        </p>
      )}
    </section>
  )
}
