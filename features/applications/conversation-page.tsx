import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Layout } from '../../ui/layout.tsx'
import { button } from '../../ui/nhs.ts'
import type { OwnConversation } from './conversation.ts'
import type { Application } from './queries.ts'

interface Data extends Application {
  elsewhere: boolean
  conversations: OwnConversation[]
}

const title = 'Talent conversation'

export function ConversationPage({ data, form }: ViewProps<Data>) {
  if (data.elsewhere) return <HeldElsewhere data={data} form={form} />
  if (data.conversations.length === 0) return <NoneYet id={data.id} />
  return (
    <FormPage
      title={title}
      caption="Your application"
      state={form}
      button="Save and continue"
      back={paths.application(data.id)}
    >
      <What />
      {data.conversation_id && data.conversation_state !== 'held' && (
        <p>
          <a href={paths.conversation(data.conversation_id)}>Open your conversation with {data.partner_name}</a>, to see
          what it waits for.
        </p>
      )}
      <p>
        Not in the list? <OtherWays id={data.id} />
      </p>
    </FormPage>
  )
}

const NoneYet = ({ id }: { id: string }) => (
  <Layout title={title} back={{ href: paths.application(id) }}>
    <h1>
      <span class="nhsuk-caption-l">Your application</span>
      {title}
    </h1>
    <What />
    <p>You have none in this service yet.</p>
    <div class="nhsuk-button-group">
      {button({ text: 'Invite a senior leader', href: paths.inviteToConversation() })}
      {button({ text: 'It was held elsewhere', href: elsewhere(id), variant: 'secondary' })}
    </div>
  </Layout>
)

const What = () => (
  <p>
    Before you submit, talk with a senior leader about where you want to go and when you will be ready. You both
    acknowledge that you did. The talent team sees only that it took place, when, with whom, and the readiness you
    agreed on; never what was said, unless you share it.
  </p>
)

const OtherWays = ({ id }: { id: string }) => (
  <>
    <a href={paths.inviteToConversation()}>Invite a senior leader</a>, or{' '}
    <a href={elsewhere(id)}>say that it was held elsewhere</a>.
  </>
)

const HeldElsewhere = ({ data, form }: Pick<ViewProps<Data>, 'data' | 'form'>) => (
  <FormPage
    title="A talent conversation held elsewhere"
    caption="Your application"
    state={form}
    button="Save and ask for their acknowledgement"
    back={paths.applicationConversation(data.id)}
  >
    <p>
      We ask the leader to acknowledge that it took place. Until they have, this task waits; you can go on with the
      others.
    </p>
  </FormPage>
)

const elsewhere = (id: string) => `${paths.applicationConversation(id)}?held=elsewhere`
