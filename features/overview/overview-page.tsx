import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { AsCandidate } from './as-candidate.tsx'
import { Assesses } from './assesses.tsx'
import { AtWork } from './at-work.tsx'
import { FirstSteps } from './first-steps.tsx'
import { Grows } from './grows.tsx'
import { Prepares } from './prepares.tsx'
import type { Overview } from './queries.ts'
import { Running } from './running.tsx'

/** Where somebody lands: what waits for them, what is theirs, what last happened about them. */
export function OverviewPage({ data, actor }: ViewProps<Overview, 'overview.see'>) {
  const last = data.happened.at(-1)
  return (
    <Layout title="Overview" wide>
      <h1>
        <span class="nhsuk-caption-l">{actor.name}</span>
        Overview
      </h1>
      <div class="nhsuk-grid-row">
        <div class="nhsuk-grid-column-two-thirds">
          {data.begins && <FirstSteps />}
          <Assesses {...data} />
          <AtWork {...data} />
          <AsCandidate {...data} />
          <Prepares {...data} me={actor} />
          <Grows {...data} actor={actor} />
          <Running actor={actor} />
        </div>
        <div class="nhsuk-grid-column-one-third">
          <h2 class="nhsuk-heading-m">What has happened about you</h2>
          {data.happened.length === 0 ? (
            <p>
              Nothing yet. Every step of your nomination, application and introductions will stand here, with its date.
            </p>
          ) : (
            <Timeline happened={data.happened} reader={actor.personId} about={data.posts} />
          )}
          <More
            href={data.happened.length === 10 && last ? `${paths.overview()}?before=${last.id}` : null}
            noun="events"
            earlier
          />
        </div>
      </div>
    </Layout>
  )
}
