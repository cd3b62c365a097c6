import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { labelOf, pathways } from '../../rules/categories.ts'
import { application as lifecycle } from '../../rules/lifecycles.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { Table } from '../../ui/table.tsx'
import { StateTag } from '../../ui/thing.tsx'
import { day } from '../../ui/words.ts'
import type { applicationsTo } from './queries.ts'

export type ListData = Awaited<ReturnType<typeof applicationsTo>> & { waiting: boolean }

export function ApplicationsPage({ data: { rows, next, waiting } }: ViewProps<ListData>) {
  const here = waiting ? paths.applications() : `${paths.applications()}?answered=yes`
  return (
    <Layout title="Applications" wide>
      <h1>Applications</h1>
      <p>
        {waiting ? (
          <>
            These wait for your team, the longest first.{' '}
            <a href={`${paths.applications()}?answered=yes`}>See those answered</a>
          </>
        ) : (
          <>
            These have been answered, the newest first. <a href={paths.applications()}>See those that wait</a>
          </>
        )}
      </p>
      {rows.length === 0 ? (
        <p>
          {waiting
            ? 'No application waits for your team. Each appears here once its candidate has submitted it.'
            : 'No application has been answered yet.'}
        </p>
      ) : (
        <Table
          caption={waiting ? 'Applications that wait' : 'Applications answered'}
          headings={['Candidate', 'Current post', 'Pathway', 'Submitted', 'Status']}
          rows={rows.map((row) => [
            <a href={paths.application(row.id)}>{row.name}</a>,
            row.current_post,
            labelOf(pathways, row.pathway),
            day(row.came_at),
            <StateTag of={lifecycle} state={row.state} />,
          ])}
        />
      )}
      <More href={next && `${here}${waiting ? '?' : '&'}after=${encodeURIComponent(next)}`} noun="applications" />
    </Layout>
  )
}
