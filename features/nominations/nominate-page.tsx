import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { details } from '../../ui/nhs.ts'

export function NominatePage({ form }: ViewProps<{ organisations: Record<string, string> }>) {
  return (
    <FormPage title="Nominate somebody" state={form} button="Send nomination" back={paths.nominations()}>
      <p>
        Nominate a director who looks for their next post, or somebody who will be ready to step up to a board within a
        year. They are told at once, see what you write, and decide whether to go on.
      </p>
      {details({
        summary: 'Before you write',
        html: (
          <>
            <p>Think of people you may overlook: who has led well with little notice, or from an unusual path?</p>
            <p>This is not an appraisal. Leave out objectives, ratings and anything about performance management.</p>
          </>
        ),
      })}
    </FormPage>
  )
}
