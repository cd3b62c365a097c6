import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import type { Vacancy } from './queries.ts'

export const SharePage = ({ form }: ViewProps<object>) => (
  <FormPage title="Share a vacancy" state={form} button="Share with the pool" back={paths.vacancies()}>
    <p>
      Turn to the pool first: the regional talent team looks for members who fit and introduces those who agree, before
      any search firm is asked.
    </p>
  </FormPage>
)

export const EditPage = ({ data, form }: ViewProps<Vacancy>) => (
  <FormPage title="Change the vacancy" caption={data.title} state={form} button="Save" back={paths.vacancy(data.id)} />
)

export const ConfirmPage = ({ data, form }: ViewProps<Vacancy>) => (
  <FormPage
    title="Confirm as immediate"
    caption={data.title}
    state={form}
    button="Confirm as immediate"
    back={paths.vacancy(data.id)}
  >
    <p>The talent team will see that you want to fill the post now.</p>
  </FormPage>
)

export const ClosePage = ({ data, form }: ViewProps<Vacancy>) => (
  <FormPage
    title="Close the vacancy"
    caption={data.title}
    state={form}
    button="Close vacancy"
    warning
    back={paths.vacancy(data.id)}
  >
    <p>
      Close it if you no longer need to fill the post, or filled it without the pool. Members who have not accepted yet
      are not asked any more; give feedback to those you have met.
    </p>
  </FormPage>
)
