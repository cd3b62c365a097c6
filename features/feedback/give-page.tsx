import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { labelOf, outcomes } from '../../rules/categories.ts'
import { standing } from '../../rules/clocks.ts'
import { dayInLondon } from '../../rules/days.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Layout } from '../../ui/layout.tsx'
import { Summary } from '../../ui/summary.tsx'
import { day } from '../../ui/words.ts'
import type { ToGive } from './to-give.ts'
import { TypedMeanwhile } from './typed-meanwhile.tsx'

export const GivePage = (props: ViewProps<ToGive>) => (props.data.given_at ? <Given {...props} /> : <Give {...props} />)

const Give = ({ data: it, form }: ViewProps<ToGive>) => (
  <FormPage
    title="Give written feedback"
    caption={it.called}
    state={form}
    button="Send to the candidate"
    back={paths.assessment(it.id)}
  >
    <p>
      It is due by {day(it.due_on)} ({standing(it.due_on, dayInLondon()).words}). The candidate has read the following
      already. Once it is sent, feedback cannot be changed.
    </p>
    <Summary
      rows={[
        { key: 'Outcome', value: labelOf(outcomes, it.outcome) },
        { key: 'Strengths', value: it.strengths },
        { key: 'Areas to develop', value: it.development },
        { key: 'Reason', value: it.reason },
      ]}
    />
  </FormPage>
)

/** Whoever comes second sees what was given, and keeps what they had written. */
const Given = ({ data: it, form }: ViewProps<ToGive>) => (
  <Layout title="Feedback has been given" back={{ href: paths.assessment(it.id) }}>
    <h1>
      <span class="nhsuk-caption-l">{it.called}</span>
      Feedback has been given
    </h1>
    <Summary
      rows={[
        { key: 'Given by', value: it.given_by_name },
        { key: 'On', value: it.given_at && day(it.given_at) },
        { key: 'Feedback', value: it.words },
      ]}
    />
    {form.meanwhile !== undefined && <TypedMeanwhile typed={form.typed} />}
  </Layout>
)
