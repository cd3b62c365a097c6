import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { insetText } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import { listed } from '../../ui/words.ts'
import type { Opportunity } from './queries.ts'
import { when } from './words.ts'

interface Data {
  opportunity: Opportunity
  /** The posts of the organisation to which the member is introduced without their name. */
  known: string[]
}

export const AskPage = ({ data: { opportunity: it, known }, form }: ViewProps<Data>) => (
  <FormPage title="Ask for it" caption={it.title} state={form} button="Ask for it" back={paths.opportunity(it.id)}>
    <Summary
      rows={[
        { key: 'Organisation', value: it.organisation_name },
        { key: 'When', value: when(it) },
        { key: 'How much time', value: it.commitment },
      ]}
    />
    {known.length > 0 &&
      insetText({
        html: (
          <p>
            {it.organisation_name} also reads of you without your name, for {listed(known)}. If you ask here, it may see
            that it is you.
          </p>
        ),
      })}
    <p>
      By asking you agree that whoever offers it at {it.organisation_name}, and the talent team of the region, read your
      name, your post and what you write here, even if you are hidden from that organisation otherwise. They have 10
      working days to answer. Your own employer is not told: talk to them before you agree on dates.
    </p>
  </FormPage>
)
