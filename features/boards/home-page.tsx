import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { Layout } from '../../ui/layout.tsx'
import { actionLink, button, hero } from '../../ui/nhs.ts'
import { still } from '../../ui/still.ts'
import { counted } from '../../ui/words.ts'
import { Audiences, HowItWorks, Rules } from './home-parts.tsx'
import { England, EnglandBehind } from './england.tsx'
import type { Board } from './queries.ts'

const promise = 'Helping NHS boards find their next directors'

/** What Aspire Together is, for everybody who may need it. */
export function HomePage({ data, actor }: ViewProps<{ boards: Board[] }, 'everybody'>) {
  const start = actor
    ? { text: 'Go to your overview', href: paths.overview() }
    : { text: 'Sign in or start', href: paths.signIn() }
  return (
    <Layout title={promise} wide hero={<Welcome start={start} />}>
      {forEverybody()}
      <FindYourBoard boards={data.boards} />
      <section class="app-closing">
        <h2>Take the first step</h2>
        <p>You need only your email address. There is no password to remember.</p>
        {button(start)}
      </section>
    </Layout>
  )
}

const forEverybody = still(() => (
  <>
    <Audiences />
    <HowItWorks />
    <Rules />
  </>
))

const map = still(() => <England />)

const mapBehind = still(() => <EnglandBehind />)

function Welcome({ start }: { start: { text: string; href: string } }) {
  return (
    <div class="app-welcome">
      {heroOf(start)}
      {mapBehind()}
    </div>
  )
}

const heroOf = (start: { text: string; href: string }) =>
  hero({
    heading: promise,
    classes: 'app-hero',
    html: (
      <>
        <p class="nhsuk-body-l">
          Aspire Together brings together people who are ready for a director’s post, the leaders who know them, and the
          NHS organisations that need them.
        </p>
        <div class="nhsuk-button-group">
          {button({ ...start, variant: 'reverse' })}
          <a class="app-hero__link" href={paths.boards()}>
            Find your board
          </a>
        </div>
      </>
    ),
  })

function FindYourBoard({ boards }: { boards: Board[] }) {
  return (
    <section class="app-band app-two" aria-labelledby="find">
      <div>
        <h2 id="find">Find your board</h2>
        <p>
          England has {counted(boards.length, 'regional talent board')}, one for each NHS region. Each is led by the
          chief executives, chairs and people directors of its own region.
        </p>
        <ul class="app-links">
          {boards.map(({ slug, region_name }) => (
            <li>{actionLink({ text: region_name, href: paths.board(slug) })}</li>
          ))}
        </ul>
      </div>
      {map()}
    </section>
  )
}
