import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { insetText } from '../../ui/nhs.ts'
import { day, listed } from '../../ui/words.ts'
import type { MemberFacts } from './member-facts.ts'
import { MovePage } from './move-page.tsx'
import type { Introduction } from './queries.ts'
import { WhatIsSeen } from './what-is-seen.tsx'

type Props = ViewProps<Introduction>

export const AgreePage = ({ data, form }: Props) => (
  <MovePage title="Agree to the introduction" button="Agree, and ask the member" it={data} form={form}>
    <p>{data.member_name} is then asked, and decides. Nothing reaches the organisation before that.</p>
    {data.why && <p>The team that proposes them writes: {data.why}</p>}
  </MovePage>
)

export const RefusePage = ({ data, form }: Props) => (
  <MovePage title="Do not agree to the introduction" button="Do not agree" it={data} form={form}>
    <p>
      The team that proposed it sees your answer with the introduction. {data.member_name} is not asked and does not
      hear of it.
    </p>
  </MovePage>
)

export const RecallPage = ({ data, form }: Props) => (
  <MovePage title="Take back the proposal" button="Take back the proposal" warning it={data} form={form}>
    <p>{data.member_name} was not asked yet, and does not hear of it.</p>
  </MovePage>
)

interface Accepting extends Introduction {
  facts: MemberFacts
  /** They asked not to be shown to this organisation. */
  hidden: boolean
  /** The names of the organisations that share the post. */
  partners: string[]
  /** The opportunities of this organisation for which they asked by name. */
  asked: string[]
}

export const AcceptPage = ({ data, form }: ViewProps<Accepting>) => (
  <MovePage title="Accept the introduction" button="Accept" it={data} form={form}>
    {data.hidden &&
      insetText({
        html: (
          <p>
            You hide from {data.organisation_name}. If you accept, it sees you all the same, for this post.{' '}
            <a href={paths.memberVisibility(data.membership_id)}>Who may see you</a>
          </p>
        ),
      })}
    {data.partners.length > 0 && (
      <p>
        {data.organisation_name} shares the post with {listed(data.partners)}, and is the only one of them that you are
        introduced to.
      </p>
    )}
    <WhatIsSeen organisation={data.organisation_name} facts={data.facts} />
    {data.asked.length > 0 && (
      <p>It knows your name from {listed(data.asked)}, for which you asked: it may see that it is you.</p>
    )}
    <p>
      It reads each as it is when it looks: what you change in your career path, it sees changed. You can withdraw at
      any time.
    </p>
  </MovePage>
)

export const DeclinePage = ({ data, form }: Props) => (
  <MovePage title="Decline the introduction" button="Decline" it={data} form={form}>
    <p>{data.organisation_name} never hears that you were asked. Declining has no effect on other introductions.</p>
  </MovePage>
)

export const WithdrawPage = ({ data, form, actor }: Props) => (
  <MovePage title="Withdraw the introduction" button="Withdraw introduction" warning it={data} form={form}>
    <p>
      It ends here for everybody who sees it, and they can read the reason.{' '}
      {data.person_id === actor?.personId ? 'You stay' : 'The member stays'} in the pool.
      {data.interview_on && ` There is an interview on ${day(data.interview_on)}: the organisation is told at once.`}
    </p>
  </MovePage>
)
