import { paths } from '../../paths.ts'
import { dateBoxes } from '../../ui/field-parts.ts'
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
export function AsAt({ code, on, thatDay }: { code: string; on: AskedDay; thatDay: KnownThen | null }) {
  return (
    <section id="as-at" aria-labelledby="as-at-heading">
      <h2 id="as-at-heading">On another day</h2>
      <form method="get" action={`${paths.organisation(code)}#as-at`} novalidate>
        {dateInput({
          ...dateBoxes('on', on.typed),
          fieldset: { legend: { text: 'Which day do you want to see?', size: 's' } },
          hint: { text: 'For example, 1 4 2019' },
          ...(on.error ? { errorMessage: { text: on.error } } : {}),
        })}
        {button({ text: 'Show that day', variant: 'secondary' })}
      </form>
      {on.day && <Then on={on.day} known={thatDay} />}
    </section>
  )
}

function Then({ on, known }: { on: string; known: KnownThen | null }) {
  if (!known) return <p>We know nothing of it as early as {day(on)}.</p>
  return (
    <>
      <h3>On {day(on)}</h3>
      <Summary
        rows={[
          { key: 'Name', value: known.name },
          { key: 'Status', value: known.is_open ? 'Open' : 'Not open' },
          { key: 'Region', value: known.region_name ?? 'Not known' },
          { key: 'Belonged to', value: known.parent_name ?? known.parent_code ?? 'Not known' },
        ]}
      />
    </>
  )
}
