import { choice, email, text } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'
import type { Category } from '../../rules/categories.ts'
import { panelParts } from '../../rules/panels.ts'

/** `rounds`: those of the actor's regions that have been published. */
export const panelForm = (rounds: Category) =>
  form({
    round: choice({ label: 'For which round?', options: rounds, missing: 'Choose the round' }),
    title: text({
      label: 'Name of the panel',
      hint: 'For example “Panel A” or “Finance, January”',
      missing: 'Enter a name for the panel',
    }),
  })

export const memberForm = form({
  part: choice({ label: 'What will they do?', options: panelParts, missing: 'Choose what they will do' }),
  email: email({
    label: 'Their email address',
    hint: 'They sign in with this address, and we write to them at once',
    missing: 'Enter their email address',
    autocomplete: 'off',
  }),
  name: text({
    label: 'Their full name',
    hint: 'Only used if they are new here',
    missing: 'Enter their full name',
    autocomplete: 'off',
  }),
})
