import type { PropsWithChildren } from 'hono/jsx'
import { paths } from '../../paths.ts'
import type { FormState } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import type { Introduction } from './queries.ts'

interface MoveProps {
  title: string
  button: string
  it: Introduction
  form: FormState
  warning?: boolean
}

/** A page on which an introduction is moved on; what is wrong with the move as a whole stands first. */
export const MovePage = ({ title, button, it, form, warning, children }: PropsWithChildren<MoveProps>) => (
  <FormPage
    title={title}
    caption={`${it.title}, ${it.organisation_name}`}
    state={form}
    button={button}
    back={paths.introduction(it.id)}
    {...(warning ? { warning } : {})}
  >
    {form.errors[''] && <p class="nhsuk-error-message">{form.errors['']}</p>}
    {children}
  </FormPage>
)
