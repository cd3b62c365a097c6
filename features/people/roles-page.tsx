import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { roles, type Actor, type Role } from '../../rules/roles.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { button } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import type { RoleGranted } from './queries.ts'
import { duration } from './words.ts'

interface Data {
  rows: RoleGranted[]
  next: string | null
  offered: Role[]
}

/** Who holds which role, of those that the reader may give and end. */
export function RolesPage({ data, actor }: ViewProps<Data, 'role.see'>) {
  return (
    <Layout title="Roles" wide>
      <h1>Roles</h1>
      <p class="nhsuk-body-l app-column">
        A role lets somebody act for a region, an organisation or a leader. You see the roles that you may give and end.
      </p>
      <p>
        You may give {data.offered.length === 1 ? 'this role' : 'these roles'}:{' '}
        {data.offered.map((role) => roles[role].label.toLowerCase()).join(', ')}.
      </p>
      {button({ text: 'Give somebody a role', href: paths.grantRole() })}
      {data.rows.length === 0 && <p>Nobody holds one of these roles.</p>}
      {byPlace(data.rows).map(({ place, held }) => (
        <section class="app-roles">
          <h2 class="nhsuk-heading-m app-user-text">{place || 'The whole service'}</h2>
          <Holders place={place} held={held} actor={actor} />
        </section>
      ))}
      <More href={data.next && `${paths.people()}?after=${encodeURIComponent(data.next)}`} noun="roles" />
    </Layout>
  )
}

function Holders({ place, held, actor }: { place: string; held: RoleGranted[]; actor: Actor }) {
  return (
    <Table
      caption={`Who holds a role for ${place || 'the whole service'}`}
      headings={['Person', 'Role', 'From', 'Change']}
      rows={held.map((one) => [
        <div>
          <span class="app-user-text">{one.name}</span>
          <br />
          <span class="app-breakable app-muted">{one.email}</span>
        </div>,
        roles[one.role].label,
        duration(one.from_date, one.to_date),
        one.person_id === actor.personId ? 'This is you' : <End one={one} />,
      ])}
    />
  )
}

const End = ({ one }: { one: RoleGranted }) => (
  <a href={paths.endRole(one.id)}>
    End<span class="nhsuk-u-visually-hidden"> the role of {one.name}</span>
  </a>
)

/** The list comes in the order of its places. */
function byPlace(held: RoleGranted[]) {
  const sections: { place: string; held: RoleGranted[] }[] = []
  for (const one of held) {
    const last = sections.at(-1)
    if (last?.place === one.place) last.held.push(one)
    else sections.push({ place: one.place, held: [one] })
  }
  return sections
}
