import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import type { Application } from './queries.ts'

export const WithdrawPage = ({ data, form }: ViewProps<Application>) => (
  <FormPage
    title="Withdraw your application"
    state={form}
    button="Withdraw application"
    warning
    back={paths.application(data.id)}
  >
    <p>
      {data.submitted_at
        ? `The ${data.board_name} will no longer consider you.`
        : 'Nobody but you has seen this draft, and nobody will.'}{' '}
      You may apply again while a round is open, and withdrawing has no effect on how a later application is read.
    </p>
  </FormPage>
)
