import { paths } from '../../../paths.ts'
import { asText } from '../../../ui/field-parts.ts'
import type { FormState, ViewProps } from '../../../platform/page.ts'
import { looksLikeAppraisal } from '../../../rules/talent-conversation.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { insetText } from '../../../ui/nhs.ts'
import { Fence } from '../fence.tsx'
import type { Conversation } from '../queries.ts'
import type { ActionData, HeadingData } from './index.ts'

export const WritePage = ({ data, form }: ViewProps<HeadingData>) => (
  <FormPage
    title={data.label}
    caption={`Your view, in your own words. ${data.other} reads it`}
    state={withKeepWhereAsked(form)}
    button="Save"
    {...(data.next ? { secondButton: { text: 'Save and go on to the next', value: 'next' } } : {})}
    back={`${paths.conversation(data.id)}#record`}
  >
    <Acknowledged {...data} />
    {data.conversation.partner_name && data.name !== 'opportunities' && data.name !== 'contacts' && (
      <section class="app-words" aria-labelledby="theirs">
        <h2 id="theirs" class="nhsuk-heading-s">
          {data.other}
        </h2>
        <p class="app-user-text">{data.theirs || 'Nothing written yet.'}</p>
      </section>
    )}
    <Fence />
  </FormPage>
)

/** The tick that keeps words which look like an appraisal’s is asked only once they do. */
function withKeepWhereAsked(form: FormState): FormState {
  if (form.typed.keep === 'yes' || (form.errors.words && looksLikeAppraisal(asText(form.typed.words)))) return form
  const { keep: _, ...fields } = form.fields
  return { ...form, fields }
}

/** Said where saving undoes an acknowledgement. */
const Acknowledged = ({ acknowledged }: { acknowledged: boolean }) =>
  acknowledged
    ? insetText({ text: 'One of you has acknowledged the record. If you change it, both of you acknowledge it anew.' })
    : null

export const AgreedPage = ({ data, form }: ViewProps<Conversation & { acknowledged: boolean }>) => (
  <FormPage
    title="What you agreed"
    caption="Talent conversation"
    state={form}
    button="Save"
    back={paths.conversation(data.id)}
  >
    <Acknowledged {...data} />
    <p>
      Agree this together: it is about when {data.person_name} could take the next role, not about how the present one
      is done. Either of you can enter it.
    </p>
  </FormPage>
)

export const ActionPage = ({ data, form }: ViewProps<ActionData>) => (
  <FormPage
    title="Add an agreed action"
    caption="Talent conversation"
    state={form}
    button="Save action"
    back={paths.conversation(data.id)}
  >
    <Acknowledged {...data} />
    <p>It becomes part of {data.candidate}’s development plan. Each of you is reminded of what is yours.</p>
  </FormPage>
)

export const AmendPage = ({ data, form }: ViewProps<Conversation>) => (
  <FormPage title="Change the record" state={form} button="Change the record" back={paths.conversation(data.id)}>
    <p>
      One of you has acknowledged the record. If you open it to change it, that is undone: the other of you is told, and
      both acknowledge it anew.
    </p>
  </FormPage>
)
