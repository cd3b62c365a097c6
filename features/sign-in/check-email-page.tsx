import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { signIn } from '../../rules/sign-in.ts'
import { Form, Problems } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'

export const CheckEmailPage = ({ data, form }: ViewProps<{ address: string | null }>) => (
  <CheckEmail address={data.address} form={form} button="Sign in" again={paths.signIn()} />
)

interface CheckEmailProps {
  address: string | null
  form: ViewProps<object>['form']
  button: string
  again: string
}

/** After asking: what to do with the email, and where its code is typed. */
export const CheckEmail = ({ address, form, button, again }: CheckEmailProps) => (
  <Layout title="Check your email" back={{ href: again }} wrong={Object.keys(form.errors).length > 0}>
    <Problems state={form} />
    <h1>Check your email</h1>
    {address && (
      <p>
        We have sent an email to <strong class="app-user-text">{address}</strong>.
      </p>
    )}
    <p>
      Open the link in it within {signIn.linkMinutes} minutes, in this browser. It does not work in any other browser or
      on another device.
    </p>
    <p>If your email opens somewhere else, type the code from it here.</p>
    <Form state={form} button={button} />
    <p>
      It may take a few minutes to arrive; look in your junk mail too. If it does not come,{' '}
      <a href={again}>check the address and ask for another email</a>.
    </p>
  </Layout>
)
