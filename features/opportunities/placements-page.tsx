import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { Layout } from '../../ui/layout.tsx'
import type { placementsFor } from './placements.ts'
import { RequestsTable } from './requests-table.tsx'

interface Data {
  list: Awaited<ReturnType<typeof placementsFor>>
  today: string
}

export const PlacementsPage = ({ data: { list, today }, actor }: ViewProps<Data, 'placement.list'>) => (
  <Layout title="Requests for opportunities" wide trail={[{ href: paths.opportunities(), text: 'Opportunities' }]}>
    <h1>Requests for opportunities</h1>
    <p>
      Each is answered by the organisation within 10 working days; its clock is seen by whoever asked, by the
      organisation and by the talent team.
    </p>
    <RequestsTable
      list={list}
      actor={actor}
      today={today}
      here={`${paths.placements()}?`}
      empty="Nobody has asked for anything yet. Members ask on the page of an open opportunity."
    />
  </Layout>
)
