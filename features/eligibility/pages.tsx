import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { lengthOf, standing } from '../../rules/clocks.ts'
import { dayInLondon } from '../../rules/days.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { insetText } from '../../ui/nhs.ts'
import { day } from '../../ui/words.ts'
import type { Application } from '../applications/queries.ts'

export const AskPage = ({ data, form }: ViewProps<Application>) => (
  <FormPage
    title="Ask for more information"
    caption={data.candidate_name}
    state={form}
    button="Ask the candidate"
    back={paths.eligibility(data.id)}
  >
    <p>
      The candidate has {lengthOf('information')} to answer, and sees that you wait for them. With the answer you have{' '}
      {lengthOf('eligibility')} again.
    </p>
  </FormPage>
)

export const InformPage = ({ data, form }: ViewProps<Application>) => (
  <FormPage
    title="Give more information"
    caption="Your application"
    state={form}
    button="Send to the talent team"
    back={paths.application(data.id)}
  >
    <p>The talent team asks:</p>
    {insetText({ html: <p class="app-user-text">{data.wanted}</p> })}
    {data.due_on && (
      <p>
        Answer by {day(data.due_on)} ({standing(data.due_on, dayInLondon()).words}). The team then has{' '}
        {lengthOf('eligibility')} to check whether you are eligible. A late answer is still read: the clock refuses
        nobody.
      </p>
    )}
  </FormPage>
)
