import { paths } from '../../paths.ts'
import type { FormState, ViewProps } from '../../platform/page.ts'
import { asList } from '../../ui/field-parts.ts'
import { Form, Problems } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'
import { button, checkboxes, insetText } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import { counted } from '../../ui/words.ts'
import { ready } from './send-form.ts'
import type { ToSend } from './to-send.ts'
import { writtenRows } from './written.tsx'

interface Data {
  waiting: ToSend[]
}

const title = 'Check and send nominations'

/** What waits for the leader's own yes: all of it is read here, and what is ticked is sent. */
export function SendPage({ data: { waiting }, form }: ViewProps<Data>) {
  if (ready(waiting).length === 0)
    return (
      <Layout title={title} back={{ href: paths.nominations() }} wrong={Object.keys(form.errors).length > 0}>
        <Problems state={form} />
        <h1>{title}</h1>
        {waiting.length === 0 && <p>Nothing waits to be sent.</p>}
        {button({ text: 'Nominate somebody', href: paths.nominate() })}
        <List waiting={waiting} />
      </Layout>
    )
  return (
    <Layout title={title} back={{ href: paths.nominations() }} wrong={Object.keys(form.errors).length > 0}>
      <Problems state={form} />
      <h1>{title}</h1>
      <p>
        {counted(waiting.length, 'nomination')} {waiting.length === 1 ? 'waits' : 'wait'} to be sent. Each nominee is
        told at once, and reads all that stands here.
      </p>
      <Another after={waiting} />
      <Form
        state={{ ...form, fields: {} }}
        button={waiting.length === 1 ? 'Send nomination' : 'Send ticked nominations'}
      >
        <List waiting={waiting} form={form} />
      </Form>
    </Layout>
  )
}

function Another({ after }: { after: ToSend[] }) {
  const last = after.at(-1)
  const kept = new URLSearchParams({ round: last?.round_id ?? '', organisation: last?.nominator_organisation ?? '' })
  return (
    <p>
      <a href={`${paths.nominate()}?${kept.toString()}`}>Nominate another person to the same round</a>
    </p>
  )
}

interface ListProps extends Data {
  /** Where they are ticked. */
  form?: FormState
}

/** What stands in each, with its own tick. */
const List = ({ waiting, form }: ListProps) => (
  <>
    {waiting.map((it) => (
      <section class="app-section">
        <h2 class="nhsuk-heading-m app-user-text">{it.nominee_name}</h2>
        {it.why && insetText({ text: `This one cannot be sent. ${it.why}` })}
        {it.prepared_by !== it.nominator_id && <p>Your assistant prepared this one.</p>}
        <Summary rows={[{ key: 'Email address', value: it.nominee_email }, ...writtenRows(it).slice(1)]} />
        {form && it.why === null && <Tick it={it} form={form} first={it === ready(waiting)[0]} />}
        <ul class="nhsuk-list">
          <li>
            <a href={paths.editNomination(it.id)}>
              Change<span class="nhsuk-u-visually-hidden"> the nomination of {it.nominee_name}</span>
            </a>
          </li>
          <li>
            <a href={paths.discardNomination(it.id)}>
              Discard<span class="nhsuk-u-visually-hidden"> the nomination of {it.nominee_name}</span>
            </a>
          </li>
        </ul>
      </section>
    ))}
  </>
)

/** What is wrong with them all stands at the first. */
function Tick({ it, form, first }: { it: ToSend; form: FormState; first: boolean }) {
  const { nominations: wrong } = form.errors
  return checkboxes({
    name: 'nominations',
    idPrefix: first ? 'nominations' : `nominations-${it.id}`,
    ...(first && wrong ? { errorMessage: { text: wrong } } : {}),
    items: [
      {
        value: it.ticked,
        text: form.fields['nominations']?.options?.[it.ticked] ?? it.nominee_name,
        checked: asList(form.typed['nominations']).includes(it.ticked),
      },
    ],
  })
}
