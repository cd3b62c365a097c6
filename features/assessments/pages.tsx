import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import type { Application } from '../applications/queries.ts'

export const EligibilityPage = ({ data, form }: ViewProps<Application>) => (
  <FormPage
    title="Check eligibility"
    caption={data.candidate_name}
    state={form}
    button="Save and tell the candidate"
    back={paths.application(data.id)}
  >
    <p>
      A person is eligible if they work at board level or one step below it, and will be ready for a board-level post
      within a year. A missing nomination or endorsement is no reason to refuse.
    </p>
  </FormPage>
)

export const OutcomePage = ({ data, form }: ViewProps<Application>) => (
  <FormPage
    title="Record the outcome"
    caption={data.candidate_name}
    state={form}
    button="Record and tell the candidate"
    back={paths.application(data.id)}
  >
    <p>
      Judge against the published criteria as a whole. Nobody is expected to be strong at everything, there is no total
      score, and equality information has no part in this.
    </p>
  </FormPage>
)
