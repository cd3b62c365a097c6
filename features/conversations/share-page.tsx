import { paths } from '../../paths.ts'
import { choice } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'
import type { ViewProps } from '../../platform/page.ts'
import type { Category } from '../../rules/categories.ts'
import { FormPage } from '../../ui/form-page.tsx'
import type { Conversation } from './queries.ts'

export const shareForm = ({ boards }: { boards: Category }) =>
  form({
    board: choice({
      label: 'Which talent team may read the record?',
      options: { nobody: 'None: take it back, or keep it between us', ...boards } as Category,
      missing: 'Choose a region, or none',
    }),
  })

export const SharePage = ({ data, form: state }: ViewProps<Conversation & { boards: Category }>) => (
  <FormPage
    title="Share the record"
    caption="Talent conversation"
    state={state}
    button="Save"
    back={paths.conversation(data.id)}
  >
    <p>
      A talent team to which you apply learns that you talked, when, with whom, and the readiness you agreed on. It
      reads no more, unless you share the record here. It then reads what both of you wrote, and the actions you agreed.
    </p>
    <p>You see in the record’s history when it was read, and can take it back at any time.</p>
  </FormPage>
)
