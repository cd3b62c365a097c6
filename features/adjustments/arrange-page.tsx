import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Summary } from '../../ui/summary.tsx'
import type { ToArrange } from './arrange.ts'
import { Meets, Standing } from './standing.tsx'

export const ArrangePage = ({ data: it, form }: ViewProps<ToArrange>) => (
  <FormPage
    title="What was arranged"
    caption={it.name}
    state={form}
    button="Tick off as arranged"
    back={paths.adjustmentsAsked()}
  >
    <Summary
      rows={[
        { key: 'What would help', value: it.words },
        { key: 'Meets the panel', value: <Meets meets={it.meets} /> },
      ]}
    />
    <p>
      <Standing arranged={it.arranged} />
    </p>
    <p>
      You tick off what is written above, as it now is. The candidate is told and reads it. Where they change what they
      ask for, it is marked as changed and waits for you again.
    </p>
  </FormPage>
)
