import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import type { Address } from './queries.ts'

export const ChooseAddressPage = ({ data, form }: ViewProps<Address>) => (
  <FormPage title="Send your email here" state={form} button="Send my email here" back={paths.account()}>
    <p>
      From now on we write to <strong class="app-user-text">{data.email}</strong>. Your other addresses still sign you
      in.
    </p>
  </FormPage>
)

export const RemoveAddressPage = ({ data, form }: ViewProps<Address>) => (
  <FormPage title="Remove this address" state={form} button="Remove the address" back={paths.account()} warning>
    <p>
      <strong class="app-user-text">{data.email}</strong> will no longer sign you in. Remove the address of an employer
      when you leave.
    </p>
  </FormPage>
)
