import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Layout } from '../../ui/layout.tsx'
import { actionLink } from '../../ui/nhs.ts'

interface Data {
  over: boolean
  signedInAs: string | null
}

export function AnswerByLinkPage({ data, form }: ViewProps<Data>) {
  if (data.over)
    return (
      <Layout title="This request is over">
        <h1>This request is over</h1>
        <p>It has been answered, or the candidate no longer asks. You need not do anything.</p>
        {actionLink({ href: paths.home(), text: 'Go to the home page' })}
      </Layout>
    )
  if (data.signedInAs)
    return (
      <Layout title="This request is for somebody else">
        <h1>This request is for somebody else</h1>
        <p>
          You are signed in as {data.signedInAs}, who was not asked. <a href={paths.signOut()}>Sign out</a> first, or
          confirm the address that the email came to in <a href={paths.account()}>your account</a>.
        </p>
      </Layout>
    )
  return (
    <FormPage title="You are asked for an endorsement" state={form} button="Email me a code" back={paths.home()}>
      <p>
        Somebody who applies to a regional talent board asks what you have seen of their work. To be sure that it is
        you, we send a code to the address that the request was sent to.
      </p>
    </FormPage>
  )
}
