import type { Child, PropsWithChildren } from 'hono/jsx'
import type { FormState } from '../platform/page.ts'
import { paths } from '../paths.ts'
import { Field } from './field.tsx'
import { button, errorSummary, insetText } from './nhs.ts'
import { firstInput } from './field-parts.ts'
import { moment } from './words.ts'

interface FormProps {
  state: FormState
  button: string
  /** Another way to send it, told by its value. */
  secondButton?: { text: string; value: string } | undefined
  /** A warning button, for what cannot be undone. */
  warning?: boolean
  action?: string
}

/** A form in the official style: what is wrong first, then each field, then the button. */
export function Form({ state, button: text, secondButton, warning, action, children }: PropsWithChildren<FormProps>) {
  const withFiles = Object.values(state.fields).some(({ kind }) => kind === 'file')
  return (
    <form method="post" action={action} enctype={withFiles ? 'multipart/form-data' : undefined} novalidate>
      <input type="hidden" name="form-id" value={state.id} />
      {state.version > 0 && <input type="hidden" name="version" value={String(state.version)} />}
      {state.state && <input type="hidden" name="form-state" value={state.state} />}
      {children}
      {Object.entries(state.fields).map(([name, field]) => (
        <Field name={name} field={field} state={state} />
      ))}
      {state.notice && <Notice {...state.notice} />}
      <Buttons main={button({ text, preventDoubleClick: true, ...(warning ? { variant: 'warning' } : {}) })}>
        {secondButton && button({ ...secondButton, name: 'button', variant: 'secondary', preventDoubleClick: true })}
      </Buttons>
    </form>
  )
}

/** What is done with what is asked, in short, with the way to all of it. */
const Notice = ({ audience, version, summary }: NonNullable<FormState['notice']>) => (
  <>
    <input type="hidden" name="notice" value={String(version)} />
    {insetText({
      html: (
        <p>
          {summary} <a href={paths.privacyNotice(audience)}>Read the whole notice</a>
        </p>
      ),
    })}
  </>
)

/** The main button comes first: it is the one that the Enter key presses. */
const Buttons = ({ main, children }: PropsWithChildren<{ main: Child }>) =>
  children ? (
    <div class="nhsuk-button-group">
      {main}
      {children}
    </div>
  ) : (
    <>{main}</>
  )

/** The list of what is wrong, each a link to its field; for the top of the page. */
export function Problems({ state }: { state: FormState }) {
  const errors = Object.entries(state.errors)
  return (
    <>
      {errors.length > 0 &&
        errorSummary({
          heading: 'There is a problem',
          errorList: errors.map(([name, text]) => ({ text, href: `#${firstInput(name, state.fields[name])}` })),
        })}
      {state.meanwhile !== undefined && <Meanwhile {...state} />}
      {state.kept &&
        insetText({ text: 'This is what you had typed when your session ended. It has not been saved yet.' })}
    </>
  )
}

/** What was done while the form was open. */
const Meanwhile = ({ meanwhile, saved }: Pick<FormState, 'meanwhile' | 'saved'>) => (
  <div role="alert">
    {insetText({
      html: (
        <p>
          {meanwhile
            ? `${meanwhile.sentence} ${meanwhile.own ? 'in another tab ' : ''}on ${moment(meanwhile.at)}, while you had this open.`
            : 'Somebody saved this while you had it open.'}{' '}
          Nothing you sent was saved, but what you typed is still here
          {saved ? '; the saved answer stands above each field that differs' : ''}. Check it, then send it again.
        </p>
      ),
    })}
  </div>
)
