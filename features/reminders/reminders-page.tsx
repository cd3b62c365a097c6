import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import type { essentialsFor } from './words.ts'

type Data = { essentials: ReturnType<typeof essentialsFor> }

export const RemindersPage = ({ data: { essentials }, form }: ViewProps<Data>) => (
  <FormPage title="Your reminders" caption="Your account" state={form} button="Save" back={paths.account()}>
    <p>Each goes once, by email, and no more once it is done. The email says no more than that something waits.</p>
    <p>These reach you in any case:</p>
    <ul class="nhsuk-list nhsuk-list--bullet">
      {essentials.map(({ label, when, why }) => (
        <li>
          {label} ({when}), since {why}
        </li>
      ))}
    </ul>
  </FormPage>
)
