import { paths } from '../../paths.ts'
import type { FormState, ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import type { Member } from './members.ts'
import type { Panel } from './queries.ts'

export const FormPanelPage = ({ form }: ViewProps<object>) => (
  <FormPage title="Form a panel" state={form} button="Form the panel" back={paths.panels()}>
    <p>
      A panel assesses candidates of one round. You add its members next: at least three who score, one of them a chief
      executive or accountable officer, and an inclusion adviser.
    </p>
  </FormPage>
)

export const AddMemberPage = ({ data, form }: ViewProps<Panel>) => (
  <FormPage
    title="Add somebody to the panel"
    caption={data.title}
    state={form}
    button="Add to the panel"
    back={paths.panel(data.id)}
  >
    <p>
      We write to them at once. They state their post, training and availability, and say whom they may not assess,
      before they are given anybody.
    </p>
  </FormPage>
)

export const RemoveMemberPage = ({ data, form }: ViewProps<Panel & { member: Member }>) => (
  <FormPage
    title={`Remove ${data.member.name} from the panel`}
    caption={data.title}
    state={form}
    button="Remove from the panel"
    warning
    back={paths.panel(data.id)}
  >
    <Wrong name="member" form={form} />
    <p>They are told. Scores that they locked stay, and count as before.</p>
  </FormPage>
)

export const ConvenePage = ({ data, form }: ViewProps<Panel>) => (
  <FormPage
    title="Convene the panel"
    caption={data.title}
    state={form}
    button="Convene the panel"
    back={paths.panel(data.id)}
  >
    <Wrong name="panel" form={form} />
    <p>Once convened it can be given candidates. You can still add members.</p>
  </FormPage>
)

export const DisbandPage = ({ data, form }: ViewProps<Panel>) => (
  <FormPage
    title="Disband the panel"
    caption={data.title}
    state={form}
    button="Disband the panel"
    warning
    back={paths.panel(data.id)}
  >
    <Wrong name="panel" form={form} />
    <p>It is given no more candidates. What it assessed stays.</p>
  </FormPage>
)

/** What is wrong with the whole, where the form has no field to say it beside. */
const Wrong = ({ name, form }: { name: string; form: FormState }) =>
  form.errors[name] && (
    <p id={name} class="nhsuk-error-message">
      {form.errors[name]}
    </p>
  )
