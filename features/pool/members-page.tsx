import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { labelOf, roleFamilies } from '../../rules/categories.ts'
import { readinessBands, type Readiness } from '../../rules/readiness.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { button, select } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { day, labelsOf } from '../../ui/words.ts'
import type { membersFor, membersOf } from './queries.ts'

export interface MembersData {
  region: { code: string; name: string }
  regions: { code: string; name: string }[]
  role: string | null
  list: Awaited<ReturnType<typeof membersOf | typeof membersFor>>
  today: string
}

export function MembersPage({ data }: ViewProps<MembersData>) {
  const { region, role, list, today } = data
  const here = `${paths.members()}?region=${region.code}${role ? `&role=${role}` : ''}`
  return (
    <Layout title={`Talent pool, ${region.name}`} wide>
      <h1>
        <span class="nhsuk-caption-l">{region.name}</span>
        Talent pool
      </h1>
      <Filter {...data} />
      <p>
        <a href={paths.uploadMembers(region.code)}>Import members from the list your board keeps</a>
      </p>
      <p>
        {role
          ? `Members of any board who look for a ${labelOf(roleFamilies, role).toLowerCase()} role in this region, the readiest first.`
          : 'Members whom this region’s board admitted, by name.'}
      </p>
      {list.rows.length === 0 ? (
        <p>
          Nobody yet. Members come from <a href={paths.applications()}>applications that your board admits</a>.
        </p>
      ) : (
        <Table
          caption="Members"
          headings={['Member', 'Current post', 'Looks for', 'Readiness', 'Available']}
          rows={list.rows.map((row) => [
            <a href={paths.member(row.id)}>{row.name}</a>,
            row.current_post,
            labelsOf(roleFamilies, row.target_roles),
            readinessBands[row.readiness as Readiness].short,
            available(row, today),
          ])}
        />
      )}
      <More href={list.next && `${here}&after=${encodeURIComponent(list.next)}`} noun="members" />
    </Layout>
  )
}

function Filter({ region, regions, role }: MembersData) {
  return (
    <form method="get" action={paths.members()} class="app-filter">
      {regions.length > 1 &&
        select({
          id: 'region',
          name: 'region',
          label: { text: 'Region' },
          items: regions.map(({ code, name }) => ({ value: code, text: name, selected: code === region.code })),
        })}
      {select({
        id: 'role',
        name: 'role',
        label: { text: 'Role they look for' },
        items: [
          { value: '', text: 'All members of this board' },
          ...Object.entries(roleFamilies).map(([value, text]) => ({ value, text, selected: value === role })),
        ],
      })}
      {button({ text: 'Show', variant: 'secondary' })}
    </form>
  )
}

const available = (row: { available_from: string; unavailable_until: string | null }, today: string) => {
  if (row.unavailable_until && row.unavailable_until >= today) return `Not until ${day(row.unavailable_until)}`
  return row.available_from <= today ? 'Now' : `From ${day(row.available_from)}`
}
