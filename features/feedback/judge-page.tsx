import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { labelOf } from '../../rules/categories.ts'
import { usefulness } from '../../rules/outcomes.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Layout } from '../../ui/layout.tsx'
import { insetText } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import type { ReleasedOutcome } from './outcome.ts'
import { TypedMeanwhile } from './typed-meanwhile.tsx'

export const JudgePage = (props: ViewProps<ReleasedOutcome>) =>
  props.data.judged_at ? <Judged {...props} /> : <Judge {...props} />

const Judge = ({ data: it, form }: ViewProps<ReleasedOutcome>) => (
  <FormPage
    title="How useful is your feedback?"
    caption="Your feedback"
    state={form}
    button="Send your answer"
    back={paths.outcome(it.id)}
  >
    {insetText({ html: <div class="app-user-text">{it.words}</div> })}
    <p>Your answer changes nothing about the outcome. It helps the team to write better feedback.</p>
  </FormPage>
)

const Judged = ({ data: it, form }: ViewProps<ReleasedOutcome>) => (
  <Layout title="You have answered" back={{ href: paths.outcome(it.id) }}>
    <h1>You have said how useful your feedback is</h1>
    <Summary
      rows={[
        { key: 'Your answer', value: labelOf(usefulness, it.useful ?? '') },
        it.useful_words ? { key: 'In your words', value: it.useful_words } : null,
      ]}
    />
    {form.meanwhile !== undefined && <TypedMeanwhile typed={form.typed} />}
  </Layout>
)
