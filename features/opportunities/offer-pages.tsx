import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import type { Category } from '../../rules/categories.ts'
import { counted } from '../../ui/words.ts'
import { FormPage } from '../../ui/form-page.tsx'
import type { Opportunity } from './queries.ts'

export const OfferPage = ({ form }: ViewProps<{ organisations: Category }>) => (
  <FormPage
    title="Offer an opportunity to grow"
    state={form}
    button="Offer the opportunity"
    back={paths.offeredOpportunities()}
  >
    <p>
      Members of the pool who chose your region see it, and ask for it themselves. You read who asks and their words,
      and answer each of them within 10 working days.
    </p>
  </FormPage>
)

export const ChangePage = ({ data, form }: ViewProps<Opportunity>) => (
  <FormPage
    title="Change the opportunity"
    caption={data.title}
    state={form}
    button="Save"
    back={paths.opportunity(data.id)}
  />
)

export const ClosePage = ({ data, form }: ViewProps<Opportunity & { waiting: number }>) => (
  <FormPage
    title="Close the opportunity"
    caption={data.title}
    state={form}
    button="Close the opportunity"
    warning
    back={paths.opportunity(data.id)}
  >
    <p>
      {data.waiting > 0
        ? `Nobody can ask for it any more, and ${counted(data.waiting, 'member')} who still ${data.waiting === 1 ? 'waits' : 'wait'} ${data.waiting === 1 ? 'is' : 'are'} declined with what you write here.`
        : 'Nobody can ask for it any more. Nobody waits for an answer.'}{' '}
      What was agreed goes on.
    </p>
  </FormPage>
)
