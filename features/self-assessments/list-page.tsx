import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { button } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { day } from '../../ui/words.ts'
import type { selfAssessmentsFrom } from './queries.ts'
import { nobodyStrongAtEverything, titleOf } from './words.ts'

type Data = Awaited<ReturnType<typeof selfAssessmentsFrom>>

export const ListPage = ({ data }: ViewProps<Data>) => (
  <Layout title="Your self-assessments" trail={[{ href: paths.overview(), text: 'Overview' }]}>
    <h1>Your self-assessments</h1>
    <p>
      Look at yourself against what the NHS asks of its directors, before you talk with a senior leader about where you
      want to go. You see at once what you can build on, what you would like to develop, and what to prepare.
    </p>
    <p>{nobodyStrongAtEverything}</p>
    <p>
      It is yours: nobody else reads it unless you share it with the partner of a talent conversation, and you can take
      that back.
    </p>
    {data.rows.length === 0 && (
      <p>You have not begun one. It takes about half an hour, in as many sittings as you like.</p>
    )}
    {button({ text: 'Begin a self-assessment', href: paths.beginSelfAssessment() })}
    {data.rows.length > 0 && (
      <Table
        caption="Your self-assessments, the newest first"
        headings={['Self-assessment', 'Begun', 'Last changed', 'Finished']}
        rows={data.rows.map((row) => [
          <a href={paths.selfAssessment(row.id)}>
            {titleOf(row.framework)}
            <span class="nhsuk-u-visually-hidden"> of {day(row.created_at)}</span>
          </a>,
          day(row.created_at),
          day(row.changed_at),
          row.finished_at ? day(row.finished_at) : 'Not yet',
        ])}
      />
    )}
    <More
      href={data.next && `${paths.selfAssessments()}?after=${encodeURIComponent(data.next)}`}
      noun="self-assessments"
    />
  </Layout>
)
