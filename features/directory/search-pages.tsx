import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import type { Category } from '../../rules/categories.ts'
import { savedAtMost } from '../../rules/directory.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Layout } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { addressOf, choiceIn } from './choice.ts'
import { inWords } from './describe.ts'
import type { Asked } from './loaded.ts'
import { newAtMost } from './new-in.ts'
import type { SavedSearch } from './saved.ts'

const trail = [{ href: paths.members(), text: 'Pool' }]

export interface SearchesData {
  searches: (SavedSearch & { fresh: number })[]
  regions: Category
  today: string
}

export const SearchesPage = ({ data: { searches, regions } }: ViewProps<SearchesData>) => (
  <Layout title="Your saved searches" trail={trail} wide>
    <h1>Your saved searches</h1>
    {searches.length === 0 ? (
      <p>
        None yet. Narrow <a href={paths.members()}>the list of members</a> and choose “Save this search”: you then see
        here whom it newly finds, and may have an email when it does.
      </p>
    ) : (
      <Table
        caption="Your saved searches"
        headings={['Search', 'New', 'Email', 'Change']}
        rows={searches.map((search) => [
          <span>
            <a href={opens(search)}>{search.name}</a>
            <br />
            <span class="app-muted">
              {search.region_name}. {inWords(choiceOf(search, regions), regions, true)}
            </span>
          </span>,
          fresh(search),
          search.alert ? 'On' : 'Off',
          <span>
            <a href={paths.editSearch(search.id)}>
              Change<span class="nhsuk-u-visually-hidden"> {search.name}</span>
            </a>{' '}
            <a href={paths.deleteSearch(search.id)}>
              Delete<span class="nhsuk-u-visually-hidden"> {search.name}</span>
            </a>
          </span>,
        ])}
      />
    )}
    {searches.length === savedAtMost && <p>You have {savedAtMost} searches, which is as many as there can be.</p>}
  </Layout>
)

const opens = ({ id, query }: SavedSearch) => `${paths.members()}?${query}&search=${id}`

const choiceOf = ({ query, region_code }: SavedSearch, regions: Category) =>
  choiceIn(new URLSearchParams(query), region_code, regions)

function fresh({ fresh: number, seen_at }: SearchesData['searches'][number]): string {
  const since = `since ${weekday.format(seen_at)}`
  if (number === 0) return `Nobody ${since}`
  return number > newAtMost ? `More than ${newAtMost} ${since}` : `${number} new ${since}`
}

const weekday = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/London',
})

export const SavePage = ({ data, form }: ViewProps<Asked>) => (
  <FormPage
    title="Save this search"
    caption={data.region.name}
    state={form}
    button="Save"
    back={addressOf(data.choice)}
  >
    <p>{inWords(data.choice, data.regions, true)}.</p>
  </FormPage>
)

export const EditSearchPage = ({ data, form }: ViewProps<SavedSearch>) => (
  <FormPage title="Change the search" caption={data.name} state={form} button="Save" back={paths.savedSearches()} />
)

export const DeleteSearchPage = ({ data, form }: ViewProps<SavedSearch>) => (
  <FormPage
    title="Delete the search"
    caption={data.name}
    state={form}
    button="Delete"
    warning
    back={paths.savedSearches()}
  >
    <p>You get no more emails for it. Nothing changes for the members it finds.</p>
  </FormPage>
)
