import type { ViewProps } from '../../platform/page.ts'
import { Form, Problems } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'

export const SignInPage = ({ form }: ViewProps<object, 'everybody'>) => (
  <Layout title="Sign in or start" wrong={Object.keys(form.errors).length > 0}>
    <Problems state={form} />
    <h1>Sign in or start</h1>
    <p>We send you an email with a link and a code. There is no password to remember.</p>
    <p>If you are new here, the same email starts your account.</p>
    <Form state={form} button="Email me a link" />
  </Layout>
)
