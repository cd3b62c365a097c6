import { paths } from '../../../paths.ts'
import type { ViewProps } from '../../../platform/page.ts'
import { Layout } from '../../../ui/layout.tsx'
import { More } from '../../../ui/more.tsx'
import { Table } from '../../../ui/table.tsx'
import { day } from '../../../ui/words.ts'
import type { howManyWait, whoWaits } from './queries.ts'
import { explained, howMany, kinds, titles, type Kind } from './words.ts'

type List = Awaited<ReturnType<typeof whoWaits>>

export interface WaitingData {
  region: { code: string; name: string }
  regions: { code: string; name: string }[]
  kind: Kind
  counts: Awaited<ReturnType<typeof howManyWait>>
  list: List
}

/** Members who wait for their team, by what they wait for. */
export const WaitingPage = ({ data: { region, regions, kind, counts, list } }: ViewProps<WaitingData>) => {
  const to = (code: string, of: Kind) => `${paths.membersWaiting()}?region=${code}&for=${of}`
  const next = list.next && `${to(region.code, kind)}&after=${encodeURIComponent(list.next)}`
  return (
    <Layout title="Members who wait for your team" wide trail={[{ href: paths.members(), text: 'Pool' }]}>
      <h1>
        <span class="nhsuk-caption-l">{region.name}</span>
        Members who wait for your team
      </h1>
      {regions.length > 1 && (
        <p>
          {regions.map(({ code, name }) => (
            <>{code === region.code ? <strong>{name}</strong> : <a href={to(code, kind)}>{name}</a>} </>
          ))}
        </p>
      )}
      <nav aria-label="What they wait for">
        <ul class="app-waiting">
          {kinds.map((of) => (
            <li class="app-waiting__kind">
              <a href={to(region.code, of)} aria-current={of === kind ? 'page' : undefined}>
                <span class="app-waiting__count">{howMany(counts[of])}</span> {titles[of]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <h2 class="nhsuk-heading-m">{titles[kind]}</h2>
      <p>{explained[kind]}</p>
      {list.rows.length === 0 ? (
        <p>Nobody at present.</p>
      ) : (
        <Table
          caption={titles[kind]}
          headings={['Member', 'Current post', 'What waits']}
          rows={list.rows.map((row) => [
            <a href={paths.member(row.id)}>{row.name}</a>,
            row.current_post,
            what(kind, row),
          ])}
        />
      )}
      <More href={next} noun="members" />
    </Layout>
  )
}

function what(kind: Kind, row: List['rows'][number]): string {
  if (kind === 'silent') return `Last said so on ${day(row.confirmed_on)}`
  if (kind === 'ending') return `Ends on ${day(row.expires_on)}${row.asks ? '. Asks for longer.' : ''}`
  if (kind === 'suspended')
    return `Review by ${row.review_on ? day(row.review_on) : 'now'}${row.answered_at ? '. Has answered.' : ''}`
  if (row.key !== '-infinity') return `Stale since ${day(row.judged_until)}`
  return row.post_changed_at ? 'A new post, or a role that nobody has judged' : 'A role that nobody has judged'
}
