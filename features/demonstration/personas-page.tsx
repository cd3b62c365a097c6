import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { Form } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'
import type { Persona } from './queries.ts'

export const PersonasPage = ({ data }: ViewProps<{ personas: Persona[] }>) => (
  <Layout title="Try a role" wide>
    <h1>Try a role</h1>
    <p>
      Everybody here is invented. Choose who to be, and see the service as they do. The emails they would have had are
      in the <a href={paths.outbox()}>outbox</a>.
    </p>
    {data.personas.length === 0 && <p>The demonstration’s people have not been added yet. Come back in a minute.</p>}
    <ul class="app-personas">
      {data.personas.map((each) => (
        <li class="app-persona">
          <h2 class="nhsuk-heading-m">{each.name}</h2>
          <p class="app-persona__role">{each.role}</p>
          <p>{each.blurb}</p>
          <form method="post" action={paths.becomePersona(each.id)}>
            <button class="nhsuk-button nhsuk-button--secondary">Continue as {each.name}</button>
          </form>
        </li>
      ))}
    </ul>
  </Layout>
)

export const BecomePersonaPage = ({ data, form }: ViewProps<Persona>) => (
  <Layout title={`Continue as ${data.name}`} back={{ href: paths.personas() }}>
    <h1>
      <span class="nhsuk-caption-l">{data.role}</span>
      Continue as {data.name}
    </h1>
    <p>{data.blurb}</p>
    <Form state={form} button={`Continue as ${data.name}`} />
  </Layout>
)
