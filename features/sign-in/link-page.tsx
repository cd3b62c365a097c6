import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { signIn } from '../../rules/sign-in.ts'
import { Form } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'
import { actionLink } from '../../ui/nhs.ts'
import type { Standing } from './link-and-code.ts'

export const LinkPage = ({ data, form }: ViewProps<{ standing: Standing }>) =>
  data.standing === 'ready' ? (
    <Layout title="Sign in to Aspire Together">
      <h1>Sign in to Aspire Together</h1>
      <p>Select the button to finish signing in. The link works once.</p>
      <Form state={form} button="Sign in" />
    </Layout>
  ) : (
    <LinkRefused standing={data.standing} again={paths.signIn()} code={paths.checkEmail()} />
  )

interface LinkRefusedProps {
  standing: 'elsewhere' | 'over'
  /** Where another email is asked for, and where a code is typed. */
  again: string
  code: string
}

/** Why a link does nothing here, and what does. */
export const LinkRefused = ({ standing, again, code }: LinkRefusedProps) =>
  standing === 'elsewhere' ? (
    <Layout title="Open this link in the browser you asked from">
      <h1>Open this link in the browser you asked from</h1>
      <p>To keep your account safe, a link works only in the browser where somebody asked for it.</p>
      <p>
        Copy the link into that browser, or go back to the page there and type the code from the email. The link is not
        used up.
      </p>
      {actionLink({ href: again, text: 'Ask for a new email from this browser' })}
    </Layout>
  ) : (
    <Layout title="This link no longer works">
      <h1>This link no longer works</h1>
      <p>
        A link works once, within {signIn.linkMinutes} minutes. This one has been used, is too old, or was not copied
        whole.
      </p>
      <p>
        If you have a newer email from us, use the link in that, or <a href={code}>type its code</a>.
      </p>
      {actionLink({ href: again, text: 'Ask for a new email' })}
    </Layout>
  )
