import { paths } from '../../../paths.ts'
import type { ViewProps } from '../../../platform/page.ts'
import { Layout } from '../../../ui/layout.tsx'
import { More } from '../../../ui/more.tsx'
import type { Membership } from '../queries.ts'
import { whatFollows } from './pages.tsx'
import { PutForwardTable, timesInWords } from './put-forward-table.tsx'
import type { PutForward, Times } from './put-forward.ts'

export interface PutForwardData {
  membership: Membership
  times: Times
  rows: readonly PutForward[]
  next: string | null
}

export const PutForwardPage = ({ data: { membership: it, times, rows, next } }: ViewProps<PutForwardData>) => (
  <Layout title="Put forward" back={{ href: paths.member(it.id) }} wide>
    <h1>
      <span class="nhsuk-caption-l">Your membership</span>
      Put forward
    </h1>
    <p>
      {timesInWords(times)}
      {times.asked === 0 && ` ${whatFollows}`}
    </p>
    {times.asked > 0 && <PutForwardTable rows={rows} />}
    <More href={next && `${paths.putForward(it.id)}?after=${encodeURIComponent(next)}`} noun="introductions" />
  </Layout>
)
