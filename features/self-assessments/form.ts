import { choice, choices, optionalChoice, words } from '../../platform/fields.ts'
import { form, type Field, type Form } from '../../platform/form.ts'
import type { Category } from '../../rules/categories.ts'
import { keyOf, type Dimension } from '../../rules/frameworks/framework.ts'
import { evidenceWords, scale } from '../../rules/self-assessment.ts'
import { currentFrameworks } from '../../rules/success-profile.ts'

/** The field of an item's evidence; its answer's is the item's own key. */
export const evidenceField = (item: string) => `${item}-evidence`

const offered = Object.fromEntries(currentFrameworks.map((framework) => [keyOf(framework), framework.title]))
const sources = Object.fromEntries(currentFrameworks.map((framework) => [keyOf(framework), framework.source]))

export const beginForm = form({
  framework: choice({
    label: 'What do you want to look at yourself against?',
    options: offered,
    optionHints: sources,
    missing: 'Choose what you want to look at yourself against',
  }),
})

/** An answer and room for evidence for each item of a dimension; none of it has to be given. */
export const partForm = ({ items }: Dimension): Form<Record<string, Field<string | null>>> =>
  form(
    Object.fromEntries(
      items.flatMap(({ key, label }): [string, Field<string | null>][] => [
        [key, optionalChoice({ label, options: scale })],
        [evidenceField(key), words({ label: `Evidence for “${label}”`, maxWords: evidenceWords })],
      ]),
    ),
  )

export const shareForm = (conversations: Category) =>
  form({
    conversation: choice({
      label: 'Which conversation is it for?',
      options: conversations,
      missing: 'Choose the conversation that you want to share it for',
    }),
  })

export const stopForm = (readers: Category) =>
  form({
    readers: choices({
      label: 'Who should no longer read it?',
      options: readers,
      missing: 'Choose who should no longer read it',
    }),
  })
