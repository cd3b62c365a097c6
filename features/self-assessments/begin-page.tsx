import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { nobodyStrongAtEverything } from './words.ts'

export const BeginPage = ({ form }: ViewProps<object>) => (
  <FormPage title="Begin a self-assessment" state={form} button="Begin" back={paths.selfAssessments()}>
    <p>
      You go through it a part at a time. Answer what you can, leave out what you like, and stop whenever you want: what
      you saved is there when you come back. If you have one that is not finished, you go on with that.
    </p>
    <p>{nobodyStrongAtEverything}</p>
  </FormPage>
)
