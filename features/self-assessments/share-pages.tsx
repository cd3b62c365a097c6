import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Layout } from '../../ui/layout.tsx'
import { actionLink } from '../../ui/nhs.ts'
import type { SelfAssessment } from './queries.ts'

interface ToShare extends SelfAssessment {
  conversations: { id: string }[]
}

const title = 'Share your self-assessment'

export function SharePage({ data, form }: ViewProps<ToShare>) {
  if (data.conversations.length === 0)
    return (
      <Layout title={title} back={{ href: paths.selfAssessment(data.id) }}>
        <h1>{title}</h1>
        <p>
          You can share it with the partner of a talent conversation, and with nobody else. You have no conversation
          that it is not shared for already.
        </p>
        {actionLink({ href: paths.inviteToConversation(), text: 'Ask a senior leader for a talent conversation' })}
      </Layout>
    )
  return (
    <FormPage
      title={title}
      caption={data.framework.title}
      state={form}
      button="Share"
      back={paths.selfAssessment(data.id)}
    >
      <p>
        Your conversation partner will be able to read your answers and your evidence
        {data.finished_at ? '' : ', as they are and as you go on changing them'}. They cannot change anything, and they
        do not see how you answered earlier.
      </p>
      <p>
        If you later share another self-assessment for the same conversation, it takes the place of this one. You see
        when your partner has looked, and you can stop sharing at any time.
      </p>
    </FormPage>
  )
}

export const StopPage = ({ data, form }: ViewProps<SelfAssessment>) => (
  <FormPage
    title="Stop sharing your self-assessment"
    caption={data.framework.title}
    state={form}
    button="Stop sharing"
    warning
    back={paths.selfAssessment(data.id)}
  >
    <p>They can no longer open it, from now on. What they have read or printed you cannot take back.</p>
  </FormPage>
)
