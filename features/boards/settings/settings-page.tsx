import { paths } from '../../../paths.ts'
import type { ViewProps } from '../../../platform/page.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import type { BoardSettings } from './change.ts'

export const SettingsPage = ({ data, form }: ViewProps<BoardSettings>) => (
  <FormPage title="Settings of your board" caption={data.name} state={form} button="Save" back={paths.board(data.slug)}>
    <p>
      An organisation that asks the talent pool sees by when your team answers, with members who fit or that nobody
      does. So do you. It turns to no search firm before.
    </p>
    <p>Another time to answer holds for whoever asks from now on. Whoever asked before keeps their day.</p>
  </FormPage>
)
