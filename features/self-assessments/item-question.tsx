import type { FormState } from '../../platform/page.ts'
import type { Item } from '../../rules/frameworks/framework.ts'
import { evidenceWords, scale } from '../../rules/self-assessment.ts'
import { asText, inWords } from '../../ui/field-parts.ts'
import { characterCount, details, radios } from '../../ui/nhs.ts'
import { evidenceField } from './form.ts'

interface Props {
  item: Item
  question: string
  /** Its description is our own, not the framework's. */
  ours: boolean
  state: FormState
}

/** One item: its official name, what it means, the five answers, room for evidence. */
export const ItemQuestion = ({ item, question, ours, state }: Props) => (
  <div class="app-item">
    <SavedMeanwhile name={item.key} state={state} />
    {radios({
      name: item.key,
      idPrefix: item.key,
      classes: 'nhsuk-radios--small nhsuk-radios--inline',
      fieldset: { legend: { html: <ItemName item={item} />, size: 'm' } },
      hint: {
        html: (
          <>
            {means(item, ours)} <br /> {question}
          </>
        ),
      },
      ...wrongIn(item.key, state),
      items: Object.entries(scale).map(([value, text]) => ({
        value,
        text,
        checked: state.typed[item.key] === value,
      })),
    })}
    {details({
      summary: `${ours ? 'Our description' : 'Description'}: what others would see`,
      html: <Signs item={item} />,
    })}
    <SavedMeanwhile name={evidenceField(item.key)} state={state} />
    {characterCount({
      name: evidenceField(item.key),
      id: evidenceField(item.key),
      label: { html: <EvidenceLabel {...item} /> },
      value: asText(state.typed[evidenceField(item.key)]),
      maxlength: evidenceWords,
      countType: 'words',
      rows: 3,
      ...wrongIn(evidenceField(item.key), state),
    })}
  </div>
)

const ItemName = ({ item: { label, horizon } }: { item: Item }) =>
  horizon ? <h3 class="nhsuk-fieldset__heading">{label}</h3> : <h2 class="nhsuk-fieldset__heading">{label}</h2>

const means = ({ descriptor }: Item, ours: boolean) =>
  ours ? `Our description: ${descriptor.means}` : descriptor.means

const Signs = ({ item: { descriptor } }: { item: Item }) => (
  <>
    <ul>
      {descriptor.signs.map((sign) => (
        <li>{sign}</li>
      ))}
    </ul>
    {descriptor.concern && <p>What would give pause: {descriptor.concern}</p>}
  </>
)

const EvidenceLabel = ({ label }: Item) => (
  <>
    Your evidence: what you did, and what came of it<span class="nhsuk-u-visually-hidden"> ({label})</span>
  </>
)

const wrongIn = (name: string, { errors }: FormState) => (errors[name] ? { errorMessage: { text: errors[name] } } : {})

function SavedMeanwhile({ name, state: { saved, typed, fields } }: { name: string; state: FormState }) {
  const look = fields[name]
  if (!saved || !look || inWords(look, saved[name]) === inWords(look, typed[name])) return null
  return (
    <p class="app-saved">
      Saved meanwhile: <span class="app-user-text">{inWords(look, saved[name])}</span>
    </p>
  )
}
