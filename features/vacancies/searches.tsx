import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { labelOf } from '../../rules/categories.ts'
import { searchGrounds } from '../../rules/pool-first.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Summary } from '../../ui/summary.tsx'
import { day } from '../../ui/words.ts'
import type { Vacancy } from './queries.ts'
import type { SearchUse, searchesFor } from './search-firms.ts'

type Use = Awaited<ReturnType<typeof searchesFor>>[number]

interface SearchesProps {
  it: Vacancy
  searches: readonly Use[]
  recruiter: boolean
  team: boolean
}

/** The search firms used for a vacancy, on a page that both sides read. */
export const Searches = ({ it, searches, recruiter, team }: SearchesProps) => (
  <>
    <h2 class="nhsuk-heading-m">Search firms</h2>
    {searches.length === 0 && <p>No search firm is used.</p>}
    {searches.map((use) => (
      <>
        <Summary
          rows={[
            { key: 'Firm', value: use.firm },
            { key: 'Fee', value: feeOf(use) },
            { key: 'Why', value: [labelOf(searchGrounds, use.ground), use.reason].filter(Boolean).join('\n') },
            { key: 'Pool asked first', value: askedFirst(use) },
            { key: 'Recorded', value: day(use.recorded_at) },
            use.ground === 'exception' ? { key: 'Acknowledged', value: acknowledged(use) } : null,
          ]}
        />
        {team && use.ground === 'exception' && !use.acknowledged_at && (
          <p>
            <a href={paths.acknowledgeSearch(use.id)}>Acknowledge the exception</a>
          </p>
        )}
      </>
    ))}
    {recruiter && it.state === 'open' && it.answer !== 'nobody-fits' && (
      <p>
        <a href={paths.recordSearch(it.id)}>Record that you use a search firm</a>
      </p>
    )}
  </>
)

export const feeOf = ({ fee }: Pick<Use, 'fee'>) => (fee === null ? 'Not known yet' : `£${fee.toLocaleString('en-GB')}`)

export const askedFirst = (use: Pick<Use, 'asked_first' | 'answered_first'>) =>
  use.answered_first ? 'Yes, and it had answered' : use.asked_first ? 'Yes, its answer was still to come' : 'No'

const acknowledged = (use: Use) =>
  use.acknowledged_at
    ? [`On ${day(use.acknowledged_at)}`, use.acknowledgement].filter(Boolean).join('\n')
    : 'Not yet: it waits for the talent team'

export const RecordSearchPage = ({ data, form }: ViewProps<Vacancy>) => (
  <FormPage
    title="Record the use of a search firm"
    caption={data.title}
    state={form}
    button="Record"
    back={paths.vacancy(data.id)}
  >
    <p>
      A search firm is for posts in which you also consider candidates from outside the NHS. For any other reason it is
      an exception, and the talent team acknowledges it.{' '}
      {data.answered_on ? '' : 'The pool has not answered yet: please wait for it where you can.'}
    </p>
  </FormPage>
)

export const AcknowledgePage = ({ data, form }: ViewProps<SearchUse>) => (
  <FormPage
    title="Acknowledge the exception"
    caption={`${data.title}, ${data.organisation_name}`}
    state={form}
    button="Acknowledge"
    back={paths.vacancy(data.vacancy_id)}
  >
    <Summary
      rows={[
        { key: 'Firm', value: data.firm },
        { key: 'Fee', value: feeOf(data) },
        { key: 'Reason', value: data.reason },
        { key: 'Pool asked first', value: askedFirst(data) },
      ]}
    />
  </FormPage>
)
