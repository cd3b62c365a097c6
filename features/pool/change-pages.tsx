import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import type { Membership } from './queries.ts'

export const LeavePage = ({ data, form }: ViewProps<Membership>) => (
  <FormPage title="Leave the pool" state={form} button="Leave the pool" warning back={paths.member(data.id)}>
    <p>
      You will not be suggested for vacancies any more. Introductions that are under way go on unless you withdraw from
      them. You may apply again at any time.
    </p>
  </FormPage>
)

export const AvailabilityPage = ({ data, form }: ViewProps<Membership>) => (
  <FormPage title="Your availability" state={form} button="Save" back={paths.member(data.id)}>
    <p>While you are not available you stay a member, and teams do not suggest you for vacancies.</p>
  </FormPage>
)
