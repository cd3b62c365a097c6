import type { Child } from 'hono/jsx'

export interface Row {
  key: string
  value: Child
  /** Where it is changed, and the words after "Change" (or what else is done) for those who cannot see the row. */
  change?: { href: string; what: string; text?: string } | undefined
}

/** The official summary list as plain markup: long lists of it cost nothing. */
export function Summary({ rows }: { rows: readonly (Row | null)[] }) {
  const shown = rows.filter((row) => row !== null)
  const changeable = shown.some((row) => row.change)
  return (
    <dl class="nhsuk-summary-list">
      {shown.map((row) => (
        <div
          class={`nhsuk-summary-list__row${changeable && !row.change ? ' nhsuk-summary-list__row--no-actions' : ''}`}
        >
          <dt class="nhsuk-summary-list__key">{row.key}</dt>
          <dd class="nhsuk-summary-list__value app-user-text">{row.value}</dd>
          {row.change && (
            <dd class="nhsuk-summary-list__actions">
              <a href={row.change.href}>
                {row.change.text ?? 'Change'}
                <span class="nhsuk-u-visually-hidden"> {row.change.what}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
