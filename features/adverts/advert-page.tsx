import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { contractTypes, labelOf, roleFamilies } from '../../rules/categories.ts'
import { advert as lifecycle } from '../../rules/lifecycles.ts'
import { Layout } from '../../ui/layout.tsx'
import { Summary } from '../../ui/summary.tsx'
import { History, Moves, StateTag } from '../../ui/thing.tsx'
import type { Happened } from '../../ui/timeline.tsx'
import { day } from '../../ui/words.ts'
import type { Advert } from './queries.ts'

export interface AdvertData {
  advert: Advert
  happened: Happened[]
}

export function AdvertPage({ data: { advert: it, happened }, actor }: ViewProps<AdvertData, 'advert.see'>) {
  return (
    <Layout title={it.title} trail={[{ href: paths.adverts(), text: 'Adverts to settle' }]}>
      <h1>
        <span class="nhsuk-caption-l">{it.organisation_name ?? it.employer}</span>
        {it.title}
      </h1>
      <p>
        <StateTag of={lifecycle} state={it.state} />
      </p>
      <div class="nhsuk-inset-text">
        <span class="nhsuk-u-visually-hidden">How it was judged: </span>
        <p>{it.why}</p>
      </div>
      <Moves
        of={lifecycle}
        thing={it}
        actor={actor}
        ways={{
          post: paths.postAdvert(it.id),
          dismiss: paths.dismissAdvert(it.id),
          reconsider: paths.reconsiderAdvert(it.id),
        }}
      />
      {it.vacancy_id && (
        <p>
          <a href={paths.vacancy(it.vacancy_id)}>The vacancy made of it</a>
        </p>
      )}
      <AdvertFacts it={it} />
      <History happened={happened} actor={actor} />
    </Layout>
  )
}

/** What the advert says, as its publisher wrote it, and what was made of it. */
export const AdvertFacts = ({ it }: { it: Advert }) => (
  <Summary
    rows={[
      { key: 'Employer', value: it.employer },
      { key: 'In the directory', value: inDirectory(it) },
      it.locality ? { key: 'Place', value: it.locality } : null,
      { key: 'Pay', value: it.salary_text || 'Not stated' },
      it.role_family ? { key: 'Role', value: labelOf(roleFamilies, it.role_family) } : null,
      { key: 'Held as', value: labelOf(contractTypes, it.contract_type) },
      { key: 'Posted', value: day(it.posted_on) },
      { key: 'Closes', value: it.closes_on ? day(it.closes_on) : 'Not stated' },
      it.mentions_search_firm ? { key: 'Search firm', value: 'The advert mentions one' } : null,
      { key: 'Advert', value: it.url ? <AdvertLink it={it} /> : it.identifier },
    ]}
  />
)

const inDirectory = ({ organisation_name, region_name }: Advert) =>
  organisation_name ? [organisation_name, region_name].filter(Boolean).join(', ') : 'Not found'

/** The way to the advert where it was published; its publisher learns nothing of this service by it. */
const AdvertLink = ({ it: { url, identifier } }: { it: Advert }) => (
  <a href={url} rel="noreferrer noopener nofollow">
    {identifier}
  </a>
)
