import type { PropsWithChildren } from 'hono/jsx'
import type { FormState } from '../platform/page.ts'
import { Form, Problems } from './form.tsx'
import { Layout } from './layout.tsx'

interface FormPageProps {
  title: string
  state: FormState
  button: string
  /** Another way to send it, told to the page's `submit` as what was pressed. */
  secondButton?: { text: string; value: string }
  back: string
  warning?: boolean
  /** A smaller line above the title: what the task is about. */
  caption?: string
}

/** A page that asks: its title, what there is to know first, the form. */
export function FormPage(props: PropsWithChildren<FormPageProps>) {
  const { title, state, button, secondButton, back, warning, caption, children } = props
  return (
    <Layout title={title} back={{ href: back }} wrong={Object.keys(state.errors).length > 0}>
      <Problems state={state} />
      <h1>
        {caption && <span class="nhsuk-caption-l">{caption}</span>}
        {title}
      </h1>
      {children}
      <Form state={state} button={button} secondButton={secondButton} {...(warning ? { warning } : {})} />
    </Layout>
  )
}
