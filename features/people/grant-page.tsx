import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { roles, type Role } from '../../rules/roles.ts'
import { Form, Problems } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'
import { button, radios } from '../../ui/nhs.ts'
import type { Granting } from './places.ts'

/** First which role, then to whom and what for. */
export function GrantPage(props: ViewProps<Granting, 'role.grant'>) {
  const { offered, role } = props.data
  return role ? <Grant {...props} role={role} /> : <WhichRole offered={offered} />
}

function WhichRole({ offered }: { offered: Role[] }) {
  const items = offered.map((role) => ({ value: role, text: roles[role].label }))
  return (
    <Layout title="Give somebody a role" back={{ href: paths.people() }}>
      <form method="get" action={paths.grantRole()}>
        {radios({
          name: 'role',
          idPrefix: 'role',
          fieldset: { legend: { text: 'Which role do you want to give?', size: 'l', heading: true } },
          items,
        })}
        {button({ text: 'Continue' })}
      </form>
    </Layout>
  )
}

function Grant({ data, form, role }: ViewProps<Granting, 'role.grant'> & { role: Role }) {
  const { label } = roles[role]
  const back = data.offered.length > 1 ? paths.grantRole() : paths.people()
  const only = Object.entries(data.places ?? {})
  const { place: _, ...others } = form.fields
  return (
    <Layout title={`Give the role: ${label}`} back={{ href: back }} wrong={Object.keys(form.errors).length > 0}>
      <Problems state={form} />
      <h1>
        <span class="nhsuk-caption-l">Give somebody a role</span>
        {label}
      </h1>
      {only.length === 1 ? (
        <Form state={{ ...form, fields: others }} button="Give the role">
          <p>
            For <strong class="app-user-text">{only[0]![1]}</strong>
          </p>
          <input type="hidden" name="place" value={only[0]![0]} />
        </Form>
      ) : (
        <Form state={form} button="Give the role" />
      )}
    </Layout>
  )
}
