import { paths } from '../../paths.ts'
import { vacancy as lifecycle } from '../../rules/lifecycles.ts'
import { More } from '../../ui/more.tsx'
import { Table } from '../../ui/table.tsx'
import { StateTag } from '../../ui/thing.tsx'
import { counted, day } from '../../ui/words.ts'
import type { Portal } from './portal.ts'

/** Vacancies that are over: what came of each, and how long it took. */
export function HistoryList({ code, history, further, recruits }: Portal) {
  const first = `${paths.hiring()}?organisation=${code}`
  return (
    <section aria-labelledby="history">
      <h2 id="history" class="nhsuk-heading-m">
        History
      </h2>
      {history.rows.length === 0 ? (
        <p>
          {further
            ? 'There are no earlier vacancies.'
            : 'Vacancies that are filled or closed stand here, with what came of them and in how many days.'}
        </p>
      ) : (
        <Table
          caption="Vacancies that are over"
          headings={['Post', 'What came of it', 'When', 'From shared to that day']}
          rows={history.rows.map((row) => [
            recruits ? <a href={paths.vacancy(row.id)}>{row.title}</a> : <span class="app-user-text">{row.title}</span>,
            <div>
              <StateTag of={lifecycle} state={row.state} />
              {row.outcome && <p class="app-outcome app-user-text">{row.outcome}</p>}
            </div>,
            row.ended_at ? day(row.ended_at) : <span class="app-muted">Not known</span>,
            row.days === null ? <span class="app-muted">Not known</span> : counted(row.days, 'day'),
          ])}
        />
      )}
      {further && (
        <p>
          <a href={`${first}#history`}>The latest vacancies</a>
        </p>
      )}
      <More
        href={history.next && `${first}&after=${encodeURIComponent(history.next)}#history`}
        noun="vacancies"
        earlier
      />
    </section>
  )
}
