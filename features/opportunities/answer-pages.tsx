import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Summary } from '../../ui/summary.tsx'
import type { Placement } from './placements.ts'
import { placesLeft, when } from './words.ts'

const about = (it: Placement) => ({ caption: it.title, back: paths.placement(it.id) })

const Asked = ({ it }: { it: Placement }) => (
  <Summary
    rows={[
      { key: 'Who asks', value: `${it.member_name}\n${it.current_post}` },
      { key: 'In their words', value: it.words },
      { key: 'Places', value: placesLeft(it) },
    ]}
  />
)

export const AgreePage = ({ data, form }: ViewProps<Placement>) => (
  <FormPage title="Agree to the request" state={form} button="Agree" {...about(data)}>
    <Asked it={data} />
  </FormPage>
)

export const DeclinePage = ({ data, form }: ViewProps<Placement>) => (
  <FormPage title="Decline the request" state={form} button="Decline" warning {...about(data)}>
    <Asked it={data} />
  </FormPage>
)

export const WithdrawPage = ({ data, form }: ViewProps<Placement>) => (
  <FormPage title="Withdraw your request" state={form} button="Withdraw the request" warning {...about(data)}>
    <p>
      {data.organisation_name} is told. {data.state === 'agreed' && 'Your place becomes free for somebody else. '}
      You can ask again while it is open.
    </p>
  </FormPage>
)

export const FinishPage = ({ data, form }: ViewProps<Placement>) => (
  <FormPage title="Record it as done" state={form} button="Record as done" {...about(data)}>
    <p>
      {when(data)}. What {data.mine ? 'you' : data.member_name} took from it belongs into the member’s own development
      plan.
    </p>
  </FormPage>
)

export const PlanItPage = ({ data, form }: ViewProps<Placement>) => (
  <FormPage title="Put it into your development plan" state={form} button="Save action" {...about(data)}>
    <p>Nobody but you sees your development plan.</p>
  </FormPage>
)
