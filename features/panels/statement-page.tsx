import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import type { Statement } from './statement-query.ts'

export const StatementPage = ({ form }: ViewProps<Statement>) => (
  <FormPage
    title="Your post, training and availability"
    caption="As somebody who assesses"
    state={form}
    button="Save"
    back={paths.panels()}
  >
    <p>
      The talent team forms panels with it, and finds conflicts by it. Candidates whom your panel sees read your name,
      post and organisation, and nothing else of this.
    </p>
  </FormPage>
)
