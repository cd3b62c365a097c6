import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Outcome } from '../assessments/outcome.tsx'
import type { Assessment } from '../assessments/queries.ts'

export const ReturnPage = ({ data: it, form }: ViewProps<Assessment>) => (
  <FormPage
    title="Return to the panel"
    caption={it.called}
    state={form}
    button="Return to the panel"
    warning
    back={paths.roundOutcomes(it.round_id)}
  >
    <Outcome it={it} />
    <Read it={it} />
    <p>
      The panel talks it through again and proposes an outcome anew, which the inclusion adviser signs off or objects
      to. It is not released before that. The chair is told.
    </p>
  </FormPage>
)

export const SettlePage = ({ data: it, form }: ViewProps<Assessment>) => (
  <FormPage
    title="Let the outcome stand"
    caption={it.called}
    state={form}
    button="Let the outcome stand"
    back={paths.roundOutcomes(it.round_id)}
  >
    <Outcome it={it} />
    <Read it={it} />
    <p>
      Your answer stays beside the objection. The chair and the inclusion adviser are told, and the outcome can be
      released. Is the objection right? <a href={paths.returnAssessment(it.id)}>Return it to the panel instead</a>.
    </p>
  </FormPage>
)

const Read = ({ it }: { it: Assessment }) => (
  <p>
    <a href={paths.assessment(it.id)}>Read the whole assessment</a> and{' '}
    <a href={paths.moderation(it.id)}>the scores side by side</a>.
  </p>
)
