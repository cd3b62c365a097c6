import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Layout } from '../../ui/layout.tsx'
import { actionLink } from '../../ui/nhs.ts'

export interface ByLinkWords {
  title: string
  /** Who asks and what for, without a name. */
  says: string
  /** Why there may be nothing left to answer. */
  over: string
}

export interface ByLinkData {
  words: ByLinkWords
  over: boolean
  signedInAs: string | null
}

export function ByLinkPage({ data: { words, over, signedInAs }, form }: ViewProps<ByLinkData>) {
  if (over)
    return (
      <Layout title="This request is over">
        <h1>This request is over</h1>
        <p>{words.over} You need not do anything.</p>
        {actionLink({ href: paths.home(), text: 'Go to the home page' })}
      </Layout>
    )
  if (signedInAs)
    return (
      <Layout title="This request is for somebody else">
        <h1>This request is for somebody else</h1>
        <p>
          You are signed in as {signedInAs}, who was not asked. <a href={paths.signOut()}>Sign out</a> first, or confirm
          the address that the email came to in <a href={paths.account()}>your account</a>.
        </p>
      </Layout>
    )
  return (
    <FormPage title={words.title} state={form} button="Email me a code" back={paths.home()}>
      <p>{words.says} To be sure that it is you, we send a code to the address that the request was sent to.</p>
    </FormPage>
  )
}
