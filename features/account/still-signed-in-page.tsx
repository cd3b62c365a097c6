import { paths } from '../../paths.ts'
import { Layout } from '../../ui/layout.tsx'
import { actionLink } from '../../ui/nhs.ts'

export const StillSignedInPage = () => (
  <Layout title="You are still signed in">
    <h1>You are still signed in</h1>
    <p>Close this tab to go back to what you were doing. What you had typed is still there.</p>
    {actionLink({ href: paths.overview(), text: 'Go to your overview' })}
  </Layout>
)
