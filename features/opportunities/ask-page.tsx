import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Summary } from '../../ui/summary.tsx'
import type { Opportunity } from './queries.ts'
import { when } from './words.ts'

export const AskPage = ({ data: { opportunity: it }, form }: ViewProps<{ opportunity: Opportunity }>) => (
  <FormPage title="Ask for it" caption={it.title} state={form} button="Ask for it" back={paths.opportunity(it.id)}>
    <Summary
      rows={[
        { key: 'Organisation', value: it.organisation_name },
        { key: 'When', value: when(it) },
        { key: 'How much time', value: it.commitment },
      ]}
    />
    <p>
      By asking you agree that whoever offers it at {it.organisation_name}, and the talent team of the region, read your
      name, your post and what you write here, even if you are hidden from that organisation otherwise. They have 10
      working days to answer. Your own employer is not told: talk to them before you agree on dates.
    </p>
  </FormPage>
)
