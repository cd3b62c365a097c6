import type { PropsWithChildren } from 'hono/jsx'
import { paths } from '../../paths.ts'
import type { FormState, ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import type { Conversation } from './queries.ts'
import type { Step } from './sides.ts'

export type MoveProps = ViewProps<Conversation, `conversation.${Step}`>

interface MovePageProps {
  title: string
  button: string
  it: Conversation
  form: FormState
  warning?: boolean
}

/** The page of one move: what it means, and its button. */
export const MovePage = ({ title, button, it, form, warning, children }: PropsWithChildren<MovePageProps>) => (
  <FormPage
    title={title}
    caption="Talent conversation"
    state={form}
    button={button}
    back={paths.conversation(it.id)}
    {...(warning ? { warning } : {})}
  >
    {children}
  </FormPage>
)
