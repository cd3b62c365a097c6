import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { Layout } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { counts, StandingBar } from '../board-posts/standing-bar.tsx'
import { BalancePicture } from './balance-picture.tsx'
import { HistoryList } from './history-list.tsx'
import { HowItWorks } from './how-it-works.tsx'
import { nextSteps } from './next-steps.ts'
import type { Portal } from './portal.ts'
import { Recruiters } from './recruiters.tsx'
import { vacancyHeadings, vacancyRow } from './vacancy-row.tsx'

/** An organisation's portal: what to do next, its vacancies, its board, what came of it all. */
export const PortalPage = ({ data, actor }: ViewProps<Portal, 'hiring.see'>) => (
  <Layout title="Hiring" wide>
    <h1>
      <span class="nhsuk-caption-l">{data.name}</span>
      Hiring
    </h1>
    <Others {...data} />
    <Next data={data} actor={actor} />
    <Live {...data} />
    <section aria-labelledby="board">
      <h2 id="board" class="nhsuk-heading-m">
        Your board
      </h2>
      {data.posts.length > 0 && <StandingBar of={counts(data.posts)} />}
      <p>
        <a href={paths.boardPosts(data.code)}>
          {data.posts.length > 0 ? 'Open the register of board posts' : 'Begin the register of board posts'}
        </a>
      </p>
    </section>
    <section aria-labelledby="balance">
      <h2 id="balance" class="nhsuk-heading-m">
        What you gave to and took from the common pool
      </h2>
      <p>
        Appointments whose post began in the last two years. Nobody is named, and members who were not appointed do not
        count.
      </p>
      <BalancePicture balance={data.balance} />
    </section>
    <HistoryList {...data} />
  </Layout>
)

/** For somebody who has to do with several organisations: the ways to the others. */
const Others = ({ code, organisations }: Portal) =>
  organisations.length > 1 && (
    <nav aria-label="Your organisations">
      <ul class="app-others">
        {organisations.map((one) => (
          <li>
            {one.code === code ? (
              <strong aria-current="page">{one.name}</strong>
            ) : (
              <a href={`${paths.hiring()}?organisation=${one.code}`}>{one.name}</a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )

function Next({ data, actor }: { data: Portal; actor: Actor }) {
  const steps = nextSteps(data, dayInLondon())
  return (
    <section aria-labelledby="next">
      <h2 id="next" class="nhsuk-heading-m">
        What to do next
      </h2>
      {steps.length === 0 && (
        <p>Nothing waits for you. Share a vacancy as soon as you expect one: early ones match best.</p>
      )}
      {steps.length > 0 && (
        <ul class="app-next">
          {steps.map(({ text, href, because }) => (
            <li>
              <a href={href}>{text}</a>
              <br />
              <span class="app-muted">{because}</span>
            </li>
          ))}
        </ul>
      )}
      <Recruiters of={data} actor={actor} />
    </section>
  )
}

const Live = ({ live: { vacancies, more }, recruits }: Portal) => (
  <section aria-labelledby="live">
    <h2 id="live" class="nhsuk-heading-m">
      Live vacancies
    </h2>
    {vacancies.length === 0 ? (
      <HowItWorks />
    ) : (
      <Table
        caption="Live vacancies, the newest first"
        headings={vacancyHeadings}
        rows={vacancies.map((it) => vacancyRow(it, recruits))}
      />
    )}
    {recruits && (
      <p>
        {more && `Only the newest ${vacancies.length} are listed. `}
        <a href={paths.vacancies()}>All vacancies, also those that have ended</a>
      </p>
    )}
  </section>
)
