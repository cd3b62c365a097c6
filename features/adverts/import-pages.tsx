import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import type { Rejection } from '../../rules/adverts.ts'
import { may } from '../../rules/permissions.ts'
import type { Actor } from '../../rules/roles.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Layout } from '../../ui/layout.tsx'
import { button } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import { Table } from '../../ui/table.tsx'
import { counted, moment } from '../../ui/words.ts'
import { countsInWords, noCounts, type Counts } from './import/counts.ts'
import type { importBy } from './queries.ts'

export type Imported = NonNullable<Awaited<ReturnType<typeof importBy>>>

export const ImportPage = ({ data: { imports }, form, actor }: ViewProps<{ imports: Imported[] }, 'advert.import'>) => (
  <FormPage
    title="Import adverts"
    state={form}
    button="Import"
    back={may(actor, 'advert.list') ? paths.adverts() : paths.overview()}
  >
    <p>
      Give a file of published job adverts, one advert a line. Adverts of board posts become vacancies of their
      organisations; those that are not sure wait for the talent team of their region to settle them. All others are
      counted and not kept.
    </p>
    <p>
      Each needs an identifier, a title and an employer. The place, the pay, how the post is held and the days on which
      it was posted and closes help to judge it. Fields are called as in a schema.org JobPosting, for example
      hiringOrganization.
    </p>
    <p>The same file again changes nothing, and one with newer adverts adds what is new.</p>
    {imports.length > 0 && (
      <>
        <h2 class="nhsuk-heading-m">Your last imports</h2>
        <ul class="nhsuk-list">
          {imports.map((one) => (
            <li>
              <a href={paths.advertImport(one.id)}>{one.file_name}</a>, {moment(one.created_at)}
              {one.finished_at ? '' : ', still running'}
            </li>
          ))}
        </ul>
      </>
    )}
  </FormPage>
)

export function ImportedPage({ data: it, actor }: ViewProps<Imported, 'advert.import'>) {
  const title = it.finished_at ? 'Adverts imported' : 'Importing adverts'
  return (
    <Layout title={title} back={{ href: paths.importAdverts() }}>
      <h1>
        <span class="nhsuk-caption-l">{it.file_name}</span>
        {title}
      </h1>
      {it.finished_at ? <Result it={it} actor={actor} /> : <HowFar it={it} />}
    </Layout>
  )
}

const HowFar = ({ it }: { it: Imported }) => (
  <>
    {it.adverts === null ? (
      <p>The file waits to be read. That takes a few seconds.</p>
    ) : (
      <p>
        <label for="done">
          {it.done.toLocaleString('en-GB')} of {counted(it.adverts, 'advert')}
        </label>
        <br />
        <progress id="done" max={Math.max(it.adverts, 1)} value={it.done}></progress>
      </p>
    )}
    {button({ text: 'See how far it is', href: paths.advertImport(it.id), variant: 'secondary' })}
    <p>You need not wait here: it goes on by itself.</p>
  </>
)

function Result({ it, actor }: { it: Imported; actor: Actor }) {
  const counts: Counts = { ...noCounts, ...(it.counts as Partial<Counts>) }
  const rejected = it.rejected as unknown as Rejection[]
  return (
    <>
      <h2 class="nhsuk-heading-m">What became of the adverts</h2>
      <Summary
        rows={[
          ...Object.entries(countsInWords).map(([key, words]) => [words, counts[key as keyof Counts]] as const),
          ['Refused', it.refused] as const,
        ]
          .filter(([, count]) => count > 0)
          .map(([key, count]) => ({ key, value: number(count) }))}
      />
      {may(actor, 'advert.list') ? (
        <>
          {counts.waiting > 0 && button({ text: 'Settle what waits', href: paths.adverts() })}
          <p>
            <a href={paths.vacancies()}>Vacancies</a>
          </p>
        </>
      ) : (
        counts.waiting > 0 && <p>The talent teams of their regions find those that wait in their overview.</p>
      )}
      {rejected.length > 0 && (
        <>
          <h2 class="nhsuk-heading-m">Refused lines</h2>
          <p>Mend these lines and import the file again: the others are not imported twice.</p>
          <Table
            caption="Refused lines, with the reason"
            headings={['Line', 'Why']}
            rows={rejected.slice(0, mostShown).map(({ line, why }) => [number(line), why])}
          />
          {it.refused > mostShown && <p>The first {mostShown} are shown.</p>}
        </>
      )}
    </>
  )
}

const mostShown = 100

const number = (n: number) => n.toLocaleString('en-GB')
