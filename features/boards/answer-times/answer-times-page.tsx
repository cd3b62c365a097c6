import { paths } from '../../../paths.ts'
import type { ViewProps } from '../../../platform/page.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import type { BoardsTimes } from './change.ts'

export const AnswerTimesPage = ({ data, form }: ViewProps<BoardsTimes>) => (
  <FormPage
    title="How long your team has to answer a vacancy"
    caption={data.name}
    state={form}
    button="Save"
    back={paths.board(data.slug)}
  >
    <p>
      An organisation that asks the talent pool sees by when your team answers, with members who fit or that nobody
      does. So do you. It turns to no search firm before.
    </p>
    <p>A change holds for vacancies that are asked for from now on. Whoever asked before keeps their day.</p>
  </FormPage>
)
