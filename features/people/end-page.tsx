import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { roles } from '../../rules/roles.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Layout } from '../../ui/layout.tsx'
import { actionLink } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import { day, moment } from '../../ui/words.ts'
import type { RoleGranted } from './queries.ts'

type Ending = ViewProps<RoleGranted & { ended_by_name: string | null }, 'role.grant'>

/** Asks once more before a role ends; says so where it has ended already. */
export function EndPage(props: Ending) {
  const { data, form } = props
  if (data.ended_at) return <Ended {...props} />
  return (
    <FormPage title="End this role?" state={form} button="End the role" back={paths.people()} warning>
      <Facts data={data} />
      <p>It ends at once, and we tell them by email. What they did in this role stays on record.</p>
    </FormPage>
  )
}

function Ended({ data, form }: Ending) {
  return (
    <Layout title="This role has ended" back={{ href: paths.people() }}>
      <h1>This role has ended</h1>
      <p>
        {data.ended_by_name} ended it on {moment(data.ended_at!)}.
        {form.saved && ' You were not the first, so nothing has happened twice.'}
      </p>
      <Facts data={data} />
      {actionLink({ text: 'Go to the roles', href: paths.people() })}
    </Layout>
  )
}

function Facts({ data }: { data: RoleGranted }) {
  return (
    <Summary
      rows={[
        { key: 'Person', value: data.name },
        { key: 'Role', value: roles[data.role].label },
        { key: 'For', value: data.place || 'The whole service' },
        { key: 'First day', value: day(data.from_date) },
        { key: 'Last day', value: data.to_date ? day(data.to_date) : 'No set end' },
      ]}
    />
  )
}
