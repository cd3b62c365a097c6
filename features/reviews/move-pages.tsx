import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { lengthOf } from '../../rules/clocks.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { insetText } from '../../ui/nhs.ts'
import { day } from '../../ui/words.ts'
import type { ReleasedOutcome } from '../feedback/outcome.ts'
import { wouldBeAssessedAnew } from './decide.ts'
import type { Review } from './queries.ts'

export const AskPage = ({ data: it, form }: ViewProps<ReleasedOutcome>) => (
  <FormPage
    title="Ask for a review of the process"
    caption={`${it.board_name}: ${it.round_title}`}
    state={form}
    button="Ask for a review"
    back={paths.outcome(it.id)}
  >
    <p>
      A review looks at the process and not at the judgement: whether you were assessed as it was published. It never
      scores you anew. If the process was not kept and you were not admitted, another panel assesses your application.
    </p>
    <p>
      Somebody who took no part decides within {lengthOf('review')}, and you read the reasons. You can ask until{' '}
      {day(it.review_until)}. Asking has no effect on how you are treated later.
    </p>
  </FormPage>
)

export const AppointPage = ({ data: it, form }: ViewProps<Review>) => (
  <FormPage
    title={it.reviewer_id ? 'Appoint another reviewer' : 'Appoint a reviewer'}
    caption={it.candidate_name}
    state={form}
    button="Appoint the reviewer"
    back={paths.review(it.id)}
  >
    {it.reviewer_name && <p>{it.reviewer_name} decides at present. Whoever you appoint takes their place.</p>}
    <p>
      Appoint somebody who took no part: not on the panel, not among those who nominated, endorsed or talked with the
      candidate, and who did nothing on the application. They receive an email, and answer by {day(it.due_on)}.
    </p>
  </FormPage>
)

export const DecidePage = ({ data: it, form }: ViewProps<Review>) => (
  <FormPage
    title="Decide the review"
    caption={it.candidate_name}
    state={form}
    button="Save and tell the candidate"
    back={paths.review(it.id)}
  >
    <p>The candidate says:</p>
    {insetText({ html: <p class="app-user-text">{it.words}</p> })}
    <p>
      Decide whether the process was kept, by <a href={paths.review(it.id)}>how it went</a>. You do not judge the
      candidate.{' '}
      {wouldBeAssessedAnew(it)
        ? 'If it was not kept, another panel assesses the application.'
        : 'Whatever you decide, the outcome of the application stays.'}
    </p>
  </FormPage>
)

export const WithdrawPage = ({ data: it, form }: ViewProps<Review>) => (
  <FormPage title="Take back your request" state={form} button="Take it back" warning back={paths.review(it.id)}>
    <p>Nobody looks into it any more. Your outcome and your feedback stay as they are.</p>
  </FormPage>
)
