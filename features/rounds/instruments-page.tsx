import { paths } from '../../paths.ts'
import type { FormState, ViewProps } from '../../platform/page.ts'
import type { Item } from '../../rules/frameworks/framework.ts'
import { instruments } from '../../rules/instruments.ts'
import { frameworkOf } from '../../rules/success-profile.ts'
import { asList, inWords } from '../../ui/field-parts.ts'
import { Field } from '../../ui/field.tsx'
import { Form, Problems } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'
import { checkboxes, insetText } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import type { RoundToAssess } from './choose-instruments.ts'
import { Instruments } from './how-assessed.tsx'
import { blindness, fieldOf } from './instruments-form.ts'

const title = 'How the round is assessed'

/** Which instruments give evidence on which items; to be chosen until a panel has an application of the round. */
export const InstrumentsPage = ({ data: it, form }: ViewProps<RoundToAssess>) => (
  <Layout
    title={title}
    back={{ href: paths.round(it.id) }}
    wrong={!it.given && Object.keys(form.errors).length > 0}
    wide={!it.given}
  >
    {!it.given && <Problems state={form} />}
    <h1>
      <span class="nhsuk-caption-l">{it.title}</span>
      {title}
    </h1>
    {it.given ? <Fixed it={it} sent={form.meanwhile !== undefined} /> : <Choice it={it} form={form} />}
  </Layout>
)

const Fixed = ({ it, sent }: { it: RoundToAssess; sent: boolean }) => (
  <>
    <div role={sent ? 'alert' : undefined}>
      {insetText({
        text: `${sent ? 'Nothing you sent was saved. ' : ''}An application of this round has been given to a panel, so how it is assessed stays as it is.`,
      })}
    </div>
    <Summary rows={[{ key: 'Read without names', value: blindness[it.name_blind ? 'yes' : 'no'] }]} />
    <Instruments of={it} />
  </>
)

const Choice = ({ it, form }: { it: RoundToAssess; form: FormState }) => (
  <>
    <p class="app-column">
      It can be changed until the first application of the round is given to a panel, and everybody can read it on the
      round’s page. Few items, each looked for in one or two ways, make fair assessments: nobody can show everything in
      an hour.
    </p>
    <Form state={{ ...form, fields: {} }} button="Save how it is assessed">
      <div class="app-column">
        <Field name="blind" field={form.fields['blind']!} state={form} />
      </div>
      {frameworkOf(it.framework)?.dimensions.map(({ title: dimension, items }) => (
        <>
          <h2 class="nhsuk-heading-m">{dimension}: what gives evidence?</h2>
          {items.map((item) => (
            <ItemChoice item={item} state={form} />
          ))}
        </>
      ))}
    </Form>
  </>
)

/** One item: tick the instruments that give evidence on it, or none. */
function ItemChoice({ item: { key, label }, state }: { item: Item; state: FormState }) {
  const name = fieldOf(key)
  const ticked = asList(state.typed[name])
  return (
    <div class="app-instruments">
      <SavedMeanwhile name={name} state={state} />
      {checkboxes({
        name,
        idPrefix: name,
        classes: 'nhsuk-checkboxes--small',
        fieldset: { legend: { text: label, size: 's' } },
        ...(state.errors[name] ? { errorMessage: { text: state.errors[name] } } : {}),
        items: Object.entries(instruments).map(([value, text]) => ({ value, text, checked: ticked.includes(value) })),
      })}
    </div>
  )
}

function SavedMeanwhile({ name, state: { saved, typed, fields } }: { name: string; state: FormState }) {
  const look = fields[name]
  if (!saved || !look || inWords(look, saved[name]) === inWords(look, typed[name])) return null
  return (
    <p class="app-saved">
      Saved meanwhile: <span class="app-user-text">{inWords(look, saved[name]) || 'None'}</span>
    </p>
  )
}
