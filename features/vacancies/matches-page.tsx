import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { Layout } from '../../ui/layout.tsx'
import { Reasons } from '../../ui/reasons.tsx'
import type { Matched } from '../matching/matches.ts'
import type { Vacancy } from './queries.ts'

export interface MatchesData extends Vacancy {
  matches: Matched[]
}

export function MatchesPage({ data }: ViewProps<MatchesData, 'vacancy.match'>) {
  return (
    <Layout title={`Fitting members for ${data.title}`} back={{ href: paths.vacancy(data.id) }}>
      <h1>
        <span class="nhsuk-caption-l">
          {data.title}, {data.organisation_name}
        </span>
        Fitting members
      </h1>
      <p>
        Those ready now come first. There is no score: read the reasons, and judge. A member hidden from this
        organisation is not listed, and nobody is told that they were looked at for it.
      </p>
      {data.matches.length === 0 ? (
        <p>No available member fits. Widen what the post allows with the organisation, or ask another region’s team.</p>
      ) : (
        data.matches.map((match) => <Match vacancy={data} match={match} />)
      )}
    </Layout>
  )
}

function Match({ vacancy, match }: { vacancy: Vacancy; match: Matched }) {
  const elsewhere = match.homeRegion !== vacancy.region_code
  return (
    <div class="nhsuk-card">
      <div class="nhsuk-card__content">
        <h2 class="nhsuk-card__heading nhsuk-heading-m">
          <a href={paths.member(match.id)}>{match.name}</a>
        </h2>
        <p>{match.currentPost}</p>
        <Reasons reasons={match.match.rules} />
        {elsewhere && <p>Another region’s member: their own team has to agree before they are asked.</p>}
        <a class="nhsuk-button" href={paths.introduce(vacancy.id, match.id)} role="button" draggable="false">
          {elsewhere ? 'Propose an introduction' : 'Introduce'}
          <span class="nhsuk-u-visually-hidden"> of {match.name}</span>
        </a>
      </div>
    </div>
  )
}
