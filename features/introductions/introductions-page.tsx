import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { introduction as lifecycle } from '../../rules/lifecycles.ts'
import { holdsAny } from '../../rules/roles.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { Table } from '../../ui/table.tsx'
import { StateTag } from '../../ui/thing.tsx'
import { day } from '../../ui/words.ts'
import type { endedFor, introductionsFor, proposalsTo } from './lists.ts'
import { nextOf } from './next-of.tsx'

export interface ListData {
  proposals: Awaited<ReturnType<typeof proposalsTo>>['rows']
  open: Awaited<ReturnType<typeof introductionsFor>>
  ended: Awaited<ReturnType<typeof endedFor>>
}

export const IntroductionsPage = ({
  data: { proposals, open, ended },
  actor,
}: ViewProps<ListData, 'introduction.list'>) => (
  <Layout title="Introductions" wide trail={[{ href: paths.overview(), text: 'Overview' }]}>
    <h1>Introductions</h1>
    {holdsAny(actor, 'talent-team') && <Proposals rows={proposals} />}
    <h2 class="nhsuk-heading-m">Under way</h2>
    {open.rows.length === 0 ? (
      <p>
        No introduction is under way.{' '}
        {holdsAny(actor, 'talent-team')
          ? 'Open a vacancy and look for fitting members to begin one.'
          : 'The talent team looks for members who fit your vacancies; who accepts appears here.'}
      </p>
    ) : (
      <Table
        caption="Introductions under way, the newest first"
        headings={['Member', 'Post', 'Organisation', 'Status', 'Next']}
        rows={open.rows.map((row) => [
          <a href={paths.introduction(row.id)}>{row.name}</a>,
          row.title,
          row.organisation_name,
          <StateTag of={lifecycle} state={row.state} />,
          nextOf(row, actor),
        ])}
      />
    )}
    <More href={open.next && `${paths.introductions()}?after=${encodeURIComponent(open.next)}`} noun="introductions" />
    {ended.length > 0 && <Ended rows={ended} />}
  </Layout>
)

const Ended = ({ rows }: { rows: ListData['ended'] }) => (
  <>
    <h2 class="nhsuk-heading-m">Ended</h2>
    <Table
      caption="The last introductions that ended, the newest first"
      headings={['Member', 'Post', 'Organisation', 'How it ended']}
      rows={rows.map((row) => [
        <a href={paths.introduction(row.id)}>{row.name}</a>,
        row.title,
        row.organisation_name,
        <StateTag of={lifecycle} state={row.state} />,
      ])}
    />
  </>
)

const Proposals = ({ rows }: { rows: ListData['proposals'] }) => (
  <>
    <h2 class="nhsuk-heading-m">Proposals from other regions</h2>
    {rows.length === 0 ? (
      <p>
        No proposal waits for your team. When another region’s team would like to introduce one of your members, it
        appears here.
      </p>
    ) : (
      <Table
        caption="Proposals that wait for your team"
        headings={['Member', 'Post', 'Organisation', 'Proposed on']}
        rows={rows.map((row) => [
          <a href={paths.introduction(row.id)}>{row.name}</a>,
          row.title,
          row.organisation_name,
          day(row.created_at),
        ])}
      />
    )}
  </>
)
