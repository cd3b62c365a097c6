import type { ViewProps } from '../../platform/page.ts'
import { Form, Problems } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'

export const YourNamePage = ({ form }: ViewProps<{ name: string }>) => (
  <Layout title="What is your name?" wrong={Object.keys(form.errors).length > 0}>
    <Problems state={form} />
    <h1>What is your name?</h1>
    <p>You have signed in for the first time. You can change your name later in your account.</p>
    <Form state={form} button="Continue" />
  </Layout>
)
