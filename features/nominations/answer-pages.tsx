import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { insetText } from '../../ui/nhs.ts'
import type { ToAccept } from './accept.ts'
import type { Nomination } from './queries.ts'

export const AcceptPage = ({ data, form }: ViewProps<ToAccept>) => (
  <FormPage
    title="Accept the nomination"
    state={form}
    button="Accept and start my application"
    back={paths.nomination(data.id)}
  >
    {!data.open && insetText({ text: 'The round has closed: this nomination can no longer be accepted.' })}
    <p>
      Your application starts with what {data.nominator_name} wrote about your post. You change what you like, and
      nothing reaches the talent board until you submit it.
    </p>
  </FormPage>
)

export const DeclinePage = ({ data, form }: ViewProps<Nomination>) => (
  <FormPage title="Decline the nomination" state={form} button="Decline" back={paths.nomination(data.id)}>
    <p>Declining has no effect on you. You may apply by yourself at any time, or be nominated again.</p>
  </FormPage>
)

export const WithdrawPage = ({ data, form }: ViewProps<Nomination>) => (
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

export const DiscardPage = ({ data, form }: ViewProps<Nomination>) => (
  <FormPage
    title="Discard the nomination"
    caption={data.nominee_name}
    state={form}
    button="Discard nomination"
    warning
    back={paths.nomination(data.id)}
  >
    <p>It has not been sent. Nobody is told, and {data.nominee_name} does not learn of it.</p>
  </FormPage>
)
