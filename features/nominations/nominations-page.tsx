import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { may } from '../../rules/permissions.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { button, notificationBanner } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { counted, day } from '../../ui/words.ts'
import type { nominations } from './queries.ts'
import { Standing } from './standing.tsx'

type Data = Awaited<ReturnType<typeof nominations>> & { toSend: number }

export function NominationsPage({ data, actor, visit }: ViewProps<Data, 'nomination.list'>) {
  const sent = sentIn(visit.query.get('sent'))
  return (
    <Layout title="Nominations" wide>
      {sent && notificationBanner({ variant: 'success', text: sent })}
      <h1>Nominations</h1>
      <div class="nhsuk-button-group">
        {data.toSend > 0 &&
          button({ text: `Check and send ${counted(data.toSend, 'nomination')}`, href: paths.sendNominations() })}
        {may(actor, 'nomination.prepare') &&
          button({
            text: 'Nominate somebody',
            href: paths.nominate(),
            ...(data.toSend > 0 ? { variant: 'secondary' } : {}),
          })}
      </div>
      {data.rows.length === 0 ? (
        <p>There are no nominations yet. Each appears here, with where it stands.</p>
      ) : (
        <Table
          caption="Nominations, the newest first"
          headings={['Nominee', 'Current post', 'Nominated by', 'On', 'Status']}
          rows={data.rows.map((row) => [
            <a href={paths.nomination(row.id)}>{row.nominee_name}</a>,
            row.nominee_post,
            row.nominator_name,
            day(row.sent_at ?? row.created_at),
            <Standing of={row} />,
          ])}
        />
      )}
      <More href={data.next && `${paths.nominations()}?after=${encodeURIComponent(data.next)}`} noun="nominations" />
    </Layout>
  )
}

/** What was just sent, from the address that the sending led to. */
function sentIn(text: string | null): string | null {
  if (!text || !/^\d{1,2}$/.test(text)) return null
  return text === '0' ? 'These had been sent or discarded already.' : `You sent ${counted(Number(text), 'nomination')}.`
}
