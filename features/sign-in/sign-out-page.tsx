import type { ViewProps } from '../../platform/page.ts'
import type { Actor } from '../../rules/roles.ts'
import { Form } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'

export const SignOutPage = ({ data, form }: ViewProps<Actor>) => (
  <Layout title="Sign out">
    <h1>Sign out</h1>
    <p>You are signed in as {data.name}. Sign out when you have finished, above all on a shared computer.</p>
    <Form state={form} button="Sign out" />
  </Layout>
)
