import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { insetText } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import { day } from '../../ui/words.ts'
import type { Changeable } from './changeable.ts'
import type { Action } from './queries.ts'

const about = { caption: 'Development plan', back: paths.developmentPlan() }

export const AddPage = ({ form }: ViewProps<object>) => (
  <FormPage title="Add an action" state={form} button="Save action" {...about}>
    <p>A step of your own towards the role you want. Nobody else sees it.</p>
  </FormPage>
)

export const ChangePage = ({ data, form }: ViewProps<Changeable>) => (
  <FormPage
    title="Change the action"
    state={form}
    button="Save action"
    {...about}
    {...(data.conversation ? { back: paths.conversation(data.conversation.id) } : {})}
  >
    {data.acknowledged &&
      insetText({
        text: 'One of you has acknowledged the record. If you change it, both of you acknowledge it anew.',
      })}
  </FormPage>
)

export const FinishPage = ({ data, form }: ViewProps<Action>) => (
  <FormPage title="Mark the action as done" state={form} button="Mark as done" {...about}>
    <What {...data} />
  </FormPage>
)

export const DropPage = ({ data, form }: ViewProps<Action>) => (
  <FormPage title="Drop the action" state={form} button="Drop it" warning {...about}>
    <What {...data} />
    <p>It stays in the plan as dropped, with your reason.</p>
  </FormPage>
)

const What = ({ words, due_on }: Action) => (
  <Summary
    rows={[
      { key: 'What is to be done', value: words },
      { key: 'By', value: day(due_on) },
    ]}
  />
)
