import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Summary } from '../../ui/summary.tsx'
import { day } from '../../ui/words.ts'
import type { Hold } from './queries.ts'

export const PlaceHoldPage = ({ form }: ViewProps<object>) => (
  <FormPage title="Place a legal hold" state={form} button="Place the hold" back={paths.retention()}>
    <p>
      While it is in force, the nightly run removes nothing of this person: neither their own data nor what they wrote
      about others.
    </p>
  </FormPage>
)

export const LiftHoldPage = ({ data, form }: ViewProps<Hold>) => (
  <FormPage title="Lift this legal hold" state={form} button="Lift the hold" back={paths.retention()} warning>
    <Summary
      rows={[
        { key: 'Person', value: data.name },
        { key: 'Reason', value: data.reason },
        { key: 'In force since', value: day(data.placed_at) },
      ]}
    />
    <p>What has been kept for long enough goes in the next night, and cannot be brought back.</p>
  </FormPage>
)
