import type { Look } from '../platform/form.ts'
import type { FormState } from '../platform/page.ts'
import { asList, asText, dateBoxes, inWords } from './field-parts.ts'
import { characterCount, textarea, checkboxes, dateInput, fileUpload, input, radios } from './nhs.ts'

interface FieldProps {
  name: string
  field: Look
  state: FormState
}

/** One field of a form, by its kind, with what was typed and what is wrong with it. */
export function Field({ name, field, state }: FieldProps) {
  const common = {
    name,
    ...hint(name, field, state),
    ...(state.errors[name] ? { errorMessage: { text: state.errors[name] } } : {}),
  }
  return (
    <>
      <SavedMeanwhile name={name} field={field} state={state} />
      {control(name, field, state, common)}
    </>
  )
}

function SavedMeanwhile({ name, field, state }: FieldProps) {
  if (!state.saved || inWords(field, state.saved[name]) === inWords(field, state.typed[name])) return null
  return (
    <p class="app-saved">
      Saved meanwhile: <span class="app-user-text">{inWords(field, state.saved[name])}</span>
    </p>
  )
}

type Common = { name: string; hint?: { text: string }; errorMessage?: { text: string } }

function control(name: string, field: Look, state: FormState, common: Common) {
  const typed = state.typed[name]
  const label = field.optional && field.kind !== 'tick' ? `${field.label} (optional)` : field.label
  const legend = { legend: { text: label, size: 's' } }
  if (field.kind === 'choice')
    return radios({ ...common, idPrefix: name, fieldset: legend, items: items(field, asList(typed)), ...inline(field) })
  if (field.kind === 'choices')
    return checkboxes({ ...common, idPrefix: name, fieldset: legend, items: items(field, asList(typed)) })
  if (field.kind === 'tick')
    return checkboxes({
      ...common,
      idPrefix: name,
      items: [{ value: 'yes', text: label, checked: asText(typed) === 'yes' }],
    })
  if (field.kind === 'date') return dateInput({ ...common, ...dateBoxes(name, asList(typed)), fieldset: legend })
  if (field.kind === 'organisation' && state.suggestions?.[name])
    return (
      <Suggestions name={name} label={label} typed={asText(typed)} among={state.suggestions[name]} common={common} />
    )
  if (field.kind === 'file')
    return fileUpload({ ...common, label: { text: label, size: 's' }, attributes: { accept: field.accept } })
  const box = { ...common, id: name, label: { text: label, size: 's' as const }, value: asText(typed) }
  if (field.kind === 'words')
    return field.maxWords
      ? characterCount({ ...box, maxlength: field.maxWords, countType: 'words', rows: 6 })
      : textarea({ ...box, rows: '6' })
  return input({
    ...box,
    ...(ways[field.kind] ?? { type: 'text' }),
    ...(field.autocomplete ? { autocomplete: field.autocomplete } : {}),
    width: field.width,
  })
}

/** How a browser helps to type it. */
const ways: Partial<Record<Look['kind'], { type: string; [option: string]: string | boolean }>> = {
  email: { type: 'email', spellcheck: false },
  number: { type: 'text', inputmode: 'numeric' },
  phone: { type: 'tel', autocomplete: 'tel' },
}

/** A browser does not send a chosen file twice, and nothing of it is kept while another field is wrong. */
function hint(name: string, field: Look, state: FormState) {
  const again = field.kind === 'file' && Object.keys(state.errors).length > 0 && !state.errors[name]
  const text = [field.hint, again && 'If you chose a file, choose it again.'].filter(Boolean).join(' ')
  return text ? { hint: { text } } : {}
}

/** Radios for what may have been meant, and the box to type something else. */
function Suggestions(props: {
  name: string
  label: string
  typed: string
  among: Record<string, string>
  common: Common
}) {
  const { name, label, typed, among, common } = props
  const found = Object.entries(among).map(([value, text]) => ({ value, text }))
  return (
    <>
      {radios({
        ...common,
        name: `${name}-suggested`,
        idPrefix: name,
        hint: { text: `We found these for “${typed}”` },
        fieldset: { legend: { text: label, size: 's' } },
        items: [...found, { value: '', text: 'None of these', checked: false }],
      })}
      {input({ id: `${name}-again`, name, label: { text: 'Or type another name or code' }, value: typed })}
    </>
  )
}

const inline = (field: Look) => (field.inline ? { classes: 'nhsuk-radios--inline' } : {})

const items = (field: Look, chosen: string[]) =>
  Object.entries(field.options ?? {}).map(([value, text]) => ({
    value,
    text,
    checked: chosen.includes(value),
    ...(field.optionHints?.[value] ? { hint: { text: field.optionHints[value] } } : {}),
  }))
