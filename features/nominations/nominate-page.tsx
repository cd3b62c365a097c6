import { paths } from '../../paths.ts'
import type { FormState, ViewProps } from '../../platform/page.ts'
import { Field } from '../../ui/field.tsx'
import { Form, Problems } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'
import { insetText } from '../../ui/nhs.ts'
import type { Choices, toEdit } from './choices.ts'
import { groups } from './form.ts'
import { BeforeYouWrite } from './before-you-write.tsx'

export const NominatePage = ({ data, form, visit }: ViewProps<Choices>) => (
  <Layout title="Nominate somebody" back={{ href: paths.nominations() }} wrong={Object.keys(form.errors).length > 0}>
    <Problems state={form} />
    <h1>Nominate somebody</h1>
    <p>
      Nominate a director who looks for their next post, or somebody who will be ready to step up to a board within a
      year. They see what you write, and decide whether to go on. You may write several nominations and send them
      together.
    </p>
    {data.options.assists && insetText({ text: forLeader })}
    <BeforeYouWrite />
    <Questions choices={data} form={form} path={visit.path} />
  </Layout>
)

const forLeader =
  'If you write for a leader, “you” and “I” are the leader. They are told, read it and send it themselves. Nothing reaches the nominee before.'

type Editing = NonNullable<Awaited<ReturnType<typeof toEdit>>>

export const EditPage = ({ data, form, visit }: ViewProps<Editing>) => (
  <Layout
    title="Change the nomination"
    back={{ href: paths.nomination(data.id) }}
    wrong={Object.keys(form.errors).length > 0}
  >
    <Problems state={form} />
    <h1>
      <span class="nhsuk-caption-l">{data.nominee_name}</span>
      Change the nomination
    </h1>
    <Questions choices={data} form={form} path={visit.path} />
  </Layout>
)

/** The questions under their headings. */
const Questions = ({ choices, form, path }: { choices: Choices; form: FormState; path: string }) => (
  <Form state={{ ...form, fields: {} }} button="Save nomination">
    {Object.keys(choices.options.rounds).length === 0 &&
      insetText({ text: 'No round of your region is open now, so nobody can be nominated to it.' })}
    {choices.more && (
      <p>
        You may also nominate to the rounds of other boards:{' '}
        <a href={`${path}?all=yes`}>show the rounds of all boards</a>.
      </p>
    )}
    {groups.map(([heading, names]) => (
      <>
        <h2 class="nhsuk-heading-m">{heading}</h2>
        {names.map((name) => (
          <Field name={name} field={form.fields[name]!} state={form} />
        ))}
      </>
    ))}
  </Form>
)
