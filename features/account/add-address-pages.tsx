import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { Form } from '../../ui/form.tsx'
import { FormPage } from '../../ui/form-page.tsx'
import { Layout } from '../../ui/layout.tsx'
import { CheckEmail } from '../sign-in/check-email-page.tsx'
import type { Standing } from '../sign-in/link-and-code.ts'
import { LinkRefused } from '../sign-in/link-page.tsx'
import { takenAddress } from './form.ts'

export const AddAddressPage = ({ form }: ViewProps<object>) => (
  <FormPage title="Add an email address" state={form} button="Send the email" back={paths.account()}>
    <p>An address of your own besides your work address keeps your account when you change employers.</p>
  </FormPage>
)

export const CheckAddressPage = ({ data, form }: ViewProps<{ address: string | null }>) => (
  <CheckEmail address={data.address} form={form} button="Confirm the address" again={paths.addAddress()} />
)

export const AddressLinkPage = ({ data, form, visit }: ViewProps<{ standing: Standing }>) => {
  if (visit.query.has('taken')) return <Taken />
  if (data.standing !== 'ready')
    return <LinkRefused standing={data.standing} again={paths.addAddress()} code={paths.checkAddress()} />
  return (
    <Layout title="Confirm this address" back={{ href: paths.account() }}>
      <h1>Confirm this address</h1>
      <p>Select the button, and this address signs you in from now on.</p>
      <Form state={form} button="Confirm the address" />
    </Layout>
  )
}

const Taken = () => (
  <Layout title="This address has an account of its own" back={{ href: paths.account() }}>
    <h1>This address has an account of its own</h1>
    <p>{takenAddress}.</p>
  </Layout>
)
