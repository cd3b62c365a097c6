import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { mostPartners } from './partners.ts'
import type { partnersOf, Vacancy } from './queries.ts'

export interface PartnersData extends Vacancy {
  shared: Awaited<ReturnType<typeof partnersOf>>
}

export const PartnersPage = ({ data, form }: ViewProps<PartnersData>) => (
  <FormPage
    title="Who shares the post"
    caption={data.title}
    state={form}
    button="Add organisation"
    back={paths.vacancy(data.id)}
  >
    <p>
      {data.organisation_name} leads. Recruiters of the organisations that you add see the vacancy and act on it too.
      Members hidden from any of them are not found. At most {mostPartners}.
    </p>
    {data.shared.length > 0 && (
      <dl class="nhsuk-summary-list">
        {data.shared.map(({ code, name }) => (
          <div class="nhsuk-summary-list__row">
            <dt class="nhsuk-summary-list__key">{name}</dt>
            <dd class="nhsuk-summary-list__actions">
              <a href={paths.removePartner(data.id, code)}>
                Remove<span class="nhsuk-u-visually-hidden"> {name}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    )}
  </FormPage>
)

export const RemovePartnerPage = ({ data, form }: ViewProps<Vacancy & { partner: { code: string; name: string } }>) => (
  <FormPage
    title={`Remove ${data.partner.name}?`}
    caption={data.title}
    state={form}
    button="Remove"
    back={paths.vacancyPartners(data.id)}
  />
)
