import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Fence } from './fence.tsx'

export const InvitePage = ({ form }: ViewProps<object>) => (
  <FormPage
    title="Ask a senior leader for a talent conversation"
    state={form}
    button="Send invitation"
    back={paths.conversations()}
  >
    <p>
      Ask your chief executive, accountable officer or another director who knows your work. They need no account: a
      link in the email lets them answer.
    </p>
    <p>
      You talk about what you want to do next, what you bring and what you need. Read{' '}
      <a href={paths.conversationGuide()}>how to prepare</a>.
    </p>
    <Fence />
  </FormPage>
)

export const OfferPage = ({ form }: ViewProps<object>) => (
  <FormPage title="Offer a talent conversation" state={form} button="Send invitation" back={paths.conversations()}>
    <p>
      Offer it to somebody whose next step you can help with. They are told by email and decide for themselves. Read{' '}
      <a href={paths.conversationGuide()}>how to prepare</a>.
    </p>
    <Fence />
  </FormPage>
)

export const ReportPage = ({ form }: ViewProps<{ leader: boolean }>) => (
  <FormPage
    title="Record a conversation held elsewhere"
    state={form}
    button="Save and ask for the other’s acknowledgement"
    back={paths.conversations()}
  >
    <p>
      Where the two of you have talked already, nothing of it is written down here but the day, the two of you and the
      readiness you agreed on. It counts once the other of you has confirmed it.
    </p>
  </FormPage>
)
