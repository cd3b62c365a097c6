import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import type { nomination } from './queries.ts'

type Props = ViewProps<NonNullable<Awaited<ReturnType<typeof nomination>>>>

export const AcceptPage = ({ data, form }: Props) => (
  <FormPage
    title="Accept the nomination"
    state={form}
    button="Accept and start my application"
    back={paths.nomination(data.id)}
  >
    <p>
      Your application starts with what {data.nominator_name} wrote about your post. You change what you like, and
      nothing reaches the talent board until you submit it.
    </p>
  </FormPage>
)

export const DeclinePage = ({ data, form }: Props) => (
  <FormPage title="Decline the nomination" state={form} button="Decline" back={paths.nomination(data.id)}>
    <p>Declining has no effect on you. You may apply by yourself at any time, or be nominated again.</p>
  </FormPage>
)

export const WithdrawPage = ({ data, form }: Props) => (
  <FormPage
    title="Withdraw the nomination"
    state={form}
    button="Withdraw nomination"
    warning
    back={paths.nomination(data.id)}
  >
    <p>{data.nominee_name} will be told. They can still apply by themselves.</p>
  </FormPage>
)
