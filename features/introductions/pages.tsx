import type { PropsWithChildren } from 'hono/jsx'
import { paths } from '../../paths.ts'
import type { FormState, ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Reasons } from '../../ui/reasons.tsx'
import type { RuleResult } from '../../rules/matching.ts'
import { introducingMove } from './introduce.ts'
import type { Introduction } from './queries.ts'

type Props = ViewProps<Introduction>

/** What an organisation sees of a member who accepts. */
export const whatIsSeen = 'your name, current post, employer, readiness, availability and the region of your pool'

interface MoveProps {
  title: string
  button: string
  it: Introduction
  form: FormState
  warning?: boolean
}

const MovePage = ({ title, button, it, form, warning, children }: PropsWithChildren<MoveProps>) => (
  <FormPage
    title={title}
    caption={`${it.title}, ${it.organisation_name}`}
    state={form}
    button={button}
    back={paths.introduction(it.id)}
    {...(warning ? { warning } : {})}
  >
    {children}
  </FormPage>
)

export const AgreePage = ({ data, form }: Props) => (
  <MovePage title="Agree to the introduction" button="Agree, and ask the member" it={data} form={form}>
    <p>{data.member_name} is then asked, and decides. Nothing reaches the organisation before that.</p>
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

export const AcceptPage = ({ data, form }: Props) => (
  <MovePage title="Accept the introduction" button="Accept" it={data} form={form}>
    <p>
      {data.organisation_name} will see {whatIsSeen}. You can withdraw at any time.
    </p>
  </MovePage>
)

export const DeclinePage = ({ data, form }: Props) => (
  <MovePage title="Decline the introduction" button="Decline" it={data} form={form}>
    <p>Only the talent teams see that you declined. Declining has no effect on other introductions.</p>
  </MovePage>
)

export const InterviewPage = ({ data, form }: Props) => (
  <MovePage title="Record an interview" button="Record interview" it={data} form={form}>
    <p>{data.member_name} and the talent team see the day.</p>
  </MovePage>
)

export const AppointmentPage = ({ data, form }: Props) => (
  <MovePage title="Record the appointment" button="Record appointment" it={data} form={form}>
    <p>
      The vacancy is then filled from the pool. If the post is substantive, {data.member_name} leaves the pool on the
      day it begins; otherwise they are unavailable until it ends.
    </p>
  </MovePage>
)

export const TurnDownPage = ({ data, form }: Props) => (
  <MovePage title="Record that they were not appointed" button="Record, with feedback" it={data} form={form}>
    <p>Nobody is left without an answer: {data.member_name} reads your feedback, and so does the talent team.</p>
  </MovePage>
)

export const WithdrawPage = ({ data, form }: Props) => (
  <MovePage title="Withdraw the introduction" button="Withdraw introduction" warning it={data} form={form}>
    <p>It ends here for everybody who sees it, and they can read the reason. The member stays in the pool.</p>
  </MovePage>
)

export interface IntroduceData {
  vacancy: { id: string; title: string; organisation_name: string; region_code: string }
  member: { id: string; name: string; current_post: string; region_code: string }
  reasons: RuleResult[]
}

export function IntroducePage({ data: { vacancy, member, reasons }, form }: ViewProps<IntroduceData>) {
  const elsewhere = introducingMove(vacancy, member) === 'propose'
  return (
    <FormPage
      title={elsewhere ? `Propose ${member.name}` : `Introduce ${member.name}`}
      caption={`${vacancy.title}, ${vacancy.organisation_name}`}
      state={form}
      button={elsewhere ? 'Propose to their team' : 'Ask the member'}
      back={paths.matches(vacancy.id)}
    >
      {form.errors[''] && <p class="nhsuk-error-message">{form.errors['']}</p>}
      <p>{member.current_post}</p>
      <Reasons reasons={reasons} />
      <p>
        {elsewhere
          ? `Their own region’s team has to agree first. Then ${member.name} is asked.`
          : `${member.name} is asked by email. The organisation sees nothing until they accept.`}
      </p>
    </FormPage>
  )
}
