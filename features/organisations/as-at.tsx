import { paths } from '../../paths.ts'
import { button, dateInput } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import { day } from '../../ui/words.ts'
import type { AskedDay } from './asked-day.ts'

/** What is known of an organisation on a day. */
export interface KnownThen {
  name: string
  region_code: string | null
  region_name: string | null
  parent_code: string | null
  parent_name: string | null
  is_open: boolean
}

/** The organisation on a day that the reader chooses. */
export function AsAt({ code, on, then }: { code: string; on: AskedDay; then: KnownThen | null }) {
  const [dayTyped = '', month = '', year = ''] = on.typed
  return (
    <section id="as-at" aria-labelledby="as-at-heading">
      <h2 id="as-at-heading">On another day</h2>
      <form method="get" action={`${paths.organisation(code)}#as-at`} novalidate>
        {dateInput({
          id: 'on',
          namePrefix: 'on',
          fieldset: { legend: { text: 'Which day do you want to see?', size: 's' } },
          hint: { text: 'For example, 1 4 2019' },
          ...(on.error ? { errorMessage: { text: on.error } } : {}),
          values: { day: dayTyped, month, year },
        })}
        {button({ text: 'Show that day', variant: 'secondary' })}
      </form>
      {on.day && <Then on={on.day} then={then} />}
    </section>
  )
}

function Then({ on, then }: { on: string; then: KnownThen | null }) {
  if (!then) return <p>We know nothing of it as early as {day(on)}.</p>
  return (
    <>
      <h3>On {day(on)}</h3>
      <Summary
        rows={[
          { key: 'Name', value: then.name },
          { key: 'Status', value: then.is_open ? 'Open' : 'Not open' },
          { key: 'Region', value: then.region_name ?? 'Not known' },
          { key: 'Belonged to', value: then.parent_name ?? then.parent_code ?? 'Not known' },
        ]}
      />
    </>
  )
}
