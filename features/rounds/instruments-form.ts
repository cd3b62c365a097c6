import { choice, choices, neededSometimes } from '../../platform/fields.ts'
import { form, type Field, type Form, type Typed, type Values } from '../../platform/form.ts'
import { keysOf } from '../../rules/categories.ts'
import { instruments, type Chosen } from '../../rules/instruments.ts'
import { frameworkOf, itemsOf } from '../../rules/success-profile.ts'
import type { RoundToAssess } from './choose-instruments.ts'

export const blindness = { yes: 'Yes, without names', no: 'No, with names' } as const

type Choices = Field<(keyof typeof instruments)[]>

type InstrumentsForm = Form<{ blind: Field<keyof typeof blindness> } & Record<`item-${string}`, Choices>>

/** The field of an item. */
export const fieldOf = (key: string): `item-${string}` => `item-${key}`

const itemsIn = ({ framework }: Pick<RoundToAssess, 'framework'>) => {
  const known = frameworkOf(framework)
  return known ? itemsOf(known) : []
}

/** Whether names are read; and for each item of the round's framework the instruments that give evidence on it. */
export const instrumentsForm = (it: RoundToAssess): InstrumentsForm =>
  form({
    blind: choice({
      label: 'Does the panel read without names?',
      hint: 'Then it reads a reference in place of the name. Name, employer and contact are taken out of what it reads, and candidates are asked to leave them out.',
      options: blindness,
      missing: 'Choose whether the panel reads without names',
    }),
    ...Object.fromEntries(
      itemsIn(it).map(({ key, label }) => [fieldOf(key), neededSometimes(choices({ label, options: instruments }))]),
    ),
  })

/** As it is assessed now. */
export const filledInstruments = (it: RoundToAssess): Typed => ({
  blind: it.name_blind ? 'yes' : 'no',
  ...Object.fromEntries(
    itemsIn(it).map(({ key }) => [
      fieldOf(key),
      it.chosen.filter(({ items }) => items.includes(key)).map(({ instrument }) => instrument),
    ]),
  ),
})

/** What was ticked, turned round: each instrument with its items, none that has no item. */
export const chosenIn = (it: RoundToAssess, values: Values<InstrumentsForm>): Chosen[] =>
  keysOf(instruments)
    .map((instrument) => ({
      instrument,
      items: itemsIn(it)
        .filter(({ key }) => values[fieldOf(key)]?.includes(instrument))
        .map(({ key }) => key),
    }))
    .filter(({ items }) => items.length > 0)
