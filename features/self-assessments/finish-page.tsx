import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import type { Line } from '../../rules/self-assessment.ts'
import { FormPage } from '../../ui/form-page.tsx'
import type { SelfAssessment } from './queries.ts'

interface Data extends SelfAssessment {
  unanswered: Line[]
}

export const FinishPage = ({ data, form }: ViewProps<Data>) => (
  <FormPage
    title="Finish your self-assessment"
    caption={data.framework.title}
    state={form}
    button="Finish"
    back={paths.selfAssessment(data.id)}
  >
    <p>
      It then stays as it is: you can read, print and share it, but no longer change it. When you begin the next one,
      you see what has changed since.
    </p>
    {data.unanswered.length > 0 && (
      <>
        <p>You have not answered these. You may leave them out:</p>
        <ul class="nhsuk-list nhsuk-list--bullet">
          {data.unanswered.map(({ dimension, item, label }) => (
            <li>
              <a href={`${paths.selfAssessmentPart(data.id, dimension)}#${item}`}>{label}</a>
            </li>
          ))}
        </ul>
      </>
    )}
  </FormPage>
)
